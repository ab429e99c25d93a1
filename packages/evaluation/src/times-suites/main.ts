import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { absent, inferred } from '@onrecord/model';
import { readQuantities, readTimes, treeView } from '@onrecord/reader';
import { checkedOutCommit } from '../commit.ts';
import { loadEngine } from '../engine.ts';
import { roundedJson } from '../sheet.ts';
import { plainText } from '../table.ts';
import { markdownPage } from '../tables.ts';
import { measureNumbers, measureTimes, type Measured, type TimesSheet } from './measure-times.ts';
import { timesTables } from './times-tables.ts';

const USAGE = `npm run eval:times -- [--data DIR] [--errors] [--out scores/NAME.json]

  --data DIR   folder with recognizers/, duckling_*.jsonl, chrono_en.jsonl (default: ../shared/data/times)
  --errors     list every miss of the news part (words of the corpora: not for the sheet)
  --out FILE   write the score sheet, as JSON and beside it as Markdown
What is not there is said and left out.`;

function main(argv: readonly string[]): void {
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
    return;
  }
  const data = values.data ?? fileURLToPath(new URL('../../../../../shared/data/times', import.meta.url));
  if (!existsSync(data)) {
    console.error(`${path.relative('', data)} is not there: nothing to measure`);
    return;
  }
  const { analyser, version } = loadEngine();
  // A phrase is no report: it has no blocks and no head, and its reference stands for the day of publication.
  const times = measureTimes(data, (text, reference) => {
    const publishedAt = reference === undefined ? absent : inferred(reference, 'reference', []);
    return readTimes(treeView(analyser.analyse(text)), { publishedAt, blocks: [] }).times;
  });
  const numbers = measureNumbers(data, (text) =>
    readQuantities(treeView(analyser.analyse(text))).map(({ quantifier, ...rest }) => ({ ...rest, ...quantifier })),
  );
  for (const name of [...times.absent, ...numbers.absent]) console.error(`${name}: its files are not there, left out`);
  const sheet: TimesSheet = {
    schema: 'onrecord/times-scores@1',
    version,
    model: analyser.model,
    commit: checkedOutCommit(),
    times: times.scores,
    numbers: numbers.scores,
  };
  console.log(plainText(timesTables(sheet)));
  if (values.errors) {
    listMisses(times);
    listMisses(numbers);
  }
  if (values.out !== undefined) writeSheet(values.out, sheet);
}

function listMisses({ misses }: Measured<unknown>): void {
  for (const [name, list] of Object.entries(misses)) {
    console.log(`\n== ${name}`);
    for (const miss of list) console.log(`  ${miss.class} ${miss.words.replaceAll('\n', ' ')}`);
  }
}

function writeSheet(out: string, sheet: TimesSheet): void {
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, roundedJson(sheet));
  writeFileSync(
    path.join(path.dirname(out), `${path.basename(out, '.json')}.md`),
    markdownPage('Scores: times and numbers', { ...sheet, command: 'npm run eval:times' }, timesTables(sheet)),
  );
}

main(process.argv.slice(2));
