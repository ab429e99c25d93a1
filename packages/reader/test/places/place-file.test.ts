import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeContainer } from '@onrecord/language';
import { packPlaces } from '../../gazetteer/pack-places.ts';
import type { Row } from '../../gazetteer/row.ts';
import { loadPlaceIndex } from '../../src/places/gazetteer/place-file.ts';
import { placeKey } from '../../src/places/gazetteer/place-key.ts';

const row = (name: string, more: Partial<Row> = {}): Row => ({
  id: 7,
  name,
  keys: [placeKey(name)],
  otherKeys: [],
  looseKeys: [],
  kind: 'town',
  division: 'SY.09',
  lat: 36.2,
  lon: 37.16,
  weight: 0.5,
  ...more,
});

describe('a gazetteer file', () => {
  test('gives back what was written', () => {
    const index = loadPlaceIndex(
      packPlaces([row('Orlún', { otherKeys: ['arlun'], id: 12, lat: -33.12345, lon: 151.5 })]),
    );
    expect(index.named('orlun')).toEqual([
      {
        name: 'Orlún',
        country: 'SY',
        division: '09',
        lat: -33.12345,
        lon: 151.5,
        kind: 'city',
        precision: 'city',
        geonames: 12,
        weight: expect.closeTo(0.5, 2) as number,
        byOtherName: false,
        list: 'geonames',
      },
    ]);
    expect(index.named('Arlun')[0]).toMatchObject({ name: 'Orlún', byOtherName: true });
  });

  test('puts the best known place of a name first, and its usual name before another', () => {
    const rows = [
      row('Velm', { id: 1, weight: 0.3 }),
      row('Velm', { id: 2, weight: 0.9 }),
      row('Other', { id: 3, weight: 0.92, otherKeys: ['velm'] }),
    ];
    expect(
      loadPlaceIndex(packPlaces(rows))
        .named('Velm')
        .map(({ geonames }) => geonames),
    ).toEqual([2, 3, 1]);
    expect(loadPlaceIndex(packPlaces(rows)).named('Velm', 1)).toHaveLength(1);
  });

  test('a division is a region', () => {
    const index = loadPlaceIndex(packPlaces([row('Velm Province', { kind: 'division', id: 0 })]));
    expect(index.named('velm province')[0]).toMatchObject({ kind: 'region', precision: 'region' });
    expect(index.named('velm province')[0]).not.toHaveProperty('geonames');
  });

  test('every name is found, and no other', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z ]{0,11}[a-z]$/), { maxLength: 80, selector: placeKey });
    fc.assert(
      fc.property(names, fc.stringMatching(/^[a-z ]{1,14}$/), (all, other) => {
        const index = loadPlaceIndex(packPlaces(all.map((name) => row(name))));
        for (const name of all) expect(index.named(name).map((entry) => entry.name)).toEqual([name]);
        if (!all.some((name) => placeKey(name) === placeKey(other))) expect(index.named(other)).toEqual([]);
      }),
    );
  });

  test('the same rows give the same bytes', () => {
    const rows = [row('Velm'), row('Aster'), row('Orlún')];
    expect(packPlaces(rows)).toEqual(packPlaces(rows));
  });

  test('a file of another kind is refused', () => {
    expect(() => loadPlaceIndex(new Uint8Array(100))).toThrow(RangeError);
    expect(() => loadPlaceIndex(writeContainer('onrecord-places-0', []))).toThrow(/onrecord-places-0/);
  });
});
