import { countryName } from '@onrecord/language';
import { describe, expect, test } from 'vitest';
import { kilometres } from '../../src/places/distance.ts';
import { countryNamed, ownEntries, ownPlaces } from '../../src/places/gazetteer/own-places.ts';
import { placeKey } from '../../src/places/gazetteer/place-key.ts';
import { COUNTRY_CENTRES } from '../../src/places/words/country-centre-words.ts';
import { placeIndex } from './place-index.ts';

const entries = ownEntries();

describe('the own list of places', () => {
  test('holds a thousand places and more, each where the earth is', () => {
    expect(entries.length).toBeGreaterThan(1000);
    for (const { entry } of entries) {
      expect([entry.name, Math.abs(entry.lat) <= 90, Math.abs(entry.lon) <= 180]).toEqual([entry.name, true, true]);
      expect([entry.name, entry.lat === 0 && entry.lon === 0]).toEqual([entry.name, false]);
    }
  });

  test('every name can be looked up', () => {
    for (const { names, entry } of entries) {
      for (const name of names.filter((one) => one !== '')) {
        expect([name, placeKey(name) === '']).toEqual([name, false]);
        expect(ownPlaces.named(name)).toContainEqual(entry);
      }
    }
  });

  test('no spelling is two places of one country and kind', () => {
    const seen = new Map<string, string>();
    for (const { names, entry } of entries) {
      for (const key of new Set(names.map(placeKey).filter((one) => one !== ''))) {
        const place = `${key} ${entry.country ?? ''} ${entry.kind}`;
        expect([place, seen.get(place) ?? entry.name]).toEqual([place, entry.name]);
        seen.set(place, entry.name);
      }
    }
  });

  test('towns lie where GeoNames has them', () => {
    const far = entries.flatMap(({ entry }) => {
      const same = placeIndex()
        .named(entry.name)
        .filter(({ country, kind }) => country === entry.country && kind === 'city');
      const nearest = Math.min(...same.map((one) => kilometres(one, entry)));
      return entry.kind === 'city' && same.length > 0 && nearest > 25 ? [entry.name] : [];
    });
    expect(far).toEqual([]);
  });
});

describe('the middles of countries', () => {
  const rows = COUNTRY_CENTRES.flatMap((row) => row.split('|')).map((row) => row.split(' '));

  test('there is one of each country', () => {
    const codes = rows.map(([iso = '']) => iso);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(240);
    expect(rows.every(([iso = '', lat, lon]) => /^[A-Z]{2}$/.test(iso) && lat !== undefined && lon !== undefined)).toBe(
      true,
    );
  });

  test.each([
    ['Ukraine', 'UA'],
    ['the US', 'US'],
    ['Democratic Republic of Congo', 'CD'],
    ['the Russian Federation', 'RU'],
  ])('%s is %s', (phrase, iso) => {
    expect(countryNamed(phrase)).toMatchObject({ country: iso, name: countryName(iso), precision: 'country' });
  });

  test.each(['Ukrainian', 'Kyiv', 'us', 'Atlantis'])('%s is no country', (phrase) => {
    expect(countryNamed(phrase)).toBeUndefined();
  });
});
