import { describe, expect, it } from 'vitest';
import type { Lane, LanesAnswer } from '../src/api/types.ts';
import { NO_FILTERS } from '../src/place/place.ts';
import { dragged, gripAt, stepped } from '../src/shell/brush.ts';
import { barsOf } from '../src/shell/histogram-bars.ts';
import { bulkOf } from '../src/time/bulk-of.ts';
import { bucketIn, moved, parseSpan, spanText, wholeColumns, within, zoomed } from '../src/time/span-math.ts';
import { timeScale } from '../src/time/time-scale.ts';
import { inKeptOrder } from '../src/views/timeline/kept-order.ts';
import { laneToken } from '../src/views/timeline/lane-name.ts';
import { lanesShape } from '../src/views/timeline/lanes-shape.ts';
import { momentsText } from '../src/views/timeline/mark-words.ts';
import { openedIn, toOpened } from '../src/views/timeline/opened-cell.ts';
import { nextReach, reachableIn } from '../src/views/timeline/use-reach.ts';

const MARCH = { from: '2030-03-01', to: '2030-03-31' };

describe('a span of days', () => {
  it.each([
    ['2030-03-01..2030-03-31', MARCH],
    ['2030-03-01..2030-03-01', { from: '2030-03-01', to: '2030-03-01' }],
    ['2030-03-31..2030-03-01', undefined],
    ['2030-02-30..2030-03-01', undefined],
    ['1030-03-01..2030-03-01', undefined],
    ['2030-03-01', undefined],
    [undefined, undefined],
  ])('is read from an address: %s', (text, span) => {
    expect(parseSpan(text)).toEqual(span);
    if (span) expect(spanText(span)).toBe(text);
  });

  it.each([
    [0.5, 0.5, '2030-03-09..2030-03-24'],
    [0.5, 0, '2030-03-01..2030-03-16'],
    [0.5, 1, '2030-03-16..2030-03-31'],
    [2, 0.5, '2030-02-14..2030-04-16'],
    [1.001, 0.5, '2030-03-01..2030-04-01'],
    [0.999, 0.5, '2030-03-02..2030-03-31'],
    [0.0001, 0.5, '2030-03-16..2030-03-16'],
  ])('is made %s times as long around %s of it', (factor, at, expected) => {
    expect(spanText(zoomed(MARCH, factor, at))).toBe(expected);
  });

  it.each([
    [0.5, '2030-03-17..2030-04-16'],
    [-0.5, '2030-02-13..2030-03-15'],
    [0.001, '2030-03-02..2030-04-01'],
    [0, '2030-03-01..2030-03-31'],
  ])('is moved by %s of it', (share, expected) => {
    expect(spanText(moved(MARCH, share))).toBe(expected);
  });

  it('does not get lost where nothing is', () => {
    expect(spanText(within(MARCH, { from: '2030-05-01', to: '2030-06-01' }))).toBe('2030-04-01..2030-05-01');
    expect(spanText(within(MARCH, { from: '2029-05-01', to: '2029-06-01' }))).toBe('2029-06-01..2029-07-01');
    expect(within(MARCH, { from: '2030-03-31', to: '2030-06-01' })).toBe(MARCH);
  });

  it.each([
    ['2030-03-14..2030-03-15', 1000, 'hour'],
    ['2030-03-14..2030-03-15', 300, 'day'],
    ['2030-03-01..2030-03-31', 1000, 'day'],
    ['2030-03-01..2030-03-31', 300, 'week'],
    ['2030-01-01..2030-12-31', 1000, 'month'],
    ['2000-01-01..2030-12-31', 1000, 'year'],
  ])('%s in %s px has columns of one %s', (text, width, bucket) => {
    const span = parseSpan(text);
    expect(span && bucketIn(span, width)).toBe(bucket);
  });

  it.each([
    ['year', '2030-01-01..2030-12-31'],
    ['month', '2030-02-01..2030-03-31'],
    ['week', '2030-02-11..2030-03-24'],
    ['day', '2030-02-15..2030-03-20'],
  ] as const)('has whole columns of one %s around it', (bucket, expected) => {
    expect(spanText(wholeColumns({ from: '2030-02-15', to: '2030-03-20' }, bucket))).toBe(expected);
  });
});

