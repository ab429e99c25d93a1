/**
 * How fast: raw text to tree and to the whole reading, warm, on one thread; how time grows with length; how long a cold
 * start takes. Figures of the machine it runs on: it passes and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadEngine, type Engine } from '../src/engine.ts';
import { plainText, type Table } from '../src/table.ts';
import { median, once, type Taken } from './measure.ts';
import { DEGENERATE_UNITS, textsBelow } from './texts.ts';

const REPOSITORY = path.join(import.meta.dirname, '../../..');
const SIZES = [1, 2, 4, 8, 16, 32, 64];
const WARM_UP = 16;
const DEGENERATE_LENGTH = 100_000;
/** A stage whose time is square in the length would take minutes at full length: it is not let that far. */
const TOO_SLOW_SECONDS = 20;
const COLD_STARTS = 10;

const { values } = parseArgs({ options: { texts: { type: 'string', default: path.join(REPOSITORY, 'examples') } } });
const engine = loadEngine();
const text = textsBelow(values.texts);
const tables = [speed(engine, text), growth(engine), coldStart()];
console.log(plainText(tables));

function speed({ analyser, read }: Engine, sample: string): Table {
  const repeated = (times: number): string => Array.from({ length: times }, () => sample).join('\n\n');
  // Compiled code before the first figure, so that the sizes can be compared.
  median(() => read({ text: repeated(WARM_UP) }));
  const rows = SIZES.map((times) => {
    const long = repeated(times);
    const tokens = analyser.parse(long).tokens.length;
    return { times, tokens, tree: median(() => analyser.parse(long)), reading: median(() => read({ text: long })) };
  });
  const perToken = (of: 'tree' | 'reading'): readonly number[] => rows.map((row) => row[of].cpu / row.tokens);
  const rate = (tokens: number, seconds: number): string => Math.round(tokens / seconds).toLocaleString('en');
  return {
    title: 'Speed',
    about:
      'Tokens a second, warm, median run, one thread; CPU beside wall-clock time. ' +
      `CPU time a token, ${SIZES.at(-1) ?? 1}x to 1x the text (1 = linear): tree ${lastToFirst(perToken('tree'))}, reading ${lastToFirst(perToken('reading'))}. ` +
      'One text many times over: names and words repeat.',
    head: ['text', 'tokens', 'tree: tok/s (CPU)', 'tok/s (wall)', 'reading: tok/s (CPU)', 'tok/s (wall)', 'ms (CPU)'],
    rows: rows.map(({ times, tokens, tree, reading }) => [
      `${times}x`,
      tokens.toLocaleString('en'),
      rate(tokens, tree.cpu),
      rate(tokens, tree.wall),
      rate(tokens, reading.cpu),
      rate(tokens, reading.wall),
      (reading.cpu * 1000).toFixed(1),
    ]),
  };
}

function lastToFirst(values: readonly number[]): string {
  return ((values.at(-1) ?? 0) / (values[0] ?? 1)).toFixed(2);
}

function growth({ read }: Engine): Table {
  const timeOf = (unit: string, length: number): Taken => once(() => read({ text: unit.repeat(length / unit.length) }));
  return {
    title: 'Odd texts',
    about: `One unit over and over, whole reading, CPU seconds at ${DEGENERATE_LENGTH.toLocaleString('en')} code units; doubling: time at twice the length to time at once (2 = linear).`,
    head: ['unit', 'seconds', 'doubling'],
    rows: DEGENERATE_UNITS.map((unit) => {
      timeOf(unit, DEGENERATE_LENGTH / 10);
      const half = timeOf(unit, DEGENERATE_LENGTH / 2);
      if (half.cpu > TOO_SLOW_SECONDS) return [JSON.stringify(unit), `${half.cpu.toFixed(1)} at half`, 'not measured'];
      const full = timeOf(unit, DEGENERATE_LENGTH);
      return [JSON.stringify(unit), full.cpu.toFixed(2), (full.cpu / half.cpu).toFixed(2)];
    }),
  };
}

function coldStart(): Table {
  const program = path.join(REPOSITORY, 'packages/cli/bin/onrecord.js');
  const report = path.join(REPOSITORY, 'examples/invented-truce-talks.txt');
  const runs = Array.from({ length: COLD_STARTS }, () => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, [program, 'read', '--json', report], { stdio: 'ignore' });
    return { milliseconds: performance.now() - start, status };
  });
  const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const failed = runs.filter(({ status }) => status !== 0).length;
  const show = (value: number | undefined): string => (value ?? 0).toFixed(0);
  return {
    title: 'Cold start',
    about: `onrecord read --json on one report, as a new process, ${COLD_STARTS} times${failed === 0 ? '' : `; ${failed} failed`}.`,
    head: ['', 'median ms', 'fastest', 'slowest'],
    rows: [['wall clock', show(times[COLD_STARTS / 2]), show(times[0]), show(times.at(-1))]],
  };
}
