import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES } from './cases.ts';
import { inPieces } from './in-pieces.ts';
import { readWarc } from './read-warc.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/warc');

const cases = readdirSync(FIXTURES).map((name) => {
  const file = existsSync(path.join(FIXTURES, name, 'input.warc')) ? 'input.warc' : 'input.warc.gz';
  const expected: unknown = JSON.parse(readFileSync(path.join(FIXTURES, name, 'expected.json'), 'utf8'));
  return { name, file, bytes: readFileSync(path.join(FIXTURES, name, file)), expected };
});

describe('web archives', () => {
  it.each(cases)('$name', async ({ file, bytes, expected }) => {
    // Through JSON, so that a field without a value is none.
    expect(JSON.parse(JSON.stringify(await readWarc(inPieces(bytes), file)))).toEqual(expected);
  });

  it.each(cases)('$name, a few bytes at a time', async ({ file, bytes, expected }) => {
    const cuts = Array.from({ length: Math.ceil(bytes.length / 7) }, () => 7);
    expect(JSON.parse(JSON.stringify(await readWarc(inPieces(bytes, cuts), file)))).toEqual(expected);
  });

  it('has a folder for each case', () => {
    expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(CASES).sort());
  });
});
