import { basename, extname } from 'node:path';
import { OTHER_ENDINGS } from './other-endings.ts';
import type { PassedOver } from './passed-over.ts';
import type { PlannedSource } from './planned-source.ts';

/** An archive of onrecord and the files that SQLite keeps beside it. */
const ARCHIVE = /\.onrecord(?:-wal|-shm|-journal)?$/i;

/** Whether a name in a folder is none of the reports: hidden, or the archive itself. Left out without a word. */
export function isLeftOut(path: string): boolean {
  const name = basename(path);
  return name.startsWith('.') || ARCHIVE.test(name);
}

/** A file that nobody named: to be tried, or counted as passed over by what its ending says. */
export function fileOfKind(path: string, over: PassedOver): PlannedSource | undefined {
  if (OTHER_ENDINGS.has(extname(path).toLowerCase())) {
    over.add(path);
    return undefined;
  }
  return { kind: 'file', path, over };
}
