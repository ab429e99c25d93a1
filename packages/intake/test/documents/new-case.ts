/**
 * Makes a case folder from an input file, or writes anew what comes out of one, for a person to check:
 * `node --conditions=onrecord-source packages/intake/test/documents/new-case.ts FORMAT CASE [INPUT]`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { readCase, writeExpected } from './fixture-cases.ts';
import { READERS } from './readers.ts';

const [, , format = '', name = '', input] = argv;
const reader = READERS[format];
if (!reader || name === '') throw new Error(`usage: new-case.ts ${Object.keys(READERS).join('|')} CASE [INPUT]`);
const folder = join(import.meta.dirname, '../fixtures', format, name);
mkdirSync(folder, { recursive: true });
if (input !== undefined) copyFileSync(input, join(folder, `input${extname(input)}`));
writeExpected({ name, folder }, await readCase({ name, folder }, reader.format, reader));
