import { expect, it } from 'vitest';
import { joinedNames } from '../src/api/names.ts';
import type { Names } from '../src/api/types.ts';

const page = (key: number): Names => ({
  actors: { [key]: { key, name: `Actor ${key}`, kind: 'person' } },
  places: {},
  records: {},
});

it('joins the names of a list that grows, and of another list that begins alike', () => {
  const [a, b, c, d] = [page(1), page(2), page(3), page(4)];
  const keysOf = (...pages: readonly Names[]) => Object.keys(joinedNames(pages).actors);
  expect(keysOf()).toEqual([]);
  expect(keysOf(a)).toEqual(['1']);
  expect(keysOf(a, b)).toEqual(['1', '2']);
  expect(keysOf(a, b, c)).toEqual(['1', '2', '3']);
  expect(joinedNames([a, b, c])).not.toBe(joinedNames([a, b, c]));
  expect(keysOf(a, d)).toEqual(['1', '4']);
  expect(Object.keys(a.actors)).toEqual(['1']);
});
