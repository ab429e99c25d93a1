/**
 * How fast the archive is and whether it stays so: import, put cost a report as the archive grows, pages, search, opening, memory and space.
 * Figures of the machine it runs on: it passes and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, type Store } from '@onrecord/archive';
import { askPages, type PageFigures, percentile } from './ask-pages.ts';
import { importReadings, type ImportFigures } from './import-readings.ts';

const QUESTIONS = 200;
const OPENINGS = 9;
const PLOT_WIDTH = 50;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '5000' },
    folder: { type: 'string' },
    postgres: { type: 'string' },
  },
});
const count = Number(values.reports);
if (!Number.isInteger(count) || count < 1)
  throw new RangeError(`--reports ${values.reports}: give a whole number above 0`);

const folder = mkdtempSync(path.join(values.folder ?? tmpdir(), 'onrecord-bench-'));
try {
  console.log(await report(values.postgres ?? path.join(folder, 'bench.onrecord')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(address: string): Promise<string> {
  const file = path.join(folder, 'readings.jsonl');
  const base = writeReadings(file);
  const store = await openStore(address, { create: true });
  const before = loadavg()[0] ?? 0;
  const figures = await importReadings(store, file);
  const pages = await askPages(store, QUESTIONS);
  const bytes = await store.size();
  await store.close();
  const opening = await openingTimes(address);
  const about =
    `${grouped(figures.reports)} readings varied from ${base}; ` +
    `${values.postgres === undefined ? 'SQLite' : 'PostgreSQL'}; ${cpus().length} cores, load ${before.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after, Node ${process.version}.`;
  return [
    '# Archive',
    about,
    importPart(figures),
    putPart(figures),
    pagePart(pages),
    spacePart({ figures, bytes, opening }),
  ].join('\n\n');
}

/** Says what they are made of. */
function writeReadings(file: string): string {
  const script = path.join(import.meta.dirname, 'write-varied.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, file, String(count)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the readings were not written: ${stderr}`);
  return stdout.trim();
}

async function openingTimes(address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const start = performance.now();
    const store: Store = await openStore(address);
    await store.db.selectFrom('report').select('key').orderBy('key', 'desc').limit(1).execute();
    times.push(performance.now() - start);
    await store.close();
  }
  return sorted(times);
}

function importPart({ reports, wallSeconds, parse, check, prepare, put, putWall }: ImportFigures): string {
  return [
    '## Import',
    `${grouped(Math.round(reports / wallSeconds))} reports a second by the clock, one worker thread and the writing thread.`,
    table(
      ['step', 'thread', 'ms a report (CPU)'],
      [
        ['JSON', 'worker', parse.toFixed(2)],
        ['shape and anchors', 'worker', check.toFixed(2)],
        ['prepare', 'worker', prepare.toFixed(2)],
        ['worker, all', 'worker', (parse + check + prepare).toFixed(2)],
        ['put', 'writing', `${mean(put).toFixed(2)} (by the clock ${mean(putWall).toFixed(2)})`],
      ],
    ),
  ].join('\n\n');
}

function putPart({ put }: ImportFigures): string {
  const most = Math.max(...put);
  const step = Math.max(1, Math.ceil(put.length / 25));
  const lines = put
    .map((value, index) => ({ value, index }))
    .filter(({ index }) => index % step === 0 || index === put.length - 1)
    .map(({ value, index }) => {
      const bar = '#'.repeat(Math.round((value / most) * PLOT_WIDTH));
      return `${grouped((index + 1) * 1000).padStart(8)}  ${value.toFixed(2).padStart(6)}  ${bar}`;
    });
  const ratio = (put.at(-1) ?? 0) / (put[0] ?? 1);
  return [
    '## Put',
    `CPU milliseconds a report, by thousands; last to first: ${ratio.toFixed(2)} (1 = flat).`,
    '```',
    lines.join('\n'),
    '```',
  ].join('\n');
}

function pagePart(pages: readonly PageFigures[]): string {
  const row = (name: string, of: readonly PageFigures[]): readonly string[] => {
    const times = sorted(of.flatMap(({ times: each }) => each));
    const cpu = sorted(of.flatMap(({ cpu: each }) => each));
    const rows = of.reduce((sum, page) => sum + page.rows, 0);
    const figures = [
      percentile(times, 0.5),
      percentile(times, 0.95),
      times.at(-1) ?? 0,
      percentile(cpu, 0.5),
      percentile(cpu, 0.95),
    ];
    return [
      name,
      String(times.length),
      (rows / Math.max(1, times.length)).toFixed(1),
      ...figures.map((each) => each.toFixed(1)),
    ];
  };
  const isSearch = ({ sort }: PageFigures): boolean => sort.startsWith('search');
  return [
    '## Pages',
    'First pages of 20 rows with their words and sources, in milliseconds by the clock and of CPU on the asking thread.',
    table(
      ['question', 'asked', 'rows a page', 'p50', 'p95', 'longest', 'CPU p50', 'CPU p95'],
      [...pages.map((page) => row(page.sort, [page])), row('all searches', pages.filter(isSearch)), row('all', pages)],
    ),
  ].join('\n\n');
}

function spacePart({
  figures,
  bytes,
  opening,
}: {
  readonly figures: ImportFigures;
  readonly bytes: number;
  readonly opening: readonly number[];
}): string {
  const each = (total: number): string => grouped(Math.round(total / figures.reports));
  return [
    '## Opening, memory, space',
    table(
      ['', ''],
      [
        ['opening and one row, p50', `${percentile(opening, 0.5).toFixed(1)} ms`],
        ['memory at most (RSS, import and questions)', `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`],
        ['archive', `${grouped(Math.round(bytes / 1024 / 1024))} MiB`],
        ['bytes a report', each(bytes)],
        ['bytes of text a report', each(figures.textBytes)],
      ],
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sorted(list: readonly number[]): readonly number[] {
  return [...list].sort((a, b) => a - b);
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}
