import type { Time } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { readChrono, readDuckling } from '../src/times-suites/jsonl-corpora.ts';
import { newsPart, withCapitals } from '../src/times-suites/news-part.ts';
import { readDucklingNumerals, readNumberModel, scoreNumberCase } from '../src/times-suites/numbers.ts';
import { readRecognizers } from '../src/times-suites/recognizers.ts';
import { isRight } from '../src/times-suites/same-time.ts';
import { measureTimes } from '../src/times-suites/measure-times.ts';
import { scoreTimeCase } from '../src/times-suites/score-times.ts';
import type { TimeCase } from '../src/times-suites/time-case.ts';

/** Invented records in the shape of the corpora. */
const time = (quote: string, value: string, [earliest, latest]: readonly [string, string], start = 0): Time => ({
  id: 't0-1',
  anchor: { start, end: start + quote.length, quote },
  type: 'date',
  value,
  earliest,
  latest,
  basis: 'publishedAt',
});
const recognizers = (text: string, words: string, value: Readonly<Record<string, string>>, type = 'daterange') =>
  readRecognizers(
    JSON.stringify([
      {
        Input: text,
        Context: { ReferenceDateTime: '2031-03-04T00:00:00' },
        Results: [
          {
            Text: words,
            Start: text.indexOf(words),
            End: text.indexOf(words) + words.length - 1,
            TypeName: `datetimeV2.${type}`,
            Resolution: { values: [{ type, ...value }] },
          },
        ],
      },
    ]),
    'invented.json',
  );

describe('values of Recognizers-Text', () => {
  it('ends before the exclusive end', () => {
    const [row] = recognizers('Rain fell next week', 'next week', {
      timex: '2031-W11',
      start: '2031-03-10',
      end: '2031-03-17',
    });
    expect(row?.times).toEqual([
      { start: 10, end: 19, wanted: [{ days: { first: '2031-03-10', last: '2031-03-16', how: 'equal' } }] },
    ]);
  });
  it('takes the beginning of the last unit for its end', () => {
    const [row] = recognizers('Rain fell May to July', 'May to July', {
      timex: '(2030-05-01,2030-07-01,P2M)',
      start: '2030-05-01',
      end: '2030-07-01',
    });
    const wanted = row?.times[0]?.wanted ?? [];
    const isOne = (value: Time): boolean => wanted.some((one) => isRight(value, one));
    expect(isOne(time('May to July', '2030-05/2030-07', ['2030-05-01', '2030-07-31']))).toBe(true);
    expect(isOne(time('May to July', '2030-05/2030-08', ['2030-05-01', '2030-08-31']))).toBe(false);
  });
  it('asks the bound of "since", the clock of a clock, no number of "a few"', () => {
    const wanted = (...args: Parameters<typeof recognizers>) => recognizers(...args)[0]?.times[0]?.wanted;
    expect(wanted('It rains since May', 'since May', { timex: 'XXXX-05', Mod: 'since', start: '2030-05-01' })).toEqual([
      { days: { first: '2030-05-01', how: 'bound' } },
    ]);
    expect(wanted('It fell at 9pm', 'at 9pm', { timex: 'T21', value: '21:00:00' }, 'time')).toEqual([
      { clock: '21:00' },
    ]);
    expect(wanted('It fell a few days ago', 'a few days ago', { timex: '2031-03-01', value: '2031-03-01' })).toEqual(
      [],
    );
  });
  it('reads past and future of a part', () => {
    const [row] = readRecognizers(
      JSON.stringify([
        {
          Input: 'back on May 7',
          Context: { ReferenceDateTime: '2031-03-04T00:00:00' },
          Results: [
            {
              Text: 'May 7',
              Type: 'date',
              Value: {
                Timex: 'XXXX-05-07',
                FutureResolution: { date: '2031-05-07' },
                PastResolution: { date: '2030-05-07' },
              },
              Start: 8,
              Length: 5,
            },
          ],
        },
      ]),
      'invented.json',
    );
    expect(row?.times[0]?.wanted.map(({ days }) => days?.first)).toEqual(['2030-05-07', '2031-05-07']);
  });
});

describe('values of duckling and chrono', () => {
  const duckling = (phrase: string, value: object | null) =>
    readDuckling(JSON.stringify({ phrase, reference: '2031-03-04T04:30:00-02:00', value, set: 'common' }))[0];
  it('knows the week of a grain, the week before for a weekday, the week of "three weeks ago"', () => {
    expect(duckling('next week', { from: '2031-03-10T00:00:00', grain: 'week' })?.times[0]?.wanted).toEqual([
      { days: { first: '2031-03-10', last: '2031-03-16', how: 'equal' } },
    ]);
    const monday = duckling('monday', { from: '2031-03-10T00:00:00', grain: 'day' })?.times[0]?.wanted ?? [];
    expect(monday.map(({ days }) => days?.first)).toEqual(['2031-03-10', '2031-03-03', '2031-03-17']);
    const ago = duckling('three weeks ago', { from: '2031-02-11T00:00:00', grain: 'day' })?.times[0]?.wanted ?? [];
    expect(ago.some((one) => isRight(time('', '2031-W07', ['2031-02-10', '2031-02-16']), one))).toBe(true);
    expect(ago.some((one) => isRight(time('', '2031-W08', ['2031-02-17', '2031-02-23']), one))).toBe(false);
  });
  it('wants nothing where nothing may be found', () => {
    expect(duckling('two three', null)?.times).toEqual([]);
    const line = JSON.stringify({ phrase: 'nowhere', reference: null, found: null, mode: 'casual' });
    expect(readChrono(line)).toEqual([{ text: 'nowhere', reference: undefined, times: [], labels: ['casual'] }]);
  });
  it('reads the point of chrono', () => {
    const line = JSON.stringify({
      phrase: 'Due 7 May 9 pm',
      reference: '2031-03-04T00:00:00',
      found: '7 May 9 pm',
      mode: 'casual',
      start: { year: 2031, month: 5, day: 7, hour: 21 },
    });
    const [wanted] = readChrono(line)[0]?.times ?? [];
    expect(wanted).toMatchObject({ start: 4, end: 14 });
    expect(wanted?.wanted[0]).toEqual({
      days: { first: '2031-05-07', last: '2031-05-07', how: 'inside' },
      clock: '21:00',
    });
  });
  it('refuses another shape, with its place', () => {
    expect(() => readDuckling('{"phrase": 3}')).toThrow('duckling line 1');
    expect(() => readRecognizers('[3]', 'invented.json')).toThrow('invented.json #1');
  });
});

