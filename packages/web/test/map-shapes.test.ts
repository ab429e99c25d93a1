import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPlace } from '../src/api/types.ts';
import { canPart, clustersOf } from '../src/views/events/map/clusters.ts';
import { fitView, WHOLE_EARTH } from '../src/views/events/map/fit-view.ts';
import { labelsOf } from '../src/parts/drawing/labels.ts';
import { landOf, pathsOf } from '../src/views/events/map/land.ts';
import { type MapView, movedBy, nearer, parseView, projectionOf, writeView } from '../src/views/events/map/map-view.ts';
import { nextMark } from '../src/parts/drawing/next-mark.ts';
import { inOrder, orderOf } from '../src/views/events/map/place-order.ts';
import { marksOf, sortsOf } from '../src/views/events/map/place-marks.ts';
import { precisionWords, radiusKm } from '../src/views/events/map/precision.ts';
import { barsOf, dayAt, sharesOf } from '../src/views/events/map/slider-bars.ts';
import {
  chosenOf,
  chosenWords,
  firstWindow,
  moved,
  usualStep,
  windowOf,
  withEnd,
} from '../src/views/events/map/slider-days.ts';

const SIZE = { width: 800, height: 500 };

const item = (key: number, rest: Partial<MapPlace['place']> = {}, texts = 1): MapPlace => ({
  place: { key, name: `Place ${key}`, kind: 'city', precision: 'city', ...rest },
  events: texts,
  types: {},
  realis: { actual: texts },
  tellings: texts,
  texts,
  days: [],
  records: [],
});

/** Degrees of the places of a news map: no point of it is at a pole. */
const lonLat = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 75, noNaN: true }));

describe('the view of a map', () => {
  const views: readonly MapView[] = [
    { lon: -67.2, lat: -54.5, across: 420 },
    { lon: 179.5, lat: 65, across: 9000 },
    { lon: 10, lat: 0, across: 36_000 },
  ];

  it.each(views)('%o comes back from the address of the page', (view) => {
    expect(parseView(writeView(view))).toEqual(view);
  });

  it.each([undefined, '', 'a,b,c', '1,2', '95,0,100', '0,181,100', '1,2,3,4', '1e9,0,1', 'NaN,0,100'])(
    '%s is no view',
    (text) => {
      expect(parseView(text)).toBeUndefined();
    },
  );

  it.each(views)('%o keeps the ground under the hand that moves it', (view) => {
    const at: [number, number] = [300, 260];
    const ground = projectionOf(view, SIZE).invert?.(at);
    const [x = 0, y = 0] = (ground && projectionOf(movedBy(view, SIZE, [30, -20]), SIZE)(ground)) ?? [];
    // The middle moves exactly; what is beside it turns with the earth.
    expect(Math.hypot(x - 330, y - 240)).toBeLessThan(Math.hypot(30, 20) / 4);
  });

  it.each(views)('%o keeps what is under the pointer when it comes nearer', (view) => {
    const at: [number, number] = [520, 180];
    const ground = projectionOf(view, SIZE).invert?.(at);
    const near = nearer(view, SIZE, { by: 1.5, at });
    const [x = 0, y = 0] = (ground && projectionOf(near, SIZE)(ground)) ?? [];
    expect(near.across).toBeCloseTo(view.across / 1.5);
    expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(25);
  });

  it('shows all points, wherever they are', () => {
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1, maxLength: 12 }), (points) => {
        const projection = projectionOf(fitView(points, SIZE), SIZE);
        for (const point of points) {
          const [x = -1, y = -1] = projection(point) ?? [];
          expect(x > 0 && x < SIZE.width && y > 0 && y < SIZE.height).toBe(true);
        }
      }),
    );
  });

  it('shows the whole earth where there is nothing, and the land around one place', () => {
    expect(fitView([], SIZE)).toBe(WHOLE_EARTH);
    expect(fitView([[-67.2, -54.5]], SIZE)).toMatchObject({ across: 600 });
  });
});

