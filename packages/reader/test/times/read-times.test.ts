import { absent, inferred, type Known } from '@onrecord/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimes } from '../../src/times/read-times.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { unmark } from './marked.ts';
import { analysed } from './analysed.ts';
import { plainDocument } from './plain-document.ts';

const on = (day: string): Known<string> => inferred(day, 'test', []);
const read = (text: string, publishedAt: Known<string> = on('2024-05-05')) =>
  readTimes(treeView(analysed(text)), { publishedAt, blocks: [] });
/** Without the model, which has nothing to say to such texts. */
const readPlain = (text: string, publishedAt: Known<string>) =>
  readTimes(treeView(plainDocument(text)), { publishedAt, blocks: [] });
const values = (marked: string, publishedAt?: Known<string>) => {
  const { text, marks } = unmark(marked);
  expect(read(text, publishedAt).times.map(({ anchor, value }) => `${value}:${anchor.quote}`)).toEqual(
    marks.map(({ value, words }) => `${value}:${words}`),
  );
};

describe('joined expressions', () => {
  test.each([
    'It fell at [2024-05-04T17:00:5pm on Saturday].',
    'It fell [2024-05-04TNI:late on Saturday night].',
    'The deadline is [2024-05-08T24:00:midnight on Wednesday].',
    'It fell shortly after [2024-05-01T00:00:midnight on Wednesday].',
    'It rained [2024-04-29/2024-05-03:from Monday to Friday].',
    'It rained [2024-04-30/2024-05-01:between Tuesday and Wednesday].',
    'It stood [2003/2011:from 2003 to 2011].',
    'It stood [1975-04-13/1990-10-13:from 13 April 1975 to 13 October 1990].',
    'It rained [2019-12-30/2020-01-02:from 30 December to 2 January 2020].',
    'It rained [2013-08-10/2013-09-12:from 10 August 2013 to 12 September].',
    'The fair will run [2024-04-28/2024-06-09:from 28 April to 9 June].',
    'It rained [2023-12-30/2024-01-02:from 30 December to 2 January].',
    'It was hit [2024-05-03TNI:overnight into Saturday].',
    'It fell [2024-02-10:two weeks after the 27 January] raid.',
    'It fell [2024-04-30:three days before May 3].',
    'It fell on [2024-05-03T14:00Z:Friday at 1400 GMT].',
    'They will rest [2024-05-10/2024-05-13:from next Friday to Monday].',
    'They will rest [2024-05-10/2025-10-01:from next Friday to 1 October 2025].',
    'It stood [2015/2017-05-05:from 2015 to 5 May 2017].',
    'It stood [2015-02-01/2015-03-31:between 1 February and March 2015].',
    'It fell at [2024-05-05T15:00:3 p.m. local time] ([2024-05-05T13:00Z:1300 GMT]).',
    'It fell at [2024-05-03T12:30Z:12:30 UTC on Friday].',
    'It rained on [2024-05-03TNI:the night of 3 May].',
    'It rained on [2024-04-29TNI:Monday night].',
    'It was shut as of [2024-04-30:Tuesday].',
    'It closed on [2024-04-28:28 April]; a train left at [2024-04-29T02:30:2:30 the following day].',
    'Every now and again it rains.',
    'It fell [2024-05-04T20:00:last night at 8 o’clock].',
    'It fell at [2024-05-02T04:00:4am local time], or [2024-05-02T01:00Z:0100 GMT on Thursday].',
  ])('%s', (marked) => {
    values(marked);
  });
});

describe('without a publication date', () => {
  test('relative times stay unresolved, with one note', () => {
    const { times, notes } = read('It fell on 29 December and was rebuilt on Friday and yesterday.', absent);
    expect(times.map(({ value, basis }) => [value, basis])).toEqual([
      ['XXXX-12-29', 'unresolved'],
      ['XXXX-WXX-5', 'unresolved'],
      ['', 'unresolved'],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['ONR-TIME-1']);
  });
  test('times that say all themselves are resolved', () => {
    expect(read('It fell on May 3, 1980.', absent)).toMatchObject({
      times: [{ value: '1980-05-03', basis: 'explicit' }],
      notes: [],
    });
  });
});

describe('dates in figures', () => {
  test('an ambiguous one stays open, with a note', () => {
    const { times, notes } = read('It is dated 03/04/2025.');
    expect(times).toMatchObject([{ value: '', basis: 'unresolved' }]);
    expect(notes).toMatchObject([{ code: 'ONR-TIME-2', at: { start: 12, end: 22 } }]);
  });
  test('another date of the text shows the order', () => {
    values('It is dated [2025-04-03:03/04/2025], the other one [2025-04-25:25/04/2025].');
    values('It is dated [2025-03-04:03/04/2025], the other one [2025-04-25:04/25/2025].');
  });
  test('the publication date shows the order', () => {
    values('It is dated [2025-04-03:03/04/2025].', on('2025-04-03'));
  });
});

describe('direction', () => {
  test.each([
    ['The envoys met on [2024-05-03:Friday].'],
    ['On [2024-05-10:Friday], the envoys will meet.'],
    ['The envoys said on [2024-05-03:Friday] that they will meet.'],
    ['The vote is due on [2024-06-12:June 12].'],
    ['The bridge collapsed on [2023-06-12:June 12].'],
    ['They gave the men until [2024-05-09:Thursday] to leave.'],
    ['Flights resume on [2024-06-01:1 June], the airline said.'],
    ['Talks in Geneva on [2024-05-20:20 May], the envoy said.'],
    ['Talks in Geneva on [2023-11-20:20 November], the envoy said.'],
  ])('%s', (marked) => {
    values(marked);
  });
});

test('an expression does not cross the edge of a block', () => {
  const text = 'They met in May\n5 people left.';
  const blocks = [
    { start: 0, end: 15 },
    { start: 16, end: text.length },
  ];
  const { times } = readTimes(treeView(plainDocument(text)), { publishedAt: on('2024-05-05'), blocks });
  expect(times.map(({ anchor }) => anchor.quote)).toEqual(['May']);
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ' ',
      '\n',
      'May ',
      '5',
      '2024',
      '-',
      '/',
      'on Sunday ',
      'to ',
      'last ',
      'a ',
      'year',
      's ',
      'ago',
      '\ud800',
      'days',
      '٣',
      ' and ',
      'since then ',
      'overnight ',
      'the day after ',
      'Ramadan ',
      'Easter ',
      'eve of ',
      'half past ',
      'three nights',
      'first two weeks of ',
      'at 9:30 ',
      'next ',
      ', ',
    ),
  );
  test('gives whole anchors in order and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, known) => {
        const text = pieces.join('');
        let end = 0;
        for (const { anchor, earliest, latest } of readPlain(text, known ? on('2024-05-05T10:00:00Z') : absent).times) {
          expect(text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
          expect(anchor.start).toBeGreaterThanOrEqual(end);
          if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true);
          end = anchor.end;
        }
      }),
    );
  });
  test.each([
    ' ',
    'a ',
    '5',
    '"',
    '5 ',
    'May ',
    'and ',
    'two ',
    '-',
    '😀',
    '\ud800',
    'on Sunday ',
    '12/12/',
    'in ',
    'the day after ',
    'Easter ',
    'two months, ',
    'from 2015 to ',
    'the 2015 a ',
    '$5 a ',
  ])('a long run of %j is read', (unit) => {
    const { times } = readPlain(unit.repeat(20_000), on('2024-05-05'));
    expect(Array.isArray(times)).toBe(true);
  });
});
