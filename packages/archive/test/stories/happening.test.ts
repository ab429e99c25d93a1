import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarTerms } from '../../src/stories/happening/calendar-terms.ts';
import { weightOf } from '../../src/stories/happening/background.ts';
import {
  addToProfile,
  decideHappening,
  happeningFeatures,
  type HappeningProfile,
  keysOfProfile,
  profileOf,
  similarityTo,
  termsOf,
} from '../../src/stories/index.ts';
import { FERRY_REPORT, QUARRY_REPORT } from './invented-texts.ts';
import { inventedReading, type InventedReport } from './invented-reading.ts';

const QUARRY: InventedReport = {
  headline: 'Quarry workers block harbour road',
  body: QUARRY_REPORT,
  published: '2031-05-05',
  people: ['Berta Holm'],
  places: ['Velmar', 'Orlun'],
  times: { 'on Monday': '2031-05-05' },
};
const QUARRY_AGAIN: InventedReport = {
  headline: 'Velmar cut off as quarry dispute grows',
  body: `Lorries queued at the harbour of Velmar for a second hour on Monday because workers at the Orlun quarry had closed the road to it.
Their speaker, Berta Holm, wants more than the four per cent that the company has offered. The governor is to send a mediator.
A 54-year-old man had a burn treated.`,
  published: '2031-05-06',
  people: ['Berta Holm'],
  places: ['Velmar', 'Orlun'],
  times: { 'on Monday': '2031-05-05' },
};
const OTHER_QUARRY: InventedReport = {
  headline: 'Quarry workers vote to end stoppage',
  body: `Workers at a quarry near Hask voted on Thursday to end a stoppage of three weeks. Their speaker, Olav Tamm, called the
offer of the company fair. The road to the town had been open throughout. Two of the workers who had been dismissed will be taken back.`,
  published: '2031-09-19',
  people: ['Olav Tamm'],
  places: ['Hask'],
  times: { 'on Thursday': '2031-09-18' },
};
const FERRY: InventedReport = {
  headline: 'Ferry runs aground off Aster',
  body: FERRY_REPORT,
  published: '2031-05-05',
  places: ['Aster', 'Sund'],
};

const features = (report: InventedReport) => happeningFeatures(inventedReading(report));
const PROFILES = [profileOf(1, features(FERRY)), profileOf(2, features(QUARRY))];

function withoutDate({ headline, body, people = [], places = [], times = {} }: InventedReport): InventedReport {
  return { headline, body, people, places, times };
}

describe('happenings', () => {
  test('a report in a language that is not read joins none: its commonest words would seem telling', () => {
    const french = (body: string): InventedReport => ({ headline: 'Velmar', body, published: '2031-05-05' });
    const [one, other] = [
      'La route de la ville est fermée depuis les premières heures de la matinée, selon le maire et la police de la région.',
      'Les prix de la farine et de la viande sont en hausse dans les magasins de la capitale, selon la chambre de commerce.',
    ].map((body) => {
      const reading = inventedReading(french(body));
      return { ...reading, report: { ...reading.report, language: 'fr' } };
    });
    if (!one || !other) throw new Error('two reports');
    expect(decideHappening(happeningFeatures(other), [profileOf(3, happeningFeatures(one))]).happening).toBeUndefined();
    expect(happeningFeatures(one)).toMatchObject({ keys: [], published: 22404 });
  });

  test('another report on it joins', () => {
    expect(decideHappening(features(QUARRY_AGAIN), PROFILES)).toMatchObject({ happening: 2, reason: 'alike' });
  });

  test.each([
    ['of the same sort, elsewhere and by others', OTHER_QUARRY],
    ['of another sort', { ...FERRY, headline: 'Aster ferry', body: FERRY_REPORT }],
  ])('a happening %s stays apart', (_, report) => {
    expect(decideHappening(features(report), [profileOf(2, features(QUARRY))])).toMatchObject({
      happening: undefined,
      reason: 'none-alike',
    });
  });

  test('reports fade from each other as the days of publication part; an unknown day changes nothing', () => {
    const at = (published: string | undefined) =>
      similarityTo(
        features({ ...QUARRY_AGAIN, ...(published === undefined ? {} : { published }) }),
        profileOf(2, features(QUARRY)),
      );
    expect(at('2031-05-06')).toBeGreaterThan(at('2031-05-20'));
    expect(at('2031-05-20')).toBeGreaterThan(at('2031-07-20'));
    expect(similarityTo(features(withoutDate(QUARRY_AGAIN)), profileOf(2, features(QUARRY)))).toBe(at('2031-05-06'));
    expect(decideHappening(features({ ...QUARRY_AGAIN, published: '2031-08-20' }), PROFILES).happening).toBeUndefined();
  });

  test('on a tie the older happening wins, and no more than 32 are looked at', () => {
    const twins = [8, 5, 6].map((happening) => profileOf(happening, features(QUARRY)));
    expect(decideHappening(features(QUARRY), twins).happening).toBe(5);
    const others = Array.from({ length: 32 }, (_, i) => profileOf(i + 1, features(FERRY)));
    expect(decideHappening(features(QUARRY), [...others, ...twins]).happening).toBeUndefined();
  });

  test('a report without a telling word founds one', () => {
    const empty = features({ headline: 'It', body: 'And so on, and so on.' });
    expect(decideHappening({ ...empty, keys: [] }, PROFILES).reason).toBe('nothing-telling');
  });

  test('keys are at most 24, the most telling first', () => {
    const { keys } = features(QUARRY);
    expect(keys).toHaveLength(24);
    expect(keys.slice(0, 4)).toContain('quarry');
    expect(keys.slice(0, 4)).toContain('velmar');
  });
});

