import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calibrationTable } from './calibration/calibration-tables.ts';
import { measuredRulesSource } from './calibration/measure-rules.ts';
import { checkedOutCommit } from './commit.ts';
import { loadEngine, type Engine } from './engine.ts';
import { dataHash, filesBelow, goldFilesBelow } from './files.ts';
import type { CaseScore, RowOutcome } from './gold/tally.ts';
import { measureGold } from './measure-gold.ts';
import { measurePolnear, measureTreebanks } from './measure-language.ts';
import { parseOptions, USAGE, type Options, type Suite } from './options.ts';
import { sheetJson, type Sheet } from './sheet.ts';
import { plainText } from './table.ts';
import { markdown, tablesOf } from './tables.ts';

/** Measures what is there; gives the exit code: 1 when a report could not be read. */
function main(argv: readonly string[]): number {
  const options = parseOptions(argv);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  const engine = loadEngine();
  const gold = isThere('gold', options) ? goldPart(options, engine) : undefined;
  const treebank = isThere('treebank', options) ? treebankPart(options, engine) : undefined;
  const polnear = isThere('polnear', options) ? measurePolnear(options.polnear, engine.read) : undefined;
  const sheet: Sheet = {
    schema: 'onrecord/scores@1',
    version: engine.version,
    model: engine.analyser.model,
    commit: checkedOutCommit(),
    ...(gold && { gold: gold.sheet }),
    ...(treebank && { treebank }),
    ...(polnear && { polnear: polnear.sheet }),
  };
  console.log(plainText(tablesOf(sheet)));
  if (options.errors) listErrors(gold?.scores ?? []);
  if (options.calibrate) listConfidences(gold?.scores ?? [], polnear?.rows ?? []);
  if (options.out !== undefined) writeSheet(options.out, sheet);
  const failures = [...(gold?.failures ?? []), ...(polnear?.failures ?? [])];
  for (const failure of failures) console.error(`not read: ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

function isThere(suite: Suite, options: Options): boolean {
  if (!options.only.includes(suite)) return false;
  if (existsSync(options[suite])) return true;
  console.error(`${suite}: ${path.relative('', options[suite])} is not there, left out`);
  return false;
}

function goldPart({ gold }: Options, engine: Engine) {
  const folders = goldFilesBelow(gold);
  const files = folders.flatMap(({ name }) => filesBelow(path.join(gold, name)));
  return measureGold(folders, engine.read, { files: files.length, sha256: dataHash(files) });
}

function treebankPart({ treebank }: Options, engine: Engine) {
  const files = filesBelow(treebank).filter((file) => file.endsWith('dev.conllu'));
  return measureTreebanks(files, engine.analyser);
}

function listErrors(scores: readonly CaseScore[]): void {
  for (const { name, misses } of scores) {
    console.log(`\n== ${name}`);
    for (const { kind, class: missClass, label } of misses)
      console.log(`  ${kind} ${missClass}: ${label.replaceAll('\n', ' ')}`);
  }
}

function listConfidences(scores: readonly CaseScore[], polnear: readonly RowOutcome[]): void {
  const rows = scores.flatMap((score) => score.rows);
  console.log(`\n${plainText([calibrationTable(rows, polnear)])}`);
  console.log(`\n${measuredRulesSource(rows, polnear)}`);
}

function writeSheet(out: string, sheet: Sheet): void {
  mkdirSync(path.dirname(out), { recursive: true });
  const page = path.join(path.dirname(out), `${path.basename(out, '.json')}.md`);
  writeFileSync(out, sheetJson(sheet));
  writeFileSync(page, markdown(sheet));
  console.log(`\nwritten: ${out}, ${page}`);
}

process.exitCode = main(process.argv.slice(2));