describe('the news part', () => {
  const row = (text: string, labels: readonly string[] = ['common']): TimeCase => ({
    text,
    reference: undefined,
    times: [{ start: 0, end: text.length, wanted: [] }],
    labels,
  });
  it.each([
    ['3:30pm', 'a clock time without a day or zone'],
    ['5/6/2031', 'a date of figures alone that is not ISO 8601'],
    ['in 20 mins', 'short spellings of chat'],
    ['monday from 3pm to 5pm', 'from one clock time to another'],
    ['every monday at 9pm', 'a set that recurs by the clock'],
  ])('leaves out: %s', (text, reason) => {
    expect(newsPart([row(text)])).toEqual({ cases: [], leftOut: { [reason]: 1 } });
  });
  it.each(['last monday', '7 may 2031', '2031-05-07', 'at 1300 GMT', 'the first half of 2031'])('keeps: %s', (text) => {
    expect(newsPart([row(text)]).leftOut).toEqual({});
  });
  it('gives names their capitals and keeps offsets', () => {
    expect(withCapitals(row('last monday of march')).text).toBe('last Monday of March');
    expect(withCapitals(row('good friday', ['holiday:Good Friday'])).text).toBe('Good Friday');
  });
});

describe('scores', () => {
  const row: TimeCase = {
    text: 'Rain fell on 7 May 2031',
    reference: undefined,
    labels: [],
    times: [{ start: 10, end: 23, wanted: [{ days: { first: '2031-05-07', last: '2031-05-07', how: 'equal' } }] }],
  };
  it('counts found, exact but for the preposition, right', () => {
    const read = [time('7 May 2031', '2031-05-07', ['2031-05-07', '2031-05-07'], 13)];
    expect(scoreTimeCase(row, read).counts).toMatchObject({ times: 1, found: 1, exact: 1, asked: 1, right: 1 });
  });
  it('counts what is missed, wrong and false', () => {
    expect(scoreTimeCase(row, []).misses.map((miss) => miss.class)).toEqual(['missed']);
    const wrong = [time('May 2031', '2031-05', ['2031-05-01', '2031-05-31'], 15)];
    expect(scoreTimeCase(row, wrong)).toMatchObject({
      counts: { found: 1, exact: 0, right: 0 },
      misses: [{ class: 'wrong' }],
    });
    expect(scoreTimeCase({ ...row, times: [] }, wrong).counts).toMatchObject({ negatives: 1, falseFinds: 1 });
  });
  it('takes fourteen days for two weeks', () => {
    expect(isRight(time('', 'P2W', ['', '']), { value: 'P14D' })).toBe(true);
    expect(isRight(time('', 'P2M', ['', '']), { value: 'P14D' })).toBe(false);
  });
  it('says which corpora are not there', () => {
    const { scores, absent } = measureTimes('/nowhere', () => []);
    expect(scores).toEqual({});
    expect(absent.length).toBeGreaterThan(3);
  });
});

describe('numbers', () => {
  it('reads values, shares and bounds', () => {
    const entry = (text: string, value: string) => ({
      Input: text,
      Results: [{ Text: text, Start: 0, End: text.length - 1, Resolution: { value } }],
    });
    const source = JSON.stringify([
      entry('forty', '40'),
      entry('7%', '7%'),
      entry('over 9', '(9,)'),
      entry('%', 'null'),
    ]);
    expect(readNumberModel(source, 'invented.json').map(({ numbers }) => numbers[0])).toEqual([
      { start: 0, end: 5, value: 40 },
      { start: 0, end: 2, value: 0.07 },
      { start: 0, end: 6, min: 9 },
      undefined,
    ]);
    expect(readDucklingNumerals('{"phrase": "a dozen", "value": 12}')).toEqual([
      { text: 'a dozen', numbers: [{ start: 0, end: 7, value: 12 }] },
    ]);
  });
  it('scores them', () => {
    const row = { text: 'forty men', numbers: [{ start: 0, end: 5, value: 40 }] };
    expect(scoreNumberCase(row, [{ start: 0, end: 5, value: 40 }])).toMatchObject({ found: 1, right: 1 });
    expect(scoreNumberCase(row, [{ start: 0, end: 5, value: 14 }])).toMatchObject({ found: 1, right: 0 });
    expect(scoreNumberCase(row, [])).toMatchObject({ found: 0, right: 0 });
  });
});
