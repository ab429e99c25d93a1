/**
 * Makes the fixture folders of web archives, or those named, anew from `cases.ts`: input and what is read from it. A person
 * then checks each `expected.json`. node --conditions=onrecord-source packages/intake/test/warc/new-case.ts [case ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CASES } from './cases.ts';
import { inPieces } from './in-pieces.ts';
import { readWarc } from './read-warc.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/warc');

const names = process.argv.slice(2);
for (const [name, [file, bytes]] of Object.entries(CASES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const folder = path.join(FIXTURES, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), bytes);
  const expected = await readWarc(inPieces(bytes), file);
  writeFileSync(path.join(folder, 'expected.json'), `${JSON.stringify(expected, undefined, 2)}\n`);
}
