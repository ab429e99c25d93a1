import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '@onrecord/model';
import { loadEngine } from '../../src/engine.ts';
import { filesBelow } from '../../src/files.ts';

const REPOSITORY = path.join(import.meta.dirname, '../../../..');
/** Real reports where they are there, else the examples. */
const FOLDERS = ['../shared/data/reports', 'examples'].map((folder) => path.join(REPOSITORY, folder));

export interface BaseReadings {
  readonly readings: readonly Reading[];
  /** Whether they are those of the examples, as there were no others. */
  readonly areExamples: boolean;
}

/** Reads the reports that the bench varies. */
export function baseReadings(): BaseReadings {
  const folder = FOLDERS.find((each) => existsSync(each)) ?? '';
  const { read } = loadEngine();
  const readings = filesBelow(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => read({ text: readFileSync(file, 'utf8'), file: path.basename(file) }));
  return { readings, areExamples: folder === FOLDERS.at(-1) };
}
