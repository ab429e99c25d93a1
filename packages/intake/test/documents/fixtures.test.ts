import { describe, expect, it } from 'vitest';
import { casesOf, expectedOf, readCase } from './fixture-cases.ts';
import { READERS } from './readers.ts';

describe.each(Object.entries(READERS))('%s', (folder, reader) => {
  const cases = casesOf(folder);

  it('has six cases at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(6);
  });

  it.each(cases)('$name', async (fixture) => {
    expect(await readCase(fixture, reader.format, reader)).toEqual(expectedOf(fixture));
  });
});