describe('what is shown first', () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    day: new Date(Date.UTC(2030, 0, 1 + index)).toISOString().slice(0, 10),
    count: 5,
  }));

  it('is all of it, with some room, where nothing lies far off', () => {
    expect(bulkOf([{ day: '', count: 9 }, ...many])).toEqual({
      span: { from: '2029-12-24', to: '2031-02-12' },
      all: { from: '2030-01-01', to: '2031-02-04' },
      before: 0,
      after: 0,
    });
  });

  it('leaves out the few that lie far off, and counts them', () => {
    const bulk = bulkOf([{ day: '1948-05-01', count: 3 }, ...many, { day: '2060-01-01', count: 1 }]);
    expect(bulk).toMatchObject({ before: 3, after: 1, all: { from: '1948-05-01', to: '2060-01-01' } });
    expect(bulk && [bulk.span.from > '2029-12-01', bulk.span.to < '2031-03-01']).toEqual([true, true]);
  });

  it('is a fortnight around a single day, and nothing without one', () => {
    expect(bulkOf([{ day: '2030-03-14', count: 1 }])?.span).toEqual({ from: '2030-03-07', to: '2030-03-21' });
    expect(bulkOf([{ day: '', count: 4 }])).toBeUndefined();
  });
});

describe('the scale of time', () => {
  it('finds days back where it puts them', () => {
    const scale = timeScale(MARCH, 620);
    for (const day of ['2030-03-01', '2030-03-14', '2030-03-31']) {
      expect(scale.dayAt(scale.start(day) + 0.01)).toBe(day);
      expect(scale.dayAt(scale.end(day) - 0.01)).toBe(day);
    }
    expect([scale.dayAt(-50), scale.dayAt(5000)]).toEqual(['2030-03-01', '2030-03-31']);
    expect(scale.start('2030-03-02T12')).toBeCloseTo(30);
  });

  it.each([
    ['2030-03-12..2030-03-13', 900],
    ['2030-03-01..2030-03-31', 300],
    ['2027-01-01..2030-12-31', 900],
    ['1990-01-01..2030-12-31', 300],
  ])('writes no tick over another: %s in %s px', (text, width) => {
    const span = parseSpan(text);
    const words = (span ? timeScale(span, width).ticks : []).filter((tick) => tick.words !== '');
    expect(words.length).toBeGreaterThan(1);
    const half = (tick: (typeof words)[number]): number => (tick.words.length * 6.4) / 2;
    for (const [index, tick] of words.entries()) {
      expect([tick.wordsX - half(tick) >= 0, tick.wordsX + half(tick) <= width]).toEqual([true, true]);
      const next = words[index + 1];
      if (next) expect(next.wordsX - half(next)).toBeGreaterThan(tick.wordsX + half(tick));
    }
  });
});

const cell = (from: string, to: string, actual: number, marks: readonly number[] = []) => ({
  from,
  to,
  counts: { actual },
  undated: 0,
  marks,
});

const LANES: readonly Lane[] = [
  {
    of: { kind: 'actor', key: 1 },
    texts: 4,
    events: 15,
    cells: [cell('2030-03-02', '2030-03-02', 2, [11, 12]), cell('2030-03-10', '2030-03-10', 12)],
    spans: [
      cell('2030-03-01', '2030-03-31', 1, [13]),
      cell('2030-02-01', '2030-03-05', 2),
      cell('2030-03-04', '2030-03-09', 3),
    ],
    spansLeft: 4,
  },
  { of: { kind: 'actor', key: 2 }, texts: 2, events: 1, cells: [], spans: [], spansLeft: 0 },
  { of: { kind: 'none' }, texts: 1, events: 3, cells: [cell('2030-03-12', '2030-03-12', 3)], spans: [], spansLeft: 0 },
];