describe('the land', () => {
  // A square of two countries, 0 to 20 degrees east, and an island far away.
  const atlas = {
    type: 'Topology',
    arcs: [
      [
        [10, 10],
        [10, 0],
      ],
      [
        [10, 0],
        [0, 0],
        [0, 10],
        [10, 10],
      ],
      [
        [10, 10],
        [20, 10],
        [20, 0],
        [10, 0],
      ],
      [
        [-100, 0],
        [-100, 5],
        [-95, 5],
        [-95, 0],
        [-100, 0],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]] },
          { type: 'Polygon', arcs: [[2, -1]] },
        ],
      },
      land: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[2, 1]], [[3]]] }] },
    },
  } as unknown as Parameters<typeof landOf>[0];

  it('draws what is in sight, and borders between countries only', async () => {
    const land = await landOf(atlas);
    expect(land.polygons).toHaveLength(2);
    expect(land.borders.map(({ shape }) => shape)).toEqual([
      [
        [10, 10],
        [10, 0],
      ],
    ]);
    const near = pathsOf(land, { lon: 10, lat: 5, across: 4000 }, SIZE);
    expect(near.land.match(/M/g)).toHaveLength(1);
    expect(near.borders).toMatch(/^M/);
    expect(near.sphere).toBe('');
    const far = pathsOf(land, { lon: -97, lat: 2, across: 2000 }, SIZE);
    expect([far.land.match(/M/g)?.length, far.borders]).toEqual([1, '']);
    expect(pathsOf(land, WHOLE_EARTH, SIZE).sphere).toMatch(/^M/);
  });
});

describe('marks', () => {
  it('are places with coordinates, as wide as their precision', () => {
    const view = { lon: 10, lat: 62, across: 2000 };
    const marks = marksOf(
      [
        item(1, { lat: 62, lon: 10, precision: 'country', country: 'NO', kind: 'country' }),
        item(2, { lat: 69.65, lon: 18.96 }, 7),
        item(3),
      ],
      view,
      SIZE,
    );
    expect(marks.map(({ key, isWide }) => [key, isWide])).toEqual([
      [1, true],
      [2, false],
    ]);
    const [norway, tromso] = marks;
    expect(norway).toMatchObject({ x: 400, y: 250 });
    // 350 km of 2000 km that are 800 px.
    expect(norway?.reach).toBeCloseTo(140, 0);
    expect((tromso?.r ?? 0) ** 2 / (norway?.r ?? 1) ** 2).toBeCloseTo(2);
  });

  it.each([
    [{ actual: 2, denied: 1 }, ['fact', 'not']],
    [{ planned: 1, demanded: 2, threatened: 1 }, ['threat', 'ahead']],
    [{ negated: 1 }, ['not']],
    [{}, []],
  ] as const)('of %o are drawn as %o', (realis, sorts) => {
    expect(sortsOf(realis)).toEqual(sorts);
  });

  it.each([
    [{ precision: 'site', lat: 1, lon: 1 }, 5, 'known to the spot'],
    [{ precision: 'region', lat: 1, lon: 1 }, 200, 'somewhere in the region'],
    [{ precision: 'country', country: 'UY', lat: 1, lon: 1 }, 238, 'somewhere in the country'],
    [{ precision: 'country', country: 'XX', lat: 1, lon: 1 }, 350, 'somewhere in the country'],
    [{}, 0, 'whereabouts not known'],
  ])('of %o reach %i km: %s', (rest, km, words) => {
    const place = { key: 1, name: 'P', kind: 'unknown', ...rest };
    expect([radiusKm(place), precisionWords(place)]).toEqual([km, words]);
  });

  it('that would lie over each other become one, and none is lost', () => {
    const at = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 40 }), (points) => {
        const marks = points.map(({ x, y }, key) => ({
          ...{ key, x, y, r: 9, reach: 0, isWide: false, sorts: ['fact' as const] },
          item: item(key),
        }));
        const clusters = clustersOf(marks);
        expect(clusters.flatMap((one) => one.marks.map(({ key }) => key)).sort((a, b) => a - b)).toEqual(
          marks.map(({ key }) => key),
        );
        for (const [index, a] of clusters.entries())
          for (const b of clusters.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r - 4.001);
        const labels = labelsOf(clusters, SIZE, () => 'A place');
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
        expect(labels.length).toBeLessThanOrEqual(clusters.length);
      }),
    );
  });

  it('of places at one spot cannot be parted', () => {
    const mark = (key: number, lat: number) => ({
      ...{ key, x: 10, y: 10, r: 9, reach: 0, isWide: false, sorts: [] },
      item: item(key, { lat, lon: 4 }),
    });
    const [same, other] = [clustersOf([mark(1, 5), mark(2, 5)]), clustersOf([mark(1, 5), mark(2, 5.1)])];
    expect([same[0], other[0]].map((one) => one && canPart(one))).toEqual([false, true]);
  });

  it('are reached by arrows, the nearest one in each direction', () => {
    const marks = [
      { id: 'a', x: 0, y: 0 },
      { id: 'b', x: 100, y: 10 },
      { id: 'c', x: 40, y: 90 },
      { id: 'd', x: 300, y: 0 },
    ];
    const from = { id: 'a', x: 0, y: 0 };
    expect(nextMark(marks, from, 'right')?.id).toBe('b');
    expect(nextMark(marks, from, 'down')?.id).toBe('c');
    expect(nextMark(marks, from, 'left')).toBeUndefined();
    expect(nextMark(marks, { id: 'd', x: 300, y: 0 }, 'left')?.id).toBe('b');
  });

  it('are listed in the order that is asked for', () => {
    const places = [item(1, { name: 'Ushuaia' }, 2), item(2, { name: 'Tolhuin' }, 5), item(3, { name: 'Bodø' }, 3)];
    const names = (text: string | undefined) => inOrder(places, orderOf(text)).map(({ place }) => place.name);
    expect(names(undefined)).toEqual(['Tolhuin', 'Bodø', 'Ushuaia']);
    expect(names('name')).toEqual(['Bodø', 'Tolhuin', 'Ushuaia']);
    expect(names('nonsense')).toEqual(names('texts'));
  });
});

