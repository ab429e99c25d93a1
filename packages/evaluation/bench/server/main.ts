/**
 * How fast the server answers: each route asked by one client, then by many at once, and by many while reports are added by another process.
 * Figures of the machine it runs on, clients and server on it together: it passes and fails nothing.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ASKED, namesFrom } from './asked-addresses.ts';
import { load, type Timed } from './clients.ts';
import { type MadeArchive, madeArchive } from './made-archive.ts';
import { table, timesTable } from './times-table.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    further: { type: 'string', default: '200' },
    clients: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '20' },
    /** A folder with bench.onrecord and further.jsonl of an earlier run; it is changed. */
    made: { type: 'string' },
  },
});
const ROOT = '/api/v1/';
/** Requests of one client a question. */
const ONE_BY_ONE = 15;
const MOST = 200_000;

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-server-bench-'));
try {
  const made: MadeArchive =
    values.made === undefined
      ? await madeArchive(folder, { reports: Number(values.reports), further: Number(values.further) })
      : { archive: path.join(values.made, 'bench.onrecord'), further: path.join(values.made, 'further.jsonl') };
  console.log(await report(made));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report({ archive, further }: MadeArchive): Promise<string> {
  const server = fork(path.join(import.meta.dirname, 'serve-archive.ts'), [archive], { execArgv: process.execArgv });
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  const named = await namesFrom(`http://127.0.0.1:${port}${ROOT}`);
  const next = (n: number): { asked: string; address: string } => {
    const asked = ASKED[n % ASKED.length] ?? '';
    return { asked, address: ROOT + named(asked) };
  };
  // One client asks each question with another least confidence each time, so that no answer was kept.
  const other = (n: number): { asked: string; address: string } => {
    const { asked, address } = next(n);
    const varied = `minConfidence=0.${String(n).padStart(4, '0')}`;
    const isFiltered = /^(?:timeline|events|figures|positions|outlook|statements|days|facets|network|brief)/.test(
      asked,
    );
    return { asked, address: isFiltered ? `${address}${address.includes('?') ? '&' : '?'}${varied}` : address };
  };
  const [clients, ms] = [Number(values.clients), Number(values.seconds) * 1000];
  const summary = (await (await fetch(`http://127.0.0.1:${port}${ROOT}summary`)).json()) as { reports: number };
  const alone = await run({ port, clients: 1, ms: 300_000, most: ONE_BY_ONE * ASKED.length, next: other });
  const again = await run({ port, clients: 1, ms: 300_000, most: ONE_BY_ONE * ASKED.length, next });
  const many = await run({ port, clients, ms, most: MOST, next });
  const adding = spawn(
    process.execPath,
    [...process.execArgv, path.join(import.meta.dirname, 'add-readings.ts'), archive, further],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  adding.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const added = once(adding, 'exit');
  const whileAdding = await run({ port, clients, ms, most: MOST, next });
  await added;
  const end = await ended(server);
  return [
    `# Server`,
    `${summary.reports.toLocaleString('en')} reports, SQLite; ${cpus().length} cores for clients and server, Node ${process.version}.`,
    `## One client, nothing kept (but what has no filter)\n\n${timesTable(alone.times)}`,
    `## One client, the same again and again\n\n${timesTable(again.times)}`,
    `## ${clients} clients at once\n\n${timesTable(many.times)}`,
    `## ${clients} clients while reports are added by another process\n\n${timesTable(whileAdding.times)}`,
    table(
      ['load', 'answers', 'a second', 'not 200'],
      [
        ['one client', ...countsOf(alone)],
        ['one client, kept', ...countsOf(again)],
        [`${clients} clients`, ...countsOf(many)],
        ['while adding', ...countsOf(whileAdding)],
      ],
    ),
    `Added: ${said.trim()}. Server: ${JSON.stringify(end)}`,
  ].join('\n\n');
}

function countsOf({ times, ms }: Run): readonly string[] {
  return [
    String(times.length),
    (times.length / (ms / 1000)).toFixed(0),
    String(times.filter(({ status }) => status !== 200).length),
  ];
}

interface Run {
  readonly times: readonly Timed[];
  readonly ms: number;
}

async function run(of: Parameters<typeof load>[0]): Promise<Run> {
  const start = performance.now();
  const times = await load(of);
  return { times, ms: performance.now() - start };
}

async function ended(server: ChildProcess): Promise<unknown> {
  const last = once(server, 'message') as Promise<[unknown]>;
  server.send('end');
  return (await last)[0];
}
