/**
 * How fast the server answers: each question of the page asked by one client, then by many at once, and by many while `onrecord add` reads and adds
 * reports to the same archive as another process. Figures of the machine it runs on, clients and server on it together: it passes and fails nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addByCommand } from './add-command.ts';
import { ASKED, namesFrom } from './asked-addresses.ts';
import { type BenchServer, benchServer, type Fared } from './bench-server.ts';
import { type Load, load, type Timed } from './clients.ts';
import { copiedArchive, isMade, madeArchive, textsOf } from './made-archive.ts';
import { table, timesTable } from './times-table.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    /** Reports that are read and added while it is asked. */
    further: { type: 'string', default: '200' },
    clients: { type: 'string', default: '50' },
    /** Of each load of many clients. */
    seconds: { type: 'string', default: '20' },
    /** Threads that answer; 0: none. As many as the command has where not said. */
    threads: { type: 'string' },
    /** A folder in which the archive is kept for the next run, and made where it is not there; what is asked and added to is a copy. */
    made: { type: 'string' },
  },
});
const ROOT = '/api/v1/';
/** Requests of one client a question. */
const ONE_BY_ONE = 9;
const MOST = 200_000;
/** However slowly reports are added, the bench ends. */
const MOST_ADDING_SECONDS = 900;
/** So often a question can be written in another way. */
const WAYS = 300;

const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-server-bench-'));
try {
  console.log(await report());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(): Promise<string> {
  const further = Number(values.further);
  const size = { reports: Number(values.reports), further };
  if (values.made !== undefined && !isMade(values.made)) await madeArchive(values.made, size);
  const made = await (values.made === undefined ? madeArchive(folder, size) : copiedArchive(values.made, folder));
  const texts = path.join(folder, 'texts.jsonl');
  const added = await textsOf(made.further, texts, further);
  const server = await benchServer(made.archive, values.threads === undefined ? undefined : Number(values.threads));
  const root = `http://127.0.0.1:${server.port}${ROOT}`;
  const named = await namesFrom(root);
  const next = (n: number): { asked: string; address: string } => {
    const asked = ASKED[n % ASKED.length] ?? '';
    return { asked, address: ROOT + named(asked) };
  };
  /** The same question in another way each time, so that no answer is kept. */
  const other = (n: number): { asked: string; address: string } => {
    const { asked, address } = next(n);
    const turn = Math.floor(n / ASKED.length) % WAYS;
    return { asked, address: `${address}${address.includes('?') ? '' : '?'}${'&'.repeat(turn + 1)}` };
  };
  const clients = Number(values.clients);
  const ms = Number(values.seconds) * 1000;
  const summary = (await (await fetch(`${root}summary`)).json()) as { reports: number };
  const run = runner(server);
  const alone = await run({ clients: 1, ms: 600_000, most: ONE_BY_ONE * ASKED.length, next: other });
  const kept = await run({ clients, ms, most: MOST, next });
  const unkept = await run({ clients, ms, most: MOST, next: other });
  const adding = addByCommand(made.archive, texts, { mostSeconds: MOST_ADDING_SECONDS });
  const whileAdding = await run({ clients, ms, most: MOST, next, isOver: adding.isOver });
  const { code, said, seconds } = await adding.ended;
  await server.end();
  return [
    '# Server',
    `${summary.reports.toLocaleString('en')} reports, SQLite; ${cpus().length} cores for clients and server, Node ${process.version}. Load of the machine at the end: ${loadavg()[0]?.toFixed(1) ?? ''}.`,
    `## One client, nothing kept\n\n${timesTable(alone.times)}`,
    `## ${clients} clients at once: what is asked again is kept\n\n${timesTable(kept.times)}`,
    `## ${clients} clients at once, nothing kept\n\n${timesTable(unkept.times)}`,
    `## ${clients} clients while ${added} reports are read and added by \`onrecord add\`\n\n${timesTable(whileAdding.times)}`,
    table(
      ['load', 'answers', 'a second', 'not 200', 'loop late p50', 'p99', 'longest', 'CPU s', 'RSS MB', 'faults'],
      [
        ['one client', ...countsOf(alone)],
        [`${clients} clients`, ...countsOf(kept)],
        ['nothing kept', ...countsOf(unkept)],
        ['while adding', ...countsOf(whileAdding)],
      ],
    ),
    `\`onrecord add\`: exit code ${String(code)} after ${seconds.toFixed(0)} s: ${said}`,
    ...[alone, kept, unkept, whileAdding].flatMap(({ fared }) => fared.faults),
  ].join('\n\n');
}

interface Run {
  readonly times: readonly Timed[];
  readonly ms: number;
  readonly fared: Fared;
}

function countsOf({ times, ms, fared: { delayMs, cpuSeconds, rssMb, faults } }: Run): readonly string[] {
  return [
    times.length,
    (times.length / (ms / 1000)).toFixed(0),
    times.filter(({ status }) => status !== 200).length,
    delayMs.p50,
    delayMs.p99,
    delayMs.longest,
    cpuSeconds,
    rssMb,
    faults.length,
  ].map(String);
}

function runner(server: BenchServer): (of: Omit<Load, 'port'>) => Promise<Run> {
  return async (of) => {
    await server.fared();
    const start = performance.now();
    const times = await load({ ...of, port: server.port });
    return { times, ms: performance.now() - start, fared: await server.fared() };
  };
}
