import { describe, expect, it } from 'vitest';
import type { FigureItem, PositionCell, SeriesPoint } from '../src/api/types.ts';
import { drawnGap } from '../src/views/figures/chart-gap.ts';
import { endLabels } from '../src/views/figures/chart-labels.ts';
import { type Box, scaleOf } from '../src/views/figures/chart-scale.ts';
import { linesOf } from '../src/views/figures/chart-shape.ts';
import { countSort, levelOf } from '../src/views/figures/count-sort.ts';
import { rowsOf } from '../src/views/figures/table-rows.ts';
import { gapWords, parseSeriesId, pointWords, seriesIds } from '../src/views/figures/series-words.ts';
import { walk } from '../src/views/figures/walk.ts';
import { dueWords } from '../src/views/outlook/due-words.ts';
import { cellMark } from '../src/views/positions/cell-mark.ts';
import { matrixOf } from '../src/views/positions/matrix.ts';

const BOX: Box = { width: 600, height: 300, left: 40, right: 160, top: 20, bottom: 20 };

const point = (day: string | undefined, count: Partial<SeriesPoint>, key = 1): SeriesPoint => ({
  approximate: false,
  keys: [key],
  witnesses: 1,
  unsettled: false,
  revises: [],
  revisedBy: [],
  ...(day !== undefined && { day, lastDay: day }),
  ...count,
});

const series = (...lines: readonly (readonly SeriesPoint[])[]): FigureItem => ({
  thread: 1,
  tellings: 9,
  facts: [],
  series: {
    measure: 'killed',
    counted: 'person',
    basis: 'total',
    lines: lines.map((points, actor) => ({ claimant: { by: 'actor', actor }, points, latest: points.at(-1) })),
    changes: [],
    gaps: [],
    keys: [],
  },
});

function drawn(item: FigureItem) {
  const scale = scaleOf(item, BOX);
  if (!scale) throw new Error('no scale');
  return { scale, lines: linesOf(item, scale, BOX) };
}

describe('counts', () => {
  it.each([
    [{ value: 10, approximate: false }, 'exact', 10],
    [{ value: 10, approximate: true }, 'about', 10],
    [{ min: 10, approximate: true }, 'at-least', 10],
    [{ max: 10, approximate: false }, 'at-most', 10],
    [{ min: 10, max: 20, approximate: false }, 'range', 15],
    [{ approximate: false }, 'none', undefined],
  ] as const)('%o is drawn as %s', (count, sort, level) => {
    expect(countSort(count)).toBe(sort);
    expect(levelOf(count)).toBe(level);
  });

  it('never stand as a number where they are a bound: the whisker reaches to the edge', () => {
    const { lines, scale } = drawn(
      series([
        point('2030-03-01', { min: 10 }),
        point('2030-03-03', { max: 30 }),
        point('2030-03-05', { min: 12, max: 14 }),
      ]),
    );
    expect(lines[0]?.points.map(({ sort, bounds }) => [sort, bounds])).toEqual([
      ['at-least', { low: scale.y(10), high: BOX.top }],
      ['at-most', { low: BOX.height - BOX.bottom, high: scale.y(30) }],
      ['range', { low: scale.y(12), high: scale.y(14) }],
    ]);
    expect(lines[0]?.stretches.filter(({ isExact }) => !isExact)).toHaveLength(2);
  });

  it('hold until the next one of their claimant, and as long as they are given again', () => {
    const again = point('2030-03-05', { value: 20, lastDay: '2030-03-09' });
    const { lines, scale } = drawn(series([point('2030-03-01', { value: 10 }), again]));
    const [x1, x2, until] = ['2030-03-01', '2030-03-05', '2030-03-09'].map((day) => scale.x(Date.parse(day)));
    expect(lines[0]?.stretches.map(({ path }) => path)).toEqual([
      `M${x1} ${scale.y(10)}H${x2}`,
      `M${x2} ${scale.y(10)}V${scale.y(20)}`,
      `M${x2} ${scale.y(20)}H${until}`,
    ]);
  });

  it('of an uncertain day have a bar over all days that it may be', () => {
    const item = series([point('2030-03-05', { value: 4 }), point('2030-03-09', { value: 5 }, 2)]);
    const facts = [
      { key: 1, when: { from: '2030-03-02', to: '2030-03-05' } },
      // Told on another day than it is about: it stands under the day of telling.
      { key: 2, when: { from: '2029-12-01', to: '2030-02-28' } },
    ] as unknown as FigureItem['facts'];
    const { lines, scale } = drawn({ ...item, facts });
    expect(lines[0]?.points.map(({ days }) => days)).toEqual([
      { from: scale.x(Date.parse('2030-03-02')), to: scale.x(Date.parse('2030-03-05')) },
      undefined,
    ]);
  });

  it('stand beside each other where one would cover the other', () => {
    const { lines } = drawn(series([point('2030-03-01', { value: 4 })], [point('2030-03-01', { value: 4 }, 2)]));
    expect(lines[1]?.points[0]?.x).toBe((lines[0]?.points[0]?.x ?? 0) + 10);
  });

  it('without a day or a number are in the table only, at its end', () => {
    const item = series([
      point(undefined, { value: 4 }),
      point('2030-03-02', {}, 2),
      point('2030-03-01', { value: 3 }, 3),
    ]);
    expect(drawn(item).lines[0]?.points).toHaveLength(1);
    expect(rowsOf(item).map((row) => row.point.keys[0])).toEqual([3, 2, 1]);
    expect(scaleOf(series([point(undefined, { value: 4 })]), BOX)).toBeUndefined();
  });

  it.each([
    [[34_000, 34_500], false],
    [[10, 40], true],
    [[7], true],
    [[5, 5], true],
  ] as const)('%o are on an axis from zero: %s', (values, isFromZero) => {
    const points = values.map((value, index) => point(`2030-03-0${index + 1}`, { value }, index));
    expect(drawn(series(points)).scale.isFromZero).toBe(isFromZero);
  });
});

