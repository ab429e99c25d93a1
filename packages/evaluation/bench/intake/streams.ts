/**
 * Whether a long file is read in the memory of a short one: web archive, JSON Lines, CSV, each made by repeating a block, read through
 * the front door of intake. Figures of the machine it runs on: it passes and fails nothing.
 * --size 2g: of each file; --format csv: only this one; --folder: where there is room for one file.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '../../src/table.ts';
import { madeArchive } from './made-archive.ts';
import { madeLines, madeTable } from './made-tables.ts';
import { bytesOfSize, type Repeated, repeatInFile } from './repeat-file.ts';
import { figuresOf, slopeOf } from './stream-figures.ts';

const MEBIBYTE = 1024 * 1024;

/** What is repeated, by the ending of its file. */
const BLOCKS: Readonly<Record<string, () => Repeated>> = {
  'warc.gz': () => ({ block: madeArchive(50).bytes }),
  jsonl: () => ({ block: madeLines(500) }),
  csv: () => {
    const { head, rows } = madeTable(500);
    return { head, block: rows };
  },
};

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '64m' },
    format: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
  },
});
const size = bytesOfSize(values.size);
const folder = mkdtempSync(path.join(values.folder, 'onrecord-bench-'));
try {
  const rows = Object.entries(BLOCKS)
    .filter(([ending]) => values.format === undefined || values.format === ending)
    .map(([ending, block]) => rowOf(ending, block()));
  console.log(
    plainText([
      {
        title: 'Long files',
        about: `${values.size} each, made by repeating a block; memory of the whole process in MiB, its growth in MiB a GiB read (second half).`,
        head: [
          'file',
          'items',
          'MiB/s (wall)',
          'CPU s',
          'memory at first',
          'in the middle',
          'at last',
          'most',
          'growth',
        ],
        rows,
      },
    ]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function rowOf(ending: string, repeated: Repeated): readonly string[] {
  const file = path.join(folder, `made.${ending}`);
  repeatInFile(file, repeated, size);
  const figures = figuresOf(file);
  rmSync(file);
  const { samples, wall, cpu, peak, items } = figures;
  const at = (share: number): string => (samples[Math.floor((samples.length - 1) * share)]?.rss ?? 0).toFixed(0);
  return [
    ending,
    Object.entries(items)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', '),
    (size / MEBIBYTE / wall).toFixed(1),
    cpu.toFixed(1),
    at(0.1),
    at(0.5),
    at(1),
    peak.toFixed(0),
    slopeOf(figures, size).toFixed(1),
  ];
}