describe('the days of a map', () => {
  const bars = barsOf([
    { day: '2030-03-01', all: 2 },
    { day: '2030-03-31', all: 1 },
  ]);
  if (!bars) throw new Error('no bars');

  it.each([
    [
      { since: undefined, until: undefined },
      { from: '2030-03-01', to: '2030-03-31' },
    ],
    [
      { since: '2030-03-10', until: undefined },
      { from: '2030-03-10', to: '2030-03-31' },
    ],
    [
      { since: '2029-01-01', until: '2030-03-02' },
      { from: '2030-03-01', to: '2030-03-02' },
    ],
    [
      { since: '2031-01-01', until: '2031-02-01' },
      { from: '2030-03-31', to: '2030-03-31' },
    ],
  ])('%o are %o', (chosen, window) => {
    expect(windowOf(bars, chosen)).toEqual(window);
  });

  it('move on as many as they are, to the end and no farther', () => {
    const first = firstWindow(bars, 7);
    expect(first).toEqual({ from: '2030-03-01', to: '2030-03-07' });
    expect(moved(bars, first, 7)).toEqual({ from: '2030-03-08', to: '2030-03-14' });
    expect(moved(bars, { from: '2030-03-22', to: '2030-03-28' }, 7)).toEqual({ from: '2030-03-25', to: '2030-03-31' });
    expect(moved(bars, { from: '2030-03-25', to: '2030-03-31' }, 7)).toBeUndefined();
    expect(moved(bars, first, -7)).toBeUndefined();
  });

  it('have two ends that do not pass each other', () => {
    const window = { from: '2030-03-08', to: '2030-03-14' };
    expect(withEnd(window, 'from', '2030-03-20')).toEqual({ from: '2030-03-14', to: '2030-03-14' });
    expect(withEnd(window, 'to', '2030-03-02')).toEqual({ from: '2030-03-08', to: '2030-03-08' });
  });

  it('are found back under a share of the width, and are none where no event has a day', () => {
    const { from, to } = sharesOf(bars, { from: '2030-03-14', to: '2030-03-20' });
    expect([dayAt(bars, from + 0.001), dayAt(bars, to - 0.001)]).toEqual(['2030-03-14', '2030-03-20']);
    expect(barsOf([{ day: '', all: 4 }])).toBeUndefined();
    expect(barsOf([{ day: '2030-03-14', all: 4 }])?.heights).toHaveLength(14);
  });

  it.each([
    [{ since: undefined, until: undefined }, /^all days$/],
    [{ since: '2050-01-01', until: undefined }, /^from .*2050/],
    [{ since: undefined, until: '2030-03-14' }, /^until .*2030/],
    [{ since: '2030-03-10', until: '2030-03-14' }, /10.*14/],
  ])('%o are said as %s', (chosen, words) => {
    expect(chosenWords(chosen)).toMatch(words);
  });

  it('are no choice where they are all', () => {
    expect(chosenOf(bars, { from: bars.first, to: bars.last })).toEqual({ since: undefined, until: undefined });
    expect(chosenOf(bars, { from: bars.first, to: '2030-03-07' })).toEqual({ since: undefined, until: '2030-03-07' });
    expect(usualStep(bars)).toBe(1);
  });
});