describe('what stands around a chart', () => {
  const flat = (y: number, index: number) => ({ index, points: [{ x: 9, y }], stretches: [] }) as never;

  it.each([
    [
      [50, 200],
      [50, 200],
    ],
    [
      [100, 101, 102],
      [100, 117, 134],
    ],
    [
      [278, 279, 280],
      [246, 263, 280],
    ],
    [
      [20, 20],
      [20, 37],
    ],
  ])('names at %o stand at %o', (at, names) => {
    const labels = endLabels(at.map(flat), { top: 20, bottom: 280 });
    expect(labels.map(({ y }) => y)).toEqual(names);
  });

  it('has a bracket between the ends of two counts that face each other', () => {
    const item = series([point('2030-03-01', { min: 5, max: 10 })], [point('2030-03-02', { value: 30 }, 2)]);
    const [low, high] = item.series.lines;
    if (!low?.latest || !high?.latest) throw new Error('no lines');
    const gap = {
      least: 20,
      lower: { claimant: low.claimant, point: low.latest },
      higher: { claimant: high.claimant, point: high.latest },
      keys: [],
    };
    const withGap = { ...item, series: { ...item.series, gaps: [gap] } };
    const { lines, scale } = drawn(withGap);
    expect(drawnGap(withGap, lines)).toMatchObject({ low: scale.y(10), high: scale.y(30) });
    expect(gapWords(gap)).toBe('at least 20 apart');
    expect(drawnGap(item, lines)).toBeUndefined();
  });

  it.each([
    ['ArrowRight', 0, 0, [0, 1]],
    ['ArrowRight', 0, 2, undefined],
    ['ArrowLeft', 0, 0, undefined],
    ['End', 0, 0, [0, 2]],
    ['Home', 0, 2, [0, 0]],
    ['ArrowDown', 0, 2, [2, 1]],
    ['ArrowUp', 2, 0, [0, 0]],
    ['ArrowDown', 2, 0, undefined],
    ['Enter', 0, 0, undefined],
  ] as const)('%s from count %i.%i leads to %o', (key, line, at, to) => {
    const { lines } = drawn(
      series(
        ['01', '03', '09'].map((day) => point(`2030-03-${day}`, { value: 4 })),
        [point(undefined, { value: 1 })],
        ['02', '08'].map((day) => point(`2030-03-${day}`, { value: 9 })),
      ),
    );
    expect(walk(lines, { line, at }, key)).toEqual(to && { line: to[0], at: to[1] });
  });
});

