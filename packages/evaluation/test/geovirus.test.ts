import type { Place, Reading } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { geoVirusTables } from '../src/geovirus/geovirus-sheet.ts';
import { readGeoVirus } from '../src/geovirus/read-geovirus.ts';
import { countArticle, scoreGeoVirus } from '../src/geovirus/score-geovirus.ts';

const TEXT = 'A fever broke out in Velmar and Orlun, near Aster.';

function line(text: string, words: readonly (readonly [string, number, number])[]): string {
  const toponyms = words.map(([word, lat, lon]) => {
    const begin = text.indexOf(word);
    return { begin, end: begin + word.length, text: word, lat: `${lat}`, lon: `${lon}` };
  });
  return JSON.stringify({ id: 'invented', text, toponyms });
}

function place(words: string, at?: { lat: number; lon: number; precision?: 'city' | 'country' }): Place {
  const start = TEXT.indexOf(words);
  return {
    id: words,
    name: words,
    kind: 'city',
    mentions: [
      { start, end: start + words.length, quote: words, form: 'name' },
      { start: 0, end: 1, quote: 'A', form: 'nominal' },
    ],
    ...(at && { geo: { lat: at.lat, lon: at.lon, precision: at.precision ?? 'city', score: 1 } }),
  };
}

const reading = (...places: Place[]): Reading => ({ places }) as unknown as Reading;
const [ARTICLE] = readGeoVirus(
  line(TEXT, [
    ['Velmar', 10, 20],
    ['Orlun', 0, 0],
    ['Aster', 50, 8],
  ]),
);
if (ARTICLE === undefined) throw new Error('no article');

describe('the GeoVirus scorer', () => {
  test('counts what was found, missed and extra, and how far off it is', () => {
    const counts = countArticle(
      ARTICLE,
      reading(place('Velmar', { lat: 10, lon: 21 }), place('broke out'), place('fever', { lat: 1, lon: 1 })),
    );
    expect(counts).toMatchObject({ gold: 3, predicted: 3, found: 1, exact: 1 });
    expect(counts.errors[0]).toBeCloseTo(109.5, 0);
    expect(counts.misses).toEqual(['missed: Orlun', 'missed: Aster', 'extra: fever', 'extra: broke out']);
  });

  test('a name without coordinates is found, and far', () => {
    const counts = countArticle(
      ARTICLE,
      reading(place('Velmar and'), place('Aster', { lat: 50, lon: 8, precision: 'country' })),
    );
    expect(counts).toMatchObject({ found: 2, exact: 1, errors: [Infinity, 0], townErrors: [] });
    const score = scoreGeoVirus([counts]);
    expect(score).toMatchObject({ located: 1, within161: 0.5, meanError: 0, medianError: 0, precision: 1, towns: 0 });
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.f1).toBeCloseTo(0.8);
  });

  test('one mention is used for one name', () => {
    const counts = countArticle(ARTICLE, reading(place('Velmar and Orlun', { lat: 0, lon: 0 })));
    expect(counts).toMatchObject({ found: 1, predicted: 1, exact: 0 });
  });

  test('the median of an even number is between the middle two', () => {
    const counts = (errors: number[]) => ({
      gold: 4,
      predicted: 4,
      found: 4,
      exact: 4,
      errors,
      townErrors: errors,
      misses: [],
    });
    expect(scoreGeoVirus([counts([10, 400]), counts([20, 30])])).toMatchObject({
      medianError: 25,
      meanError: 115,
      within161: 0.75,
      townsWithin161: 0.75,
    });
  });

  test('nothing read gives nothing, not a fault', () => {
    const score = scoreGeoVirus([countArticle(ARTICLE, reading())]);
    expect(score).toMatchObject({ precision: 0, recall: 0, f1: 0, found: 0, medianError: 0 });
  });

  test('the sheet tells the figures', () => {
    const score = scoreGeoVirus([countArticle(ARTICLE, reading(place('Velmar', { lat: 10, lon: 20 })))]);
    const [found, where] = geoVirusTables({
      schema: 'onrecord/places-scores@1',
      version: '0',
      model: 'm',
      commit: 'c',
      data: { files: 1, sha256: '0'.repeat(64) },
      failed: [],
      score,
    });
    expect(found?.rows[0]?.slice(0, 6)).toEqual(['3', '1', '1', '1', '100.0', '33.3']);
    expect(where?.rows[0]?.slice(0, 2)).toEqual(['1', '1']);
  });
});

describe('the GeoVirus reader', () => {
  test('refuses a name that is not at its place', () => {
    expect(() => readGeoVirus(line('Nothing here', [['Velmar', 1, 2]]))).toThrow(RangeError);
  });

  test('refuses a line of another shape, and says which', () => {
    expect(() => readGeoVirus(`${line(TEXT, [])}\n[]`)).toThrow(/line 2/);
  });

  test('leaves empty lines', () => {
    expect(readGeoVirus('\n\n')).toEqual([]);
  });
});
