import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { valueOf, type Event, type Reading } from '@onrecord/model';
import { checkedOutCommit } from '../commit.ts';
import { loadEngine, type Engine } from '../engine.ts';
import { dataHash } from '../files.ts';
import { roundedJson } from '../sheet.ts';
import { plainText } from '../table.ts';
import { markdownPage } from '../tables.ts';
import { eventsTables, type EventsSheet } from './events-sheet.ts';
import { readPetrarch } from './read-petrarch.ts';
import { readPlover } from './read-plover.ts';
import { countPetrarch, scorePetrarch } from './score-petrarch.ts';
import { countPlover, scorePlover } from './score-plover.ts';

const USAGE = `npm run eval:events -- [--data DIR] [--errors] [--out scores/events-NAME.json]

  --data DIR   folder with plover_gsr_dev.jsonl and petrarch.jsonl (default: ../shared/data/events)
  --errors     list every record that is not right in all, with its words and what was read (not for the sheet)
  --out FILE   write the score sheet, as JSON and beside it as Markdown
What is not there is said and left out.`;

interface Options {
  readonly data: string;
  readonly errors: boolean;
  readonly out: string | undefined;
}

/** Scores the events of the reader on the suites of its peers; gives the exit code: 1 when a record could not be read. */
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
  const data = values.data ?? fileURLToPath(new URL('../../../../../shared/data/events', import.meta.url));
  const engine = loadEngine();
  const sheet = measure({ data, errors: values.errors ?? false, out: values.out }, engine);
  console.log(plainText(eventsTables(sheet)));
  if (values.out !== undefined) writeSheet(values.out, sheet);
  const failed = [...(sheet.plover?.failed ?? []), ...(sheet.petrarch?.failed ?? [])];
  for (const id of failed) console.error(`not read: ${id}`);
  return failed.length === 0 ? 0 : 1;
}

function measure({ data, errors }: Options, engine: Engine): EventsSheet {
  const plover = fileOf(data, 'plover_gsr_dev.jsonl');
  const petrarch = fileOf(data, 'petrarch.jsonl');
  return {
    schema: 'onrecord/events-scores@1',
    version: engine.version,
    model: engine.analyser.model,
    commit: checkedOutCommit(),
    ...(plover !== undefined && { plover: ploverPart(plover, engine, errors) }),
    ...(petrarch !== undefined && { petrarch: petrarchPart(petrarch, engine, errors) }),
  };
}

function fileOf(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  if (existsSync(file)) return file;
  console.error(`${path.relative('', file)} is not there, left out`);
  return undefined;
}

function ploverPart(file: string, engine: Engine, errors: boolean): NonNullable<EventsSheet['plover']> {
  const records = readPlover(readFileSync(file, 'utf8'));
  const { results, failed } = countAll(records, engine, countPlover);
  if (errors) listErrors(results.filter(({ result }) => result.all.right === 0));
  const lost = records.reduce((sum, record) => sum + record.lost, 0);
  const score = scorePlover(
    results.map(({ result }) => result),
    lost,
  );
  return { data: { files: 1, sha256: dataHash([file]) }, failed, score };
}

function petrarchPart(file: string, engine: Engine, errors: boolean): NonNullable<EventsSheet['petrarch']> {
  const { results, failed } = countAll(readPetrarch(readFileSync(file, 'utf8')), engine, countPetrarch);
  if (errors) listErrors(results.filter(({ result }) => result.record.asked > result.record.right));
  const of = (set: string) => results.map(({ result }) => result).filter((result) => result.set === set);
  return {
    data: { files: 1, sha256: dataHash([file]) },
    failed,
    unit: scorePetrarch(of('unit')),
    validation: scorePetrarch(of('validation')),
  };
}

interface Counted<T> {
  readonly results: readonly { readonly id: string; readonly result: T; readonly reading: Reading }[];
  readonly failed: readonly string[];
}

function countAll<R extends { readonly id: string; readonly text: string }, T>(
  records: readonly R[],
  engine: Engine,
  count: (record: R, reading: Reading) => T,
): Counted<T> {
  const results: { readonly id: string; readonly result: T; readonly reading: Reading }[] = [];
  const failed: string[] = [];
  for (const record of records) {
    try {
      const reading = engine.read({ text: record.text });
      results.push({ id: record.id, result: count(record, reading), reading });
    } catch (error) {
      failed.push(`${record.id} (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return { results, failed };
}

function listErrors(results: Counted<object>['results']): void {
  for (const { id, result, reading } of results) {
    const wrong = Object.entries(result as Readonly<Record<string, unknown>>).flatMap(([name, count]) =>
      isWrong(count) ? [name] : [],
    );
    console.log(`\n${id}: ${wrong.join(', ')}\n  ${reading.report.text.replaceAll('\n', ' ')}`);
    for (const row of reading.records) if (row.kind === 'event') console.log(`  ${eventLine(row, reading)}`);
  }
}

function eventLine({ type, triggers, actors, recipients }: Event, reading: Reading): string {
  const names = (side: Event['actors']): string =>
    side.map((actor) => reading.actors.find(({ id }) => id === valueOf(actor))?.name ?? '?').join(', ');
  return `${type} [${triggers.map(({ quote }) => quote).join(' | ')}] ${names(actors)} -> ${names(recipients)}`;
}

function isWrong(count: unknown): boolean {
  return (
    typeof count === 'object' &&
    count !== null &&
    'right' in count &&
    'asked' in count &&
    Number(count.right) < Number(count.asked)
  );
}

function writeSheet(out: string, sheet: EventsSheet): void {
  mkdirSync(path.dirname(out), { recursive: true });
  const page = path.join(path.dirname(out), `${path.basename(out, '.json')}.md`);
  writeFileSync(out, roundedJson(sheet));
  writeFileSync(
    page,
    markdownPage('Scores: events', { ...sheet, command: 'npm run eval:events' }, eventsTables(sheet)),
  );
  console.log(`\nwritten: ${out}, ${page}`);
}

process.exitCode = main(process.argv.slice(2));
