import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlace } from '../src/place/parse-place.ts';
import { ACTOR_ROLES, type Filters, type Place, VIEWS } from '../src/place/place.ts';
import { toAddress, toPlace, toView, writePlace } from '../src/place/write-place.ts';

const at = (address: string): Place => parsePlace(new URL(address, 'http://localhost/'));

const word = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll('\0', '').trim().toWellFormed());
const some = word.filter((text) => text !== '');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const roles = fc
  .tuple(
    ...ACTOR_ROLES.map((role) =>
      fc.uniqueArray(some, { maxLength: 2 }).map((list) => list.map((one) => [role, one] as const)),
    ),
  )
  .map((lists) => lists.flat());
const filters: fc.Arbitrary<Filters> = fc
  .record({
    days: fc.tuple(maybe(day), maybe(day)),
    dates: fc.constantFrom('subject' as const, 'report' as const),
    search: maybe(some),
    actors: fc.uniqueArray(some, { maxLength: 4 }),
    roles,
    places: fc.uniqueArray(some, { maxLength: 4 }),
    outlets: fc.uniqueArray(some, { maxLength: 4 }),
    story: maybe(fc.integer({ min: 1, max: 999_999_999 })),
    kinds: fc.subarray(['statement', 'event', 'figure', 'position', 'prospect'] as const),
    types: fc.uniqueArray(some, { maxLength: 4 }),
    modes: fc.uniqueArray(some, { maxLength: 2 }),
    minConfidence: maybe(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)),
  })
  .map(({ days: [a, b], ...rest }) => ({
    ...rest,
    since: a !== undefined && b !== undefined && a > b ? b : a,
    until: a !== undefined && b !== undefined && a > b ? a : b,
  }));

it('reads back every place that it writes', () => {
  fc.assert(
    fc.property(
      fc.record({
        view: fc.constantFrom(...VIEWS),
        item: fc.constant(undefined),
        record: maybe(some),
        filters,
        more: fc.array(
          fc.tuple(
            fc.constantFrom('cell', 'asOf', 'unknown'),
            fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed()),
          ),
          { maxLength: 3 },
        ),
      }),
      (place) => {
        expect(at(writePlace(place))).toEqual(place);
      },
    ),
  );
});

it('never fails on an address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      const place = parsePlace(new URL(url));
      expect(at(writePlace(place)).filters).toEqual(place.filters);
    }),
  );
});

it.each([
  ['/', 'brief', undefined],
  ['/reports', 'reports', undefined],
  ['/reports/r12', 'reports', 'r12'],
  ['/actors/a7', 'actors', 'a7'],
  ['/places/p7', 'actors', 'p7'],
  ['/places', 'not-found', undefined],
  ['/actors/p7', 'not-found', undefined],
  ['/reports/12', 'not-found', undefined],
  ['/statements/s1', 'not-found', undefined],
  ['/reports/r12/more', 'not-found', 'r12'],
  ['/nothing', 'not-found', undefined],
] as const)('%s is %s', (address, view, item) => {
  expect(at(address)).toMatchObject({ view, item });
});

it.each([
  ['?since=2030-02-30', { since: undefined }],
  ['?since=yesterday', { since: undefined }],
  ['?since=2030-03-20&until=2030-03-14', { since: '2030-03-14', until: '2030-03-20' }],
  ['?minConfidence=2', { minConfidence: undefined }],
  ['?minConfidence=0.7', { minConfidence: 0.7 }],
  ['?kind=figure&kind=nothing', { kinds: ['figure'] }],
  ['?story=-1', { story: undefined }],
  ['?search=%20%20', { search: undefined }],
  ['?actor=a1&actor=a1&actor=%00', { actors: ['a1'] }],
] as const)('%s narrows to %o', (query, expected) => {
  expect(at(`/statements${query}`).filters).toMatchObject(expected);
});

it('keeps parameters that it does not know, and leaves those of a view behind', () => {
  const place = at('/positions?cell=4&utm=x&search=road&type=offers');
  expect(place.more).toEqual([
    ['cell', '4'],
    ['utm', 'x'],
  ]);
  expect(writePlace(toView(place, 'events'))).toBe('/events?search=road&utm=x');
  expect(writePlace(toView(place, 'positions'))).toBe('/positions?search=road&type=offers&cell=4&utm=x');
});

it('keeps of roles those that another view has', () => {
  const place = at('/statements?speaker=a1&source=a2&about=a3&outlet=o4&mode=direct&place=p5');
  expect(writePlace(place)).toBe('/statements?speaker=a1&about=a3&source=a2&place=p5&outlet=o4&mode=direct');
  expect(writePlace(toView(place, 'events'))).toBe('/events?source=a2&place=p5&outlet=o4');
  expect(writePlace(toView(place, 'reports'))).toBe('/reports?place=p5&outlet=o4');
  expect(writePlace(toPlace(place, 5))).toBe('/places/p5?place=p5&outlet=o4');
});

it('leads to a record in its report', () => {
  expect(writePlace(toAddress(at('/statements?search=road'), 'r12:ev-1f2e'))).toBe(
    '/reports/r12?search=road&record=ev-1f2e',
  );
});
