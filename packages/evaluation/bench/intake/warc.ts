/**
 * How fast web archives are read: records a second, streamed, unpacked, filtered, their payloads decoded; and pages a second with
 * their articles taken out. Figures of the machine it runs on: it passes and fails nothing.
 * --records 50000: in the long file; --pages 200: different ones.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '../../src/table.ts';
import { madeArchive } from './made-archive.ts';
import { repeatInFile } from './repeat-file.ts';
import { figuresOf, type StreamFigures } from './stream-figures.ts';

const { values } = parseArgs({
  options: { records: { type: 'string', default: '50000' }, pages: { type: 'string', default: '200' } },
});

const archive = madeArchive(Number(values.pages));
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
try {
  console.log(measure(Number(values.records)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The long file is the short one over and over: its pages are read once, and then again and again as far as it takes to see that
 * they were there already. What the long one takes more is streaming, unpacking, filtering and decoding.
 */
function measure(records: number): string {
  const file = path.join(folder, 'made.warc.gz');
  repeatInFile(file, { block: archive.bytes }, archive.bytes.length);
  const short = figuresOf(file);
  const times = repeatInFile(file, { block: archive.bytes }, (archive.bytes.length * records) / archive.records);
  const long = figuresOf(file);
  const more = archive.records * (times - 1);
  const rate = (of: 'wall' | 'cpu'): string => grouped(more / (long[of] - short[of]));
  const streamed = (archive.records * (long.cpu - short.cpu)) / more;
  const size = (archive.bytes.length * times) / 1024 ** 2;
  return plainText([
    {
      title: 'Web archive',
      about: `${grouped(archive.records * times)} records, ${size.toFixed(0)} MiB packed, ${((archive.unpacked * times) / 1024 ** 2).toFixed(0)} MiB unpacked; ${archive.pages} different pages of ${archive.records} records. Pages: start of the program and compiling included. ${long.remarks.join(' ')}`,
      head: ['', 'a second (CPU)', 'a second (wall)'],
      rows: [
        ['records, streamed and filtered', rate('cpu'), rate('wall')],
        [
          'pages, article taken out',
          (archive.pages / (short.cpu - streamed)).toFixed(0),
          (archive.pages / short.wall).toFixed(0),
        ],
        ['most memory, MiB: short, long', short.peak.toFixed(0), long.peak.toFixed(0)],
        ['items: short, long', textsOf(short), textsOf(long)],
      ],
    },
  ]);
}

function textsOf({ items }: StreamFigures): string {
  return String(items['text'] ?? 0);
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
