import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from './places-of.ts';

const WORDS = [
  'in',
  'Gaza',
  'the',
  'city',
  'of',
  'Tripoli',
  ',',
  'Lebanon',
  'and',
  'eastern',
  'Strait',
  'camp',
  '.',
  '"',
  '5',
  'km',
  'US',
  'us',
  '-',
  'Al',
  'said',
  '\n',
  '😀',
  '\ud800',
  'רפח',
  'province',
];

/** Every mention quotes the text, mentions do not overlap and are in order, and every place of `at` is there. */
function expectValid(text: string): void {
  const { tree, table } = placesOf(text);
  const ids = new Set(table.places().map(({ id }) => id));
  expect(ids.size).toBe(table.places().length);
  for (const { mentions, geo } of table.places()) {
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
    if (geo !== undefined) expect(geo.score >= 0 && geo.score <= 1).toBe(true);
  }
  let last = 0;
  for (const { start, end, place, head } of table.within({ start: 0, end: text.length })) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(ids.has(place)).toBe(true);
    expect(table.at(head)).toMatchObject({ status: 'stated', value: place });
    for (const holder of table.around(place)) expect(ids.has(holder) && holder !== place).toBe(true);
    last = end;
  }
  for (let token = 0; token < tree.size; token++) {
    const known = table.at(token as Parameters<typeof table.at>[0]);
    if (known.status !== 'absent') expect(ids.has(known.value)).toBe(true);
  }
}

describe('any text at all', () => {
  test('gives valid mentions', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((all) => all.join(' '));
    fc.assert(fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 80 })), expectValid), {
      numRuns: 150,
    });
  });

  test('gives the same when read again', () => {
    const text = 'Shells hit Tripoli, Lebanon and the town of Hama. The city was calm, Syria said.';
    expect(placesOf(text).table.places()).toEqual(placesOf(text).table.places());
  });

  test.each([
    ['quotes', '"'.repeat(20_000)],
    ['brackets', '('.repeat(20_000)],
    ['one long sentence of places', 'in Gaza, Homs and '.repeat(2_000)],
    ['kinds without names', 'the city of the province of '.repeat(1_500)],
    ['capitals', 'Al '.repeat(10_000)],
    ['spaces', ' '.repeat(20_000)],
  ])('%s', (_name, text) => {
    expectValid(text);
  });
});
