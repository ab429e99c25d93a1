import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkedOutCommit } from '../commit.ts';
import { loadEngine } from '../engine.ts';
import { dataHash } from '../files.ts';
import { roundedJson } from '../sheet.ts';
import { plainText } from '../table.ts';
import { markdownPage } from '../tables.ts';
import { geoVirusTables, type GeoVirusSheet } from './geovirus-sheet.ts';
import { readGeoVirus } from './read-geovirus.ts';
import { countArticle, scoreGeoVirus, type ArticleCounts } from './score-geovirus.ts';

const USAGE = `npm run eval:places -- [--data FILE] [--errors] [--out scores/places-NAME.json]

  --data FILE  GeoVirus as JSON Lines (default: ../shared/data/places/geovirus.jsonl)
  --errors     list what was missed, extra or far away (words of the articles: not for the sheet)
  --out FILE   write the score sheet, as JSON and beside it as Markdown
What is not there is said and left out.`;

/** Scores the places of the reader on GeoVirus; gives the exit code: 1 when an article could not be read. */
function main(argv: readonly string[]): number {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      errors: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const beside = new URL('../../../../../shared/data/places/geovirus.jsonl', import.meta.url);
  const file = values.data ?? fileURLToPath(beside);
  if (!existsSync(file)) {
    console.error(`${path.relative('', file)} is not there, nothing is measured`);
    return 0;
  }
  const sheet = measure(file, values.errors ?? false);
  console.log(plainText(geoVirusTables(sheet)));
  if (values.out !== undefined) writeSheet(values.out, sheet);
  for (const id of sheet.failed) console.error(`not read: ${id}`);
  return sheet.failed.length === 0 ? 0 : 1;
}

function measure(file: string, errors: boolean): GeoVirusSheet {
  const engine = loadEngine();
  const counts: ArticleCounts[] = [];
  const failed: string[] = [];
  for (const article of readGeoVirus(readFileSync(file, 'utf8'))) {
    try {
      const result = countArticle(article, engine.read({ text: article.text }));
      counts.push(result);
      if (errors) for (const miss of result.misses) console.log(`${article.id}\t${miss}`);
    } catch (error) {
      failed.push(`${article.id} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return {
    schema: 'onrecord/places-scores@1',
    version: engine.version,
    model: engine.analyser.model,
    commit: checkedOutCommit(),
    data: { files: 1, sha256: dataHash([file]) },
    failed,
    score: scoreGeoVirus(counts),
  };
}

function writeSheet(out: string, sheet: GeoVirusSheet): void {
  mkdirSync(path.dirname(out), { recursive: true });
  const page = path.join(path.dirname(out), `${path.basename(out, '.json')}.md`);
  writeFileSync(out, roundedJson(sheet));
  writeFileSync(
    page,
    markdownPage('Scores: places', { ...sheet, command: 'npm run eval:places' }, geoVirusTables(sheet)),
  );
  console.log(`\nwritten: ${out}, ${page}`);
}

process.exitCode = main(process.argv.slice(2));
