import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  daysInMonth,
  isDate,
  isoDay,
  isoWeek,
  parseIsoDay,
  weekdayOf,
} from '../../src/times/calendar.ts';

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('calendar', () => {
  test('days and dates are inverse, and agree with the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = dateOf(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(parseIsoDay(isoDay(day))).toBe(day);
        expect(weekdayOf(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });
  test.each([
    ['2024-05-05', '2024-W18'],
    ['2021-01-01', '2020-W53'],
    ['2018-12-31', '2019-W01'],
    ['2016-01-03', '2015-W53'],
  ])('%s is in week %s', (day, week) => {
    expect(isoWeek(parseIsoDay(day) ?? 0)).toBe(week);
  });
  test('short months end early', () => {
    expect(isoDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29');
    expect(daysInMonth(2023, 2)).toBe(28);
    expect(isDate({ year: 2023, month: 2, day: 29 })).toBe(false);
  });
  test.each(['2023-02-30', '2023-13-01', '23-01-01', '2023-01-011', ''])('no day: %s', (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });
});
