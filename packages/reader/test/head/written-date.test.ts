import { describe, expect, test } from 'vitest';
import { isDateLine, isTimeLine, leftOver, writtenDate } from '../../src/head/written-date.ts';

describe('writtenDate', () => {
  test.each([
    ['2024-05-05', '2024-05-05'],
    ['2024-05-05T10:00Z', '2024-05-05T10:00Z'],
    ['2024-05-05T10:00:30.123+0200', '2024-05-05T10:00:30+02:00'],
    ['2024-05-05 10:00 GMT', '2024-05-05T10:00Z'],
    ['2024-05-05 10:00', '2024-05-05T10:00'],
    ['2024-05-05T25:00Z', '2024-05-05'],
    ['2024/05/05', '2024-05-05'],
    ['Monday, May 6, 2024', '2024-05-06'],
    ['May 5th, 2024', '2024-05-05'],
    ['May 5 2024', '2024-05-05'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['5 May 2024', '2024-05-05'],
    ['5th of May, 2024', '2024-05-05'],
    ['05-May-2024', '2024-05-05'],
    ['Sun 5 MAY 2024 10.30pm', '2024-05-05'],
    ['25/04/2025', '2025-04-25'],
    ['04/25/2025', '2025-04-25'],
    ['25.04.2025', '2025-04-25'],
    ['05/05/2025', '2025-05-05'],
    ['Thursday 03/04/2025', '2025-04-03'],
    ['Tue, 03/04/2025', '2025-03-04'],
  ])('%s is %s', (words, iso) => {
    expect(writtenDate(words)?.iso).toBe(iso);
  });

  test.each([
    ['03/04/2025', 'ambiguous'],
    ['03.04.2025', 'ambiguous'],
    ['Friday 03/04/2025', 'ambiguous'],
    ['May 5', 'no-year'],
    ['5 May, 10:30', 'no-year'],
    ['Sept. 26 (UPI)', 'no-year'],
  ])('%s is open: %s', (words, open) => {
    expect(writtenDate(words)).toMatchObject({ open });
    expect(writtenDate(words)?.iso).toBeUndefined();
  });

  test.each([
    '30 February 2024',
    '2024-13-01',
    '31/31/2024',
    '1.2.3',
    '192.168.10.2024',
    'May',
    '2024',
    'in 2024 there',
    'Route 7',
    '5 people',
  ])('%s is no date', (words) => {
    expect(writtenDate(words)).toBeUndefined();
  });

  test('tells where the date stands', () => {
    const words = 'Published on 5 May 2024, 10:00';
    const date = writtenDate(words);
    expect(words.slice(date?.start, date?.end)).toBe('5 May 2024');
  });
});

describe('isDateLine', () => {
  test.each([
    'Monday, May 6, 2024',
    '5 May 2024',
    'May 5, 2024 · 5 min read',
    '2024-05-05T10:00Z',
    'Updated 4:08 p.m. ET, May 5, 2024',
    'Last updated: Sun 5 May 2024 10.30 BST',
    'Cairo, 5 May 2024',
    'Reuters May 5, 2024, 02.16PM IST',
    'Created: May 5, 2024 at 7:15 AM AKDT',
    'Posted on 5 May 2024 at 10:00',
  ])('%s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  test.each([
    'Army closes bridges on May 5, 2024',
    'Attacks of May 5, 2024',
    'The truce of 5 May 2024 has ended.',
    'May 5, 2024: the army closes two bridges',
    'Bridges closed',
    '',
  ])('not: %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

test.each([
  ['Updated 4:08 p.m. ET', true],
  ['05/21/24 07:15 PM ET', true],
  ['10 am', true],
  ['24 hours', false],
  ['At 10 am the army left', false],
  ['10 people', false],
])('isTimeLine: %s: %s', (line, answer) => {
  expect(isTimeLine(line)).toBe(answer);
});

test('leftOver gives the words that are no date or furniture', () => {
  expect(leftOver('Published Monday, 5 May 2024 10:30 GMT by Jane Roe')).toEqual(['by', 'Jane', 'Roe']);
});