describe('a profile', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 120,
  });

  test('stays small and survives JSON, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (reports) => {
        const all = reports.map((report) => features({ headline: 'Report', body: report.join(' ') }));
        const [first] = all;
        if (!first) return;
        const profile = all.reduce<HappeningProfile>(addToProfile, profileOf(1, first));
        const json = JSON.stringify(profile);
        expect(json.length).toBeLessThan(6000);
        expect(JSON.parse(json)).toEqual(profile);
        expect(keysOfProfile(profile).length).toBeLessThanOrEqual(24);
      }),
      { numRuns: 40, seed: 20_300_318 },
    );
  });

  test('forgets the lightest terms', () => {
    const letters = 'abcdefghijklmnopqrst'.split('');
    const reports = letters.map((letter) =>
      features({ headline: 'Report', body: letters.map((other) => `x${letter}${other}q`).join(' ') }),
    );
    const profile = reports.reduce<HappeningProfile>(addToProfile, profileOf(1, features(QUARRY)));
    expect(profile.facets.words).toHaveLength(72);
    expect(profile.facets.words[0]?.[0]).toBe('report');
  });

  test('counts its reports and their days', () => {
    const both = addToProfile(profileOf(1, features(QUARRY)), features(QUARRY_AGAIN));
    expect(both).toMatchObject({ happening: 1, reports: 2, days: { first: 22_404, last: 22_405, reports: 2 } });
    expect(profileOf(1, features(withoutDate(QUARRY))).days).toBeNull();
  });
});

describe('terms', () => {
  test.each([
    ["Norrin's deputies met 3 times", ['norrin', 'deputy', 'met', '3', 'time']],
    ['a São Tomé bus, the cross', ['sao', 'tome', 'bus', 'the', 'cross']],
    ['x '.repeat(3), []],
  ])('%j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('weigh more the rarer they are', () => {
    expect(weightOf('the')).toBe(0);
    expect(weightOf('police')).toBeGreaterThan(weightOf('said'));
    expect(weightOf('velmar')).toBeGreaterThan(weightOf('police'));
  });

  test('of the calendar let a weekday without a date meet the day', () => {
    const of = (value: string) =>
      calendarTerms(inventedReading({ headline: 'Vote', body: 'They voted then.', times: { then: value } })).map(
        ([term]) => term,
      );
    expect(of('2031-05-04')).toEqual(['05-04', 'w7']);
    expect(of('XXXX-WXX-7')).toEqual(['w7']);
    expect(of('XXXX-05-04')).toEqual(['05-04']);
    expect(of('2031-05')).toEqual(['m05']);
    expect(of('P3D')).toEqual([]);
  });
});
