import { describe, expect, it } from 'vitest';
import { pageDate } from '../../src/page/metadata/page-date.ts';
import { readDate } from '../../src/page/metadata/read-date.ts';

describe('readDate', () => {
  it.each([
    ['2030-05-05', '2030-05-05'],
    ['2030-05-05T23:30:00-05:00', '2030-05-05T23:30:00-05:00'],
    ['2030-05-05T14:05:00.123Z', '2030-05-05T14:05:00.123Z'],
    ['2030-05-05 14:05:00', '2030-05-05T14:05:00'],
    ['2030-05-05T14:05:00+0100', '2030-05-05T14:05:00+01:00'],
    ['20300505', '2030-05-05'],
    ['Sun, 05 May 2030 14:05:00 +0100', '2030-05-05T14:05:00+01:00'],
    ['Sun, 05 May 2030 14:05:00 GMT', '2030-05-05T14:05:00Z'],
    ['5 May 2030, 14:05 BST', '2030-05-05T14:05+01:00'],
    ['Published: 14.05 BST, Sunday 5 May 2030', '2030-05-05T14:05+01:00'],
    ['May 5, 2030 2:05 pm', '2030-05-05T14:05'],
    ['May 5th, 2030 at 12:05 a.m. EDT', '2030-05-05T00:05-04:00'],
    ['May 5, 2030 2:05 pm ET', '2030-05-05T14:05'],
    ['05.03.2030', '2030-03-05'],
    ['25/03/2030', '2030-03-25'],
    ['03/25/2030', '2030-03-25'],
    ['05/05/2030', '2030-05-05'],
    ['2 mars 2030 à 19h05', '2030-03-02T19:05'],
    ['25/03/2030 14h05 Atualizado', '2030-03-25T14:05'],
    ['5 Mei 2030, 14:05 WIB', '2030-05-05T14:05'],
    ['5 Mayıs 2030 14:05', '2030-05-05T14:05'],
    ['2 марта 2030, 19:40', '2030-03-02T19:40'],
    ['2030年3月2日 21:15', '2030-03-02T21:15'],
    ['1904220300', '2030-05-05T14:05:00Z'],
    ['1904220300000', '2030-05-05T14:05:00Z'],
  ])('%s', (words, iso) => {
    expect(readDate(words)).toEqual({ status: 'date', iso });
  });

  it('leaves open what may be read in two ways', () => {
    expect(readDate('03/04/2030')).toEqual({ status: 'ambiguous', readings: ['2030-04-03', '2030-03-04'] });
  });

  it.each(['', 'yesterday', '2030-02-30', '31 June 2030', '12:30', 'Issue 2030', '99/99/2030', '1'.repeat(5000)])(
    'finds none in "%.20s"',
    (words) => {
      expect(readDate(words)).toEqual({ status: 'none' });
    },
  );
});

describe('pageDate', () => {
  const claim = (origin: 'json-ld' | 'meta' | 'shown', value: string) =>
    ({ field: 'publishedAt', origin, value }) as const;
  const none = { language: undefined, fetchedAt: undefined };

  it('takes structured data before other words', () => {
    const { chosen } = pageDate([claim('shown', '4 May 2030'), claim('json-ld', '2030-05-05')], none);
    expect(chosen).toEqual(claim('json-ld', '2030-05-05'));
  });

  it.each([
    ['en', undefined, ['ONR-INTAKE-52']],
    ['en-US', '2030-03-04', []],
    ['en-GB', '2030-04-03', []],
    ['fr', '2030-04-03', []],
  ])('reads 03/04/2030 by the language %s', (language, iso, codes) => {
    const { chosen, notes } = pageDate([claim('meta', '03/04/2030')], { ...none, language });
    expect(chosen?.value).toBe(iso);
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it('reads 03/04/2030 by another date of the page', () => {
    const { chosen } = pageDate([claim('meta', '03/04/2030'), claim('shown', '4 March 2030')], none);
    expect(chosen?.value).toBe('2030-03-04');
  });

  it('doubts a date after the fetch, and prefers another', () => {
    const fetchedAt = '2030-05-05T12:00:00Z';
    const both = [claim('json-ld', '2031-05-05'), claim('shown', '4 May 2030')];
    expect(pageDate(both, { ...none, fetchedAt }).chosen?.value).toBe('2030-05-04');
    const { chosen, notes } = pageDate(both.slice(0, 1), { ...none, fetchedAt });
    expect([chosen?.value, notes[0]?.code]).toEqual(['2031-05-05', 'ONR-INTAKE-53']);
  });
});
