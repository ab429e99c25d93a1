import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../../src/rows/facts.ts';
import { differencesOf, figureDifference, seriesParts } from '../../src/situation/index.ts';
import { type FactStory, factStory, keyOf } from './fact-story.ts';
import { ATTACK, WAR, warStory } from './war-story.ts';

describe('seriesParts', () => {
  const at = (name: 'Unst' | 'Yell'): Partial<FigureFact> => ({ place: keyOf(name) });
  const keysOf = (facts: readonly FigureFact[], name: string): readonly (readonly number[])[] =>
    seriesParts(facts, name).map((part) => part.map(({ key }) => key));
  test('a place that only some say is the place of all', () => {
    const s = factStory();
    expect(keysOf([s.figure('3-2 clinic: 57 killed', at('Unst')), s.figure('3-3 council: 41 killed')], WAR)).toEqual([
      [1, 2],
    ]);
  });
  test('two places are two series, and a count that says none stands alone', () => {
    const s = factStory();
    const told = [
      s.figure('3-2 clinic: 57 killed', at('Unst')),
      s.figure('3-3 council: 41 killed'),
      s.figure('3-3 council: 500 killed', at('Yell')),
    ];
    expect(keysOf(told, WAR)).toEqual([[1], [2], [3]]);
  });
  test('of one occurrence, town and suburb are one', () => {
    const s = factStory();
    const told = [s.figure('3-17 council: 17 injured', at('Unst')), s.figure('3-18 hospital: 21 injured', at('Yell'))];
    expect(keysOf(told, ATTACK)).toEqual([[1, 2]]);
  });
  test('so are those of one occurrence', () => {
    const s = factStory();
    const told = [s.figure('3-17 council: 4 killed'), s.figure('3-17 clinic: 34000 killed')];
    expect(keysOf(told, 'killed||occurrence 4')).toEqual([[1], [2]]);
    expect(keysOf(told, WAR)).toEqual([[1, 2]]);
  });
  test('counts of a happening that cannot be one by their size are told apart', () => {
    const s = factStory();
    const told = [
      s.figure('3-17 council: 4 killed'),
      s.figure('3-17 clinic: 34000 killed'),
      s.figure('3-17 hospital: 6 killed'),
    ];
    expect(keysOf(told, 'killed||happening 1')).toEqual([[1, 3], [2]]);
  });
});

describe('differences of a series', () => {
  test('claimants that differ, once, with the records of both', () => {
    const found = differencesOf({ of: 'series', name: WAR, facts: warStory(factStory()) });
    expect(found).toMatchObject([{ kind: 'figure', between: 'claimants', least: 25, keys: [2, 5, 6] }]);
  });
  test('reports that differ on what one claimant said', () => {
    const s = factStory();
    const facts = [s.figure('3-18 hospital: 17 injured'), s.figure('3-18 hospital: 19 injured')];
    const found = differencesOf({ of: 'series', name: ATTACK, facts });
    expect(found).toMatchObject([{ between: 'reports', keys: [1, 2] }]);
  });
  const PAIRS: readonly (readonly [string, (s: FactStory) => readonly [FigureFact, FigureFact], boolean])[] = [
    ['two outlets on one day', (s) => [s.figure('3-18 report: 17 injured'), s.figure('3-18 report: 19 injured')], true],
    [
      'copies of one text',
      (s) => [s.figure('3-18 report: 17 injured', { story: 1 }), s.figure('3-18 report: 19 injured', { story: 1 })],
      false,
    ],
    ['bounds that agree', (s) => [s.figure('3-18 report: >=12 injured'), s.figure('3-18 report: 15 injured')], false],
    [
      'the hospital a day later',
      (s) => [s.figure('3-18 hospital: 17 injured'), s.figure('3-19 hospital: 21 injured')],
      false,
    ],
    [
      'an outlet a day later, with more',
      (s) => [s.figure('3-18 report: 17 injured'), s.figure('3-19 report: 21 injured')],
      false,
    ],
    [
      'an outlet a day later, with fewer',
      (s) => [s.figure('3-18 report: 21 injured'), s.figure('3-19 report: 17 injured')],
      true,
    ],
    ['reports without a day', (s) => [s.figure('- report: 17 injured'), s.figure('- report: 21 injured')], false],
    [
      'two claimants in a report without a day',
      (s) => [s.figure('- council: 17 injured'), s.figure('- hospital: 21 injured', { report: 1 })],
      true,
    ],
    [
      'two places',
      (s) => [
        s.figure('3-18 council: 17 injured', { place: keyOf('Unst') }),
        s.figure('3-18 hospital: 21 injured', { place: keyOf('Yell') }),
      ],
      false,
    ],
    [
      'sizes that cannot be of one attack',
      (s) => [s.figure('3-18 council: 4 killed'), s.figure('3-18 clinic: 34000 killed')],
      false,
    ],
    [
      'the hospital a day later, with fewer',
      (s) => [s.figure('3-18 hospital: 21 injured'), s.figure('3-19 hospital: 17 injured')],
      false,
    ],
    ['weeks apart', (s) => [s.figure('3-1 report: 17 injured'), s.figure('3-18 report: 19 injured')], false],
    [
      'a revision',
      (s) => [s.figure('3-18 hospital: 17 injured'), s.figure('3-18 hospital: 21 injured', { revises: 1 })],
      false,
    ],
    [
      'increments',
      (s) => [
        s.figure('3-18 report: 2 injured', { basis: 'increment' }),
        s.figure('3-18 report: 9 injured', { basis: 'increment' }),
      ],
      false,
    ],
    ['two claimants', (s) => [s.figure('3-18 council: 17 injured'), s.figure('3-18 hospital: 19 injured')], true],
  ];
  test('two claimants in a report without a day differ as well', () => {
    const s = factStory();
    const facts = [s.figure('- council: 17 injured'), s.figure('- hospital: 21 injured', { report: 1 })];
    expect(differencesOf({ of: 'series', name: ATTACK, facts })).toMatchObject([
      { between: 'claimants', keys: [1, 2] },
    ]);
  });
  test.each(PAIRS)('%s', (_, facts, isDifference) => {
    const [a, b] = facts(factStory());
    expect(figureDifference(a, b, { isOccasion: true }) !== undefined).toBe(isDifference);
    expect(figureDifference(b, a, { isOccasion: true }) !== undefined).toBe(isDifference);
  });
});
