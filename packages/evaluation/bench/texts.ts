import { readFileSync } from 'node:fs';
import { filesBelow } from '../src/files.ts';

/** All texts below the folder, one after the other. @throws RangeError when there is none */
export function textsBelow(folder: string): string {
  const files = filesBelow(folder).filter((file) => file.endsWith('.txt'));
  if (files.length === 0) throw new RangeError(`No .txt file below ${folder}: name a folder with reports`);
  return files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n');
}

/** Texts of one unit over and over: what makes a stage that looks back or ahead slow. */
export const DEGENERATE_UNITS: readonly string[] = [
  '"',
  '“',
  '’',
  '(',
  '[',
  '9',
  ' ',
  '\n',
  'a',
  'a ',
  'said ',
  '"a," he said. ',
  '\u{1f600}',
];