describe('the lanes', () => {
  const columns: LanesAnswer['columns'] = ['2030-03-02', '2030-03-10'].map((day) => ({
    from: day,
    to: day,
    isCut: true,
  }));
  const scale = timeScale(MARCH, 620);
  const { rows, height } = lanesShape({ lanes: LANES, columns, marks: {} }, scale, { head: 0, dates: 'subject' });

  it('draw what is few one by one, and fold what is many into a count that says where there is more', () => {
    const [first, none] = rows;
    // What has nothing to be drawn has no lane.
    expect(rows.map(({ token }) => token)).toEqual(['a1', 'none']);
    expect(first?.marks.map(({ key, x }) => [key, Math.round(x)])).toEqual([
      [11, 30],
      [12, 30],
    ]);
    expect(first?.marks[0]?.y).not.toBe(first?.marks[1]?.y);
    expect(first?.counts.map(({ count, isCut, parts }) => [count, isCut, parts.length])).toEqual([
      // Beside the marks: there are more.
      [2, true, 0],
      [12, true, 1],
    ]);
    expect(none?.counts.map(({ count, isCut }) => [count, isCut])).toEqual([[3, false]]);
    const heights = [first, none].map((row) => row?.counts.at(-1)?.parts[0]?.height ?? 0);
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  });

  it('draw days that are not known as bars that lie over none other, cut at the edges, and count the rest', () => {
    const [first] = rows;
    expect(
      first?.bars.map(({ count, left, right, hasStart, hasEnd }) => [count, left, right, hasStart, hasEnd]),
    ).toEqual([
      [1, 0, 620, true, true],
      [2, 0, 100, false, true],
    ]);
    expect(new Set(first?.bars.map(({ y }) => y)).size).toBe(2);
    expect(first?.barsLeft).toBe(3 + 4);
  });

  it('stand below one another', () => {
    for (const [index, row] of rows.entries()) expect(row.top).toBe(index === 0 ? 0 : (rows[index - 1]?.base ?? -1));
    expect(height).toBe(rows.at(-1)?.base);
  });

  it('are walked with arrows: along a lane, and to what is nearest in the next one that has anything', () => {
    const reachable = rows.map(reachableIn);
    const [first, second] = reachable[0] ?? [];
    if (!first || !second) throw new Error('nothing to reach');
    expect(nextReach(reachable, first, 'ArrowRight')).toBe(second);
    expect(nextReach(reachable, second, 'ArrowLeft')).toBe(first);
    expect(nextReach(reachable, first, 'ArrowLeft')).toBeUndefined();
    expect(nextReach(reachable, first, 'ArrowDown')?.lane).toBe('none');
    expect(nextReach(reachable, first, 'ArrowUp')).toBeUndefined();
    expect(nextReach(reachable, first, 'x')).toBeUndefined();
  });

  it('keep their order while the picture is moved, and what is folded comes last', () => {
    const order = (tokens: readonly string[]): readonly string[] =>
      inKeptOrder(LANES, tokens).map(({ of }) => laneToken(of));
    expect(order([])).toEqual(['a1', 'a2', 'none']);
    expect(order(['none', 'a7', 'a2'])).toEqual(['a2', 'a1', 'none']);
  });
});

describe('an opened count', () => {
  const place = { view: 'timeline', item: undefined, record: undefined, filters: NO_FILTERS, more: [] } as const;

  it.each([
    { lane: 'a6', from: '2030-03-14', to: '2030-03-14' },
    { lane: 'ASSAULT', from: '2030-03-01', to: '2030-03-31' },
    { lane: 'none', from: '2030-03-14T06', to: '2030-03-14T06' },
  ])('is found back in its address: %j', (opened) => {
    expect(openedIn(toOpened(place, opened))).toEqual(opened);
  });

  it.each(['', 'a6', 'a6 2030-03-14', 'a6 yesterday today', '<b> 2030-03-14 2030-03-14'])('is none in "%s"', (text) => {
    expect(openedIn({ ...place, more: [['open', text]] })).toBeUndefined();
  });
});

