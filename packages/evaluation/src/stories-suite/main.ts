import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkedOutCommit } from '../commit.ts';
import { loadEngine } from '../engine.ts';
import { plainText } from '../table.ts';
import { markdownPage } from '../tables.ts';
import { measureStories, type StoriesFiles } from './measure-stories.ts';
import { storiesTables, type StoriesSheet } from './stories-sheet.ts';

const USAGE = `npm run eval:stories -- [--data DIR] [--examples DIR] [--out scores/stories-NAME.md]

  --data DIR      folder with stories/ecbplus_odd_*.jsonl and reports/*.txt (default: ../shared/data)
  --examples DIR  the repository's examples (default: examples)
  --out FILE      write the score sheet as Markdown
What is not there is said and left out.`;

/** Scores stories, happenings and occurrences; gives the exit code: 1 when a text could not be read. */
function main(argv: readonly string[]): number {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      examples: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const root = new URL('../../../../', import.meta.url);
  const data = values.data ?? fileURLToPath(new URL('../shared/data', root));
  const files: StoriesFiles = {
    documents: present(path.join(data, 'stories/ecbplus_odd_documents.jsonl')),
    chains: present(path.join(data, 'stories/ecbplus_odd_event_chains.jsonl')),
    reportFolders: [values.examples ?? fileURLToPath(new URL('examples', root)), path.join(data, 'reports')].flatMap(
      (folder) => present(folder) ?? [],
    ),
  };
  const engine = loadEngine();
  const sheet: StoriesSheet = {
    schema: 'onrecord/stories-scores@1',
    version: engine.version,
    model: engine.analyser.model,
    commit: checkedOutCommit(),
    ...measureStories(files, engine, (file) => readFileSync(file, 'utf8')),
  };
  console.log(plainText(storiesTables(sheet)));
  if (values.out !== undefined) writeSheet(values.out, sheet);
  for (const id of sheet.failed) console.error(`not read: ${id}`);
  return sheet.failed.length === 0 ? 0 : 1;
}

function present(file: string): string | undefined {
  if (existsSync(file)) return file;
  console.error(`${path.relative('', file)} is not there, left out`);
  return undefined;
}

function writeSheet(out: string, sheet: StoriesSheet): void {
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(
    out,
    markdownPage('Scores: stories', { ...sheet, command: 'npm run eval:stories' }, storiesTables(sheet)),
  );
  console.log(`\nwritten: ${out}`);
}

process.exitCode = main(process.argv.slice(2));
