import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, FORMAT_OF, readCase } from './read-case.ts';

describe.each(Object.keys(FORMAT_OF))('%s', (kind) => {
  const cases = readdirSync(join(FIXTURES, kind));

  it('has cases', () => {
    expect(cases.length).toBeGreaterThan(2);
  });

  it.each(cases)('reads %s as a person checked it', async (name) => {
    const folder = join(FIXTURES, kind, name);
    const { expected, texts } = await readCase(kind, folder);
    expect(expected).toEqual(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && file.startsWith('expected'));
    expect(Object.fromEntries(texts)).toEqual(
      Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    );
  });
});