it.each([
  [{ from: '2030-03-14T06', to: '2030-03-14T06' }, /14 Mar 2030, 6:00 to 7:00/],
  [{ from: '2030-03-14T18', to: '2030-03-15T05' }, /14 Mar 2030, 18:00 to .*15 Mar 2030, 6:00/],
])('hours are said with their end: %j', (span, words) => {
  expect(momentsText(span).replaceAll('Mar 14, 2030', '14 Mar 2030').replaceAll('Mar 15, 2030', '15 Mar 2030')).toMatch(
    words,
  );
});

describe('the histogram', () => {
  it('puts as many days into a bar as the width asks for, and loses no row', () => {
    const span = { from: '2027-01-01', to: '2030-12-31' };
    const days = [
      { day: '', all: 5 },
      { day: '2020-01-01', all: 7 },
      { day: '2027-01-01', all: 1 },
      { day: '2027-01-02', all: 3 },
      { day: '2030-12-31', all: 16 },
    ];
    const bars = barsOf(days, span, 600);
    expect(bars.map(({ from, to, rows, height }) => [from, to, rows, height])).toEqual([
      ['2027-01-01', '2027-01-08', 4, 0.5],
      ['2030-12-27', '2030-12-31', 16, 1],
    ]);
    expect(barsOf(days, span, 6000)).toHaveLength(3);
  });

  it.each([
    [10, undefined, 'new'],
    [10, { from: 100, to: 200 }, 'new'],
    [95, { from: 100, to: 200 }, 'from'],
    [150, { from: 100, to: 200 }, 'both'],
    [204, { from: 100, to: 200 }, 'to'],
    [99, { from: 100, to: 102 }, 'from'],
    [103, { from: 100, to: 102 }, 'to'],
    [99, { from: 100, to: 100 }, 'from'],
    [101, { from: 100, to: 100 }, 'to'],
  ] as const)('is taken hold of at %s, with ends %j: %s', (x, ends, grip) => {
    expect(gripAt(x, ends)).toBe(grip);
  });

  const limits = { from: '2030-01-01', to: '2030-12-31' };

  it.each([
    ['new', '2030-05-09', '2030-05-04..2030-05-09'],
    ['new', '2030-05-01', '2030-05-01..2030-05-04'],
    ['from', '2030-02-01', '2030-02-01..2030-03-31'],
    ['from', '2030-06-01', '2030-03-31..2030-06-01'],
    ['to', '2030-06-01', '2030-03-01..2030-06-01'],
    ['both', '2030-05-14', '2030-03-11..2030-04-10'],
    ['both', '2031-05-14', '2030-12-01..2030-12-31'],
    ['both', '2029-05-14', '2030-01-01..2030-01-31'],
  ] as const)('is drawn by %s to %s', (grip, day, expected) => {
    expect(spanText(dragged({ grip, span: MARCH, start: '2030-05-04' }, day, limits))).toBe(expected);
  });

  it.each([
    ['ArrowRight', false, '2030-03-15'],
    ['ArrowRight', true, '2030-03-21'],
    ['ArrowLeft', false, '2030-03-13'],
    ['PageUp', false, '2030-04-13'],
    ['PageDown', true, '2030-02-12'],
    ['Home', false, '2030-01-01'],
    ['End', false, '2030-12-31'],
    ['a', false, undefined],
  ] as const)('is moved by the key %s (with shift: %s)', (key, shiftKey, expected) => {
    expect(stepped('2030-03-14', { key, shiftKey }, limits)).toBe(expected);
    if (key === 'ArrowRight') expect(stepped('2030-12-31', { key, shiftKey }, limits)).toBe('2030-12-31');
  });
});
