import { describe, expect, it } from 'vitest';
import { bucketFor, columnAt, columnsOf, MAX_COLUMNS } from '../../../src/asking/lanes/columns.ts';
import { partsOf } from '../../../src/asking/lanes/looked-rows.ts';
import { hoursOf } from '../../../src/asking/lanes/time-of-day.ts';

describe('columns', () => {
  it.each([
    ['year', '2029-12-30', '2031-01-02', ['2029-12-30 2029-12-31', '2030-01-01 2030-12-31', '2031-01-01 2031-01-02']],
    ['month', '2030-01-31', '2030-03-01', ['2030-01-31 2030-01-31', '2030-02-01 2030-02-28', '2030-03-01 2030-03-01']],
    // 4 March 2030 is a Monday.
    ['week', '2030-03-01', '2030-03-11', ['2030-03-01 2030-03-03', '2030-03-04 2030-03-10', '2030-03-11 2030-03-11']],
    ['week', '1969-12-28', '1970-01-01', ['1969-12-28 1969-12-28', '1969-12-29 1970-01-01']],
    ['day', '2032-02-28', '2032-03-01', ['2032-02-28 2032-02-28', '2032-02-29 2032-02-29', '2032-03-01 2032-03-01']],
  ] as const)('of a %s from %s to %s', (bucket, from, to, expected) => {
    expect(columnsOf(bucket, { from, to })?.map((one) => `${one.from} ${one.to}`)).toEqual(expected);
  });

  it('of an hour are all hours of the days', () => {
    const hours = columnsOf('hour', { from: '2030-03-14', to: '2030-03-15' }) ?? [];
    expect([hours.length, hours[0]?.from, hours.at(-1)?.to]).toEqual([48, '2030-03-14T00', '2030-03-15T23']);
  });

  it('are none where they are too many', () => {
    expect(columnsOf('day', { from: '2030-01-01', to: '2030-04-30' })).toHaveLength(MAX_COLUMNS);
    expect(columnsOf('day', { from: '2030-01-01', to: '2030-05-01' })).toBeUndefined();
    expect(columnsOf('day', { from: '0001-01-01', to: '9999-12-31' })).toBeUndefined();
  });

  it.each([
    ['2030-03-01', '2030-03-31', 'day'],
    ['2030-01-01', '2030-12-31', 'week'],
    ['2028-01-01', '2030-12-31', 'month'],
    ['1990-01-01', '2030-12-31', 'year'],
  ])('from %s to %s are of one %s where nothing is said', (from, to, bucket) => {
    expect(bucketFor({ from, to })).toBe(bucket);
  });

  it('are found by a day or an hour in them', () => {
    const weeks = columnsOf('week', { from: '2030-03-01', to: '2030-03-20' }) ?? [];
    expect(
      ['2030-03-01', '2030-03-04', '2030-03-10', '2030-03-10T23', '2030-03-20'].map((day) => columnAt(weeks, day)),
    ).toEqual([0, 1, 1, 1, 3]);
    expect(['2030-02-28', '2030-03-21', ''].map((day) => columnAt(weeks, day))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are parted evenly, and every day is in one part', () => {
    const years = columnsOf('year', { from: '2025-06-01', to: '2030-12-31' }) ?? [];
    const parts = partsOf(years);
    expect(parts.length).toBeGreaterThan(60);
    expect([parts[0]?.from, parts.at(-1)?.to]).toEqual(['2025-06-01', '2030-12-31']);
    for (const [index, { from, to, place }] of parts.entries()) {
      expect([from <= to, columnAt(years, from), columnAt(years, to)]).toEqual([true, place, place]);
      const next = parts[index + 1];
      if (next) expect(Date.parse(next.from) - Date.parse(to)).toBe(86_400_000);
    }
    const days = columnsOf('day', { from: '2030-03-01', to: '2030-05-31' }) ?? [];
    expect(partsOf(days).map(({ from, to }) => ({ from, to }))).toEqual(days);
  });
});

describe('hours', () => {
  it.each([
    ['2030-03-14T06:30', '2030-03-14T06 2030-03-14T06'],
    ['2030-03-14T00:00', '2030-03-14T00 2030-03-14T00'],
    ['2030-03-14T24:00', '2030-03-14T23 2030-03-14T23'],
    ['2030-03-14T09:05:00Z', '2030-03-14T09 2030-03-14T09'],
    ['2030-03-14T12', '2030-03-14T12 2030-03-14T12'],
    ['2030-03-14TNI', '2030-03-14T18 2030-03-15T05'],
    ['2030-03-14TMO', '2030-03-14T05 2030-03-14T11'],
    ['2030-03-14', undefined],
    ['2030-03-15T06:30', undefined],
    ['2030-W11', undefined],
    ['2030-03-14TXX', undefined],
    ['', undefined],
  ])('of "%s" are %s', (value, expected) => {
    const hours = hoursOf(value, '2030-03-14');
    expect(hours && `${hours.from} ${hours.to}`).toBe(expected);
  });
});
