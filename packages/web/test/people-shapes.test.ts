import { describe, expect, it } from 'vitest';
import type { FacetsAnswer } from '../src/api/types.ts';
import { NO_FILTERS } from '../src/place/place.ts';
import { withRole } from '../src/place/write-place.ts';
import { barOf, daysOfBars } from '../src/views/actors/profile/role-bars.ts';
import { actMonths, actsByCount } from '../src/views/statements/act-months.ts';
import { facetGroups } from '../src/views/statements/facet-choices.ts';
import { daysOfMonth, monthWords } from '../src/words/month-words.ts';
import { outletWords } from '../src/words/outlet-words.ts';

describe('roles over time', () => {
  const told = [{ title: 'envoy', first: '2030-03-01', last: '2030-03-10', reports: [], count: 2 }];
  const dated = [{ title: 'minister', from: '2029-12-31', to: '2030-12-31', source: 'https://list.example/' }];

  it('lie between the first and the last day that anything says', () => {
    expect(daysOfBars({ told, dated }, ['2030-01-05'])).toEqual({ first: '2029-12-31', last: '2030-12-31' });
    expect(daysOfBars({ told: [], dated: [] }, [])).toBeUndefined();
  });

  it('begin at the edge where their beginning is not known, and are never too narrow to be seen', () => {
    const days = { first: '2030-01-01', last: '2030-12-31' };
    expect(barOf({ from: undefined, to: undefined }, days)).toEqual({ left: 0, width: 1 });
    expect(barOf({ from: '2030-07-02', to: undefined }, days).left).toBeCloseTo(0.5, 1);
    const day = barOf({ from: '2030-12-31', to: '2030-12-31' }, days);
    expect(day.width).toBeGreaterThan(0.01);
    expect(day.left + day.width).toBeLessThanOrEqual(1);
  });
});

describe('months of acts', () => {
  const months = [
    { month: '', acts: { ask: 1 }, rows: 1 },
    { month: '2030-02', acts: { assert: 3, demand: 1 }, rows: 4 },
    { month: '2030-03', acts: { assert: 1, deny: 2 }, rows: 3 },
    { month: '2031-01', acts: { demand: 1, ask: 1 }, rows: 2 },
  ];

  it('mark what is done for the first time, not what the first month does', () => {
    expect(actMonths(months).map(({ firsts }) => firsts)).toEqual([[], [], ['deny'], ['ask']]);
    expect(actMonths(months).map(({ isYear }) => isYear)).toEqual([true, true, false, true]);
  });

  it('name the most frequent act first', () => {
    expect(actsByCount(months[2] ?? { acts: {} })).toEqual([
      ['deny', 2],
      ['assert', 1],
    ]);
  });

  it('have their days', () => {
    expect(daysOfMonth('2032-02')).toEqual({ since: '2032-02-01', until: '2032-02-29' });
    expect(monthWords('')).toBe('day not known');
  });
});

it('a choice of a facet joins those that are chosen, or is taken back', () => {
  const facets: FacetsAnswer = {
    counted: 2,
    isCut: false,
    speakers: [1, 2].map((key) => ({ value: { key, name: `Speaker ${key}`, kind: 'person' }, rows: 1 })),
    addressees: [],
    targets: [],
    acts: [{ value: 'deny', rows: 2 }],
    modes: [],
    outlets: [{ value: { key: 3, name: 'Estuary Post', kind: 'newspaper', country: 'AR' }, rows: 2 }],
    notes: [],
  };
  const filters = withRole(NO_FILTERS, 'speaker', ['a1']);
  const [speakers, acts] = facetGroups(facets, filters);
  expect(speakers?.choices.map(({ isChosen }) => isChosen)).toEqual([true, false]);
  expect(speakers?.choices.map((choice) => choice.filters.roles)).toEqual([
    [],
    [
      ['speaker', 'a1'],
      ['speaker', 'a2'],
    ],
  ]);
  expect(acts?.choices[0]?.filters).toEqual({ ...filters, types: ['deny'] });
});

it('says of an outlet what is known', () => {
  expect(outletWords({ kind: 'newspaper' })).toBe(' (newspaper)');
  expect(outletWords({ kind: 'other' })).toBe('');
  expect(outletWords({})).toBe('');
});
