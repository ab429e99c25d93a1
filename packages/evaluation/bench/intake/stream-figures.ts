import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What reading one file took. */
export interface StreamFigures {
  /** How many of each kind. */
  readonly items: Readonly<Record<string, number>>;
  /** The first notes and refusals. */
  readonly remarks: readonly string[];
  /** Seconds by the clock, and of all threads. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory in MiB that the process ever had. */
  readonly peak: number;
  /** Memory in MiB over time. */
  readonly samples: readonly { readonly seconds: number; readonly rss: number }[];
}

/** Reads a file in a process of its own, so that no other reading is in its figures. */
export function figuresOf(file: string): StreamFigures {
  const script = path.join(import.meta.dirname, 'read-stream.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, script, file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`the file was not read: ${stderr}`);
  return JSON.parse(stdout) as StreamFigures;
}

/**
 * How memory grows, in MiB a GiB read: least squares over the samples of the second half, when buffers and compiled code have
 * their size. Near 0 where a file of any length can be read.
 */
export function slopeOf({ samples, wall }: StreamFigures, bytes: number): number {
  const late = samples.filter(({ seconds }) => seconds > wall / 2);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(late.map(({ seconds }) => seconds)), mean(late.map(({ rss }) => rss))];
  const across = late.reduce((sum, { seconds, rss }) => sum + (seconds - x) * (rss - y), 0);
  const along = late.reduce((sum, { seconds }) => sum + (seconds - x) ** 2, 0);
  return along === 0 ? 0 : ((across / along) * wall) / (bytes / 1024 ** 3);
}
