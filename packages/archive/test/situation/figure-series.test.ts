import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../../src/rows/facts.ts';
import { type Count, figureSeries, type FigureSeries, seriesOfName } from '../../src/situation/index.ts';
import { day, type FactStory, factStory, keyOf } from './fact-story.ts';
import { ATTACK, WAR, warStory } from './war-story.ts';

function short({ value, min, max, approximate }: Count): string {
  return `${approximate ? '~' : ''}${value === undefined ? `${String(min ?? '')}..${String(max ?? '')}` : String(value)}`;
}

function changesOf({ changes }: FigureSeries): readonly string[] {
  return changes.map(({ day: on, from, to, how }) => `${String(on)} ${short(from)} to ${short(to)} ${how}`);
}

describe('a toll by two claimants', () => {
  const [series] = seriesOfName(warStory(factStory()), WAR);
  test('has a step line by claimant, repeated counts folded with all their records', () => {
    const [clinic, council] = series?.lines ?? [];
    expect(clinic?.claimant).toEqual({ by: 'actor', actor: keyOf('clinic') });
    expect(
      clinic?.points.map((point) => [point.day, point.lastDay, short(point), point.keys, point.witnesses]),
    ).toEqual([
      ['2030-03-02', '2030-03-03', '57..', [1, 3, 4], 2],
      ['2030-03-09', '2030-03-09', '66', [5], 1],
    ]);
    expect(council?.points.map((point) => [short(point), point.keys])).toEqual([['41', [2, 6]]]);
    expect(series?.keys).toEqual([1, 2, 3, 4, 5, 6]);
    expect([series?.from, series?.to]).toEqual(['2030-03-02', '2030-03-09']);
  });
  test('has the changes of each, and the gap between what they said last', () => {
    expect(series && changesOf(series)).toEqual(['2030-03-09 57.. to 66 told-later']);
    expect(series?.spread).toMatchObject({ least: 25, most: 25, keys: [2, 5, 6] });
  });
});

interface Case {
  readonly title: string;
  readonly facts: (s: FactStory) => readonly FigureFact[];
  readonly changes: readonly string[];
  readonly gaps: number;
}

const CASES: readonly Case[] = [
  {
    title: 'a revision that a report tells, on one day, by another claimant',
    facts: (s) => [
      s.figure('3-18 unnamed: 17 injured', { report: 1, story: 1 }),
      s.figure('3-18 hospital: 21 injured', { report: 1, story: 1, revises: 1 }),
    ],
    changes: ['2030-03-18 17 to 21 said'],
    gaps: 0,
  },
  {
    title: 'a revision on one day by the same claimant',
    facts: (s) => [
      s.figure('3-18 hospital: 17 injured', { report: 1 }),
      s.figure('3-18 hospital: 21 injured', { report: 1, revises: 1 }),
    ],
    changes: ['2030-03-18 17 to 21 said'],
    gaps: 0,
  },
  {
    title: 'a revision on a later day that a report tells: one change, not two',
    facts: (s) => [
      s.figure('3-17 hospital: 17 injured'),
      s.figure('3-17 hospital: 17 injured'),
      s.figure('3-18 hospital: 21 injured', { revises: 1 }),
    ],
    changes: ['2030-03-18 17 to 21 said'],
    gaps: 0,
  },
  {
    title: 'two counts of one claimant on one day: unsettled, no change',
    facts: (s) => [s.figure('3-18 hospital: 17 injured'), s.figure('3-18 hospital: 21 injured')],
    changes: [],
    gaps: 0,
  },
  {
    title: 'an unsettled day between: the change is from the last settled one',
    facts: (s) => [
      s.figure('3-17 hospital: 12 injured'),
      s.figure('3-18 hospital: 17 injured'),
      s.figure('3-18 hospital: 21 injured'),
      s.figure('3-19 hospital: 23 injured'),
    ],
    changes: ['2030-03-19 12 to 23 told-later'],
    gaps: 0,
  },
  {
    title: 'two outlets in their own voice: no change',
    facts: (s) => [s.figure('3-17 report: 17 injured'), s.figure('3-18 report: 19 injured')],
    changes: [],
    gaps: 0,
  },
  {
    title: 'one outlet in its own voice: a change',
    facts: (s) => [
      s.figure('3-17 report: 17 injured', { outlet: 'Post' }),
      s.figure('3-18 report: 19 injured', { outlet: 'Post' }),
    ],
    changes: ['2030-03-18 17 to 19 told-later'],
    gaps: 0,
  },
  {
    title: 'sources that are not named: no change',
    facts: (s) => [s.figure('3-17 unnamed: 17 injured'), s.figure('3-18 unnamed: 19 injured')],
    changes: [],
    gaps: 0,
  },
  {
    title: 'bounds that agree: neither change nor gap',
    facts: (s) => [
      s.figure('3-17 hospital: >=12 injured'),
      s.figure('3-17 council: 15 injured'),
      s.figure('3-18 hospital: 12 injured'),
      s.figure('3-18 council: ~15 injured'),
    ],
    changes: [],
    gaps: 1,
  },
  {
    title: 'of one occasion, a lower count of the day before is out of date: no gap',
    facts: (s) => [s.figure('3-17 hospital: 12 injured'), s.figure('3-18 council: 30 injured')],
    changes: [],
    gaps: 0,
  },
  {
    title: 'a lower count that is weeks older is out of date: no gap',
    facts: (s) => [s.figure('3-1 hospital: 12 injured'), s.figure('3-28 council: 30 injured')],
    changes: [],
    gaps: 0,
  },
  {
    title: 'a higher count that is weeks older is a gap: a toll does not fall',
    facts: (s) => [s.figure('3-1 hospital: 30 injured'), s.figure('3-28 council: 12 injured')],
    changes: [],
    gaps: 1,
  },
  {
    title: 'increments: neither',
    facts: (s) => [
      s.figure('3-17 hospital: 3 injured', { basis: 'increment' }),
      s.figure('3-18 hospital: 9 injured', { basis: 'increment' }),
      s.figure('3-18 council: 4 injured', { basis: 'increment' }),
    ],
    changes: [],
    gaps: 0,
  },
];

