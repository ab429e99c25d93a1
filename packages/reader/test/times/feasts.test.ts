import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, isoDay } from '../../src/times/calendar.ts';
import { FEASTS, type FeastName } from '../../src/times/feasts.ts';

const inYear = (name: FeastName, year: number): readonly string[] =>
  FEASTS[name]
    .inYear(year)
    .map(({ first, last }) => (first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`));

/** Dates as calendars of those years print them; feasts of the moon as the tables have them. */
describe('feasts', () => {
  test.each<[FeastName, number, ...string[]]>([
    ['easter', 1961, '1961-04-02'],
    ['easter', 2008, '2008-03-23'],
    ['easter', 2038, '2038-04-25'],
    ['good friday', 2024, '2024-03-29'],
    ['orthodox easter', 1992, '1992-04-26'],
    ['orthodox easter', 2024, '2024-05-05'],
    ['pentecost', 2024, '2024-05-19'],
    ['thanksgiving', 2012, '2012-11-22'],
    ['thanksgiving', 2023, '2023-11-23'],
    ['thanksgiving', 2025, '2025-11-27'],
    ['ramadan', 2024, '2024-03-11/2024-04-09'],
    ['ramadan', 2030, '2030-01-06/2030-02-04', '2030-12-26/2031-01-24'],
    ['eid al-fitr', 2024, '2024-04-10'],
    ['eid al-adha', 2024, '2024-06-17'],
    ['ashura', 2023, '2023-07-28'],
    ['rosh hashanah', 2024, '2024-10-03/2024-10-04'],
    ['yom kippur', 1973, '1973-10-06'],
    ['passover', 2024, '2024-04-23/2024-04-29'],
    ['purim', 2024, '2024-03-24'],
    ['hanukkah', 2013, '2013-11-28/2013-12-05'],
    ['hanukkah', 2024, '2024-12-26/2025-01-02'],
  ])('%s of %i', (name, year, ...expected) => {
    expect(inYear(name, year)).toEqual(expected);
  });
  const platform = (calendar: string, day: number): string =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { day: 'numeric', month: 'numeric', timeZone: 'UTC' })
      .format(day * 86_400_000)
      .replace(/ ERA.*/, '');
  test.each<[FeastName, string, string]>([
    ['ramadan', 'islamic-civil', '9/1'],
    ['eid al-adha', 'islamic-civil', '12/10'],
    ['mawlid', 'islamic-civil', '3/12'],
    ['rosh hashanah', 'hebrew', '1 Tishri'],
    ['yom kippur', 'hebrew', '10 Tishri'],
    ['hanukkah', 'hebrew', '25 Kislev'],
    ['passover', 'hebrew', '15 Nisan'],
  ])('%s falls where the %s calendar of the platform has %s', (name, calendar, date) => {
    for (let year = 1900; year <= 2100; year++) {
      for (const { first } of FEASTS[name].inYear(year)) expect(platform(calendar, first)).toBe(date);
    }
  });
  test('begin in the year that is asked, in any year', () => {
    const names = Object.keys(FEASTS) as FeastName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1583, max: 2999 }), (name, year) => {
        for (const { first, last } of FEASTS[name].inYear(year)) {
          expect(dateOf(first).year).toBe(year);
          expect(last).toBeGreaterThanOrEqual(first);
        }
      }),
    );
  });
});