it('tells the series of one thread apart in an address', () => {
  expect(seriesIds([{ thread: 4 }, { thread: 4 }, { thread: 7 }])).toEqual(['4', '4.2', '7']);
  expect(['4', '4.2', '4.', 'x', undefined].map((id) => parseSeriesId(id))).toEqual([
    { thread: 4, at: 0 },
    { thread: 4, at: 1 },
    undefined,
    undefined,
    undefined,
  ]);
});

it('says what a count is and what became of it', () => {
  expect(pointWords(point('2030-03-01', { min: 10, revisedBy: [4] }))).toBe('at least 10, Mar 1, 2030, replaced later');
  expect(pointWords(point(undefined, { value: 3, unsettled: true }))).toBe(
    '3, day not known, told otherwise on the same day',
  );
});

type History = PositionCell['history'];
type Voice = History['ascribed'];
const voice = (own: Partial<Voice> = {}): Voice => ({ entries: [], changes: [], undated: [], ...own });
const entry = (stance: Voice['entries'][number]['stance'], from: string): Voice['entries'][number] => ({
  stance,
  from,
  to: from,
  keys: [1],
  witnesses: 1,
  onCondition: false,
  state: 'settled',
});
const cell = (thread: number, issue: string, history: Partial<History>): PositionCell => ({
  thread,
  facts: [],
  tellings: 1,
  history: { party: 1, issue, ascribed: voice(), ...voice(), ...history },
});
const change = (day: string, kind: 'reversal' | 'step' = 'reversal'): Voice['changes'][number] => ({
  kind,
  from: 'rejects',
  to: 'accepts',
  day,
  onCondition: false,
  keys: [],
});

describe('the matrix', () => {
  it('has proposals in rows of their own, under the party that makes them', () => {
    const talks = cell(1, 'talks', { entries: [entry('accepts', '2030-03-01')] });
    const both = cell(2, 'ceasefire', { entries: [entry('proposes', '2030-03-01'), entry('demands', '2030-03-02')] });
    const only = cell(3, 'borders', { entries: [entry('proposes', '2030-03-01')] });
    const { rows } = matrixOf([
      { issues: [], items: [{ party: 1, cells: [talks, both, only], rest: 2 }] },
      { issues: [], items: [{ party: 4, cells: [only], rest: 1 }] },
    ]);
    expect(rows.map(({ party, sort, cells, rest }) => [party, sort, [...cells.keys()], rest])).toEqual([
      [1, 'stances', ['talks', 'ceasefire'], 2],
      [1, 'proposals', ['ceasefire', 'borders'], 0],
      [4, 'proposals', ['borders'], 1],
    ]);
  });

  it('keeps every cell of a party on issues without a key', () => {
    const others = [1, 2, 3].map((thread) => cell(thread, 'other', { entries: [entry('demands', '2030-03-01')] }));
    const { rows } = matrixOf([
      { issues: [{ issue: 'other', cells: 3 }], items: [{ party: 1, cells: others, rest: 0 }] },
    ]);
    expect(rows[0]?.cells.get('other')?.map(({ thread }) => thread)).toEqual([1, 2, 3]);
  });

  it.each([
    ['turned', { changes: [change('2030-03-09')] }, 'turned: rejects → accepts', false],
    ['a step', { changes: [change('2030-03-09', 'step')] }, 'moved: rejects → accepts', false],
    ['long ago', { entries: [entry('accepts', '2030-01-01')], changes: [change('2030-03-01')] }, undefined, false],
    ['as others say', { ascribed: voice({ changes: [change('2030-03-09')] }) }, 'turned: rejects → accepts', true],
    ['first told', { entries: [entry('accepts', '2030-03-09')] }, 'new', false],
    ['told before, without a day', { entries: [entry('accepts', '2030-03-09')], undated: [4] }, undefined, false],
  ] as const)('marks what moved since a day: %s', (_, history, words, isAscribed) => {
    const mark = cellMark(cell(1, 'talks', history as Partial<History>), '2030-03-05');
    expect(mark?.words).toBe(words);
    if (mark) expect(mark.isAscribed).toBe(isAscribed);
  });
});

it.each([
  ['2030-03-20', 'today'],
  ['2030-03-21', 'in 1 day'],
  ['2030-04-01', 'in 12 days'],
  ['2030-03-18', '2 days ago'],
])('%s is due %s', (day, words) => {
  expect(dueWords(day, '2030-03-20')).toBe(words);
});