describe('figureSeries', () => {
  test.each(CASES)('$title', ({ facts, changes, gaps }) => {
    const [series] = seriesOfName(facts(factStory()), ATTACK);
    expect(series && changesOf(series)).toEqual(changes);
    expect(series?.gaps).toHaveLength(gaps);
  });
  test('marks unsettled counts and those that were replaced', () => {
    const s = factStory();
    const told = [s.figure('3-18 hospital: 17 injured'), s.figure('3-18 hospital: 21 injured')];
    expect(figureSeries(told).lines[0]?.points.map(({ unsettled }) => unsettled)).toEqual([true, true]);
    expect(figureSeries(told).lines[0]?.latest).toBeUndefined();
    const later = [...told, s.figure('3-19 hospital: 21 injured')];
    expect(figureSeries(later).lines[0]?.points.map(({ unsettled, keys }) => [unsettled, keys])).toEqual([
      [true, [1]],
      [true, [2]],
      [false, [3]],
    ]);
    const t = factStory();
    const revised = [t.figure('3-18 hospital: 17 injured'), t.figure('3-18 hospital: 21 injured', { revises: 1 })];
    const [line] = figureSeries(revised).lines;
    expect(line?.points.map(({ unsettled, revisedBy }) => [unsettled, revisedBy])).toEqual([
      [false, [2]],
      [false, []],
    ]);
    expect(line?.latest?.keys).toEqual([2]);
  });
  test('the day of an attack is not the day of its count', () => {
    const s = factStory();
    const when = { from: day('3-17'), to: day('3-17') };
    const told = [s.figure('3-17 hospital: 17 injured', { when }), s.figure('3-19 hospital: 21 injured', { when })];
    expect(seriesOfName(told, ATTACK).map(changesOf)).toEqual([['2030-03-19 17 to 21 told-later']]);
    const asOf = seriesOfName([s.figure('3-19 clinic: 57 killed', { when })], WAR);
    expect(asOf[0]?.from).toBe('2030-03-17');
  });
  test('does not depend on the order of the facts', () => {
    const s = factStory();
    const told = [...warStory(s), s.figure('3-9 report: 60 killed'), s.figure('- clinic: 70 killed')];
    const expected = seriesOfName(told, WAR);
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(seriesOfName(shuffled, WAR)).toEqual(expected);
      }),
    );
  });
  test('every fact is in exactly one point, and points keep their numbers', () => {
    const count = fc.constantFrom('10', '12', '>=10', '<=15', '~12', '20');
    const by = fc.constantFrom('clinic', 'council', 'report', 'unnamed');
    const told = fc.constantFrom('3-1', '3-2', '3-3', '-');
    fc.assert(
      fc.property(fc.array(fc.tuple(told, by, count), { minLength: 1, maxLength: 30 }), (notes) => {
        const s = factStory();
        const facts = notes.map(([on, claimant, number]) => s.figure(`${on} ${claimant}: ${number} killed`));
        const points = figureSeries(facts).lines.flatMap((line) => line.points);
        expect(points.flatMap(({ keys }) => keys).sort((a, b) => a - b)).toEqual(facts.map(({ key }) => key));
        const byKey = new Map(facts.map((fact) => [fact.key, fact]));
        for (const point of points) {
          for (const key of point.keys) {
            const { value, min, max, approximate } = byKey.get(key) ?? {};
            expect({ value, min, max, approximate }).toEqual({
              value: point.value,
              min: point.min,
              max: point.max,
              approximate: point.approximate,
            });
          }
        }
      }),
    );
  });
});
