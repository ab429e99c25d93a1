import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../../src/rows/facts.ts';
import { figureScopes, type LinkedEvent, seriesKeyOf } from '../../src/situation/index.ts';
import { day, factStory } from './fact-story.ts';

const ATTACK: LinkedEvent = { occurrence: 4, type: 'ASSAULT', when: { from: day('3-17'), to: day('3-17') } };
const EVENTS: Readonly<Record<number, LinkedEvent>> = {
  1: ATTACK,
  2: { ...ATTACK, occurrence: 5 },
  3: { ...ATTACK, occurrence: 6, when: { from: day('1-5'), to: day('1-5') } },
  4: { ...ATTACK, occurrence: 7, type: 'CONSULT' },
};

function namesOf(figures: readonly FigureFact[]): readonly (string | undefined)[] {
  const scopes = figureScopes(figures, {
    happening: 9,
    linked: ({ event }) => (event === undefined ? undefined : EVENTS[event]),
  });
  return figures.map((fact) => seriesKeyOf(fact, scopes.get(fact.key)));
}

describe('figureScopes', () => {
  test('a bare count after one by another claimant is since the same day', () => {
    const s = factStory();
    const told = [
      s.figure('3-2 clinic: >=57 killed person', { since: day('1-20') }),
      s.figure('3-2 council: 41 killed'),
    ];
    expect(namesOf(told)).toEqual(['killed||since 2030-01-20', 'killed||since 2030-01-20']);
  });
  test('a bare count by the same claimant is not', () => {
    const s = factStory();
    const told = [s.figure('3-2 clinic: >=57 killed', { since: day('1-20') }), s.figure('3-2 clinic: 30 killed')];
    expect(namesOf(told)).toEqual(['killed||since 2030-01-20', 'killed||happening 9']);
  });
  test('harm without an event is that of the only recent event with harm', () => {
    const s = factStory();
    const told = [
      s.figure('3-18 council: 4 killed', { event: 1 }),
      s.figure('3-18 hospital: 21 injured', { event: 4 }),
    ];
    expect(namesOf(told)).toEqual(['killed||occurrence 4', 'injured||occurrence 4']);
  });
  test('not of an event of long ago, one of two events, or one of another size', () => {
    const old = factStory();
    expect(namesOf([old.figure('3-18 council: 4 killed', { event: 3 }), old.figure('3-18 clinic: 9 injured')])[1]).toBe(
      'injured||happening 9',
    );
    const two = factStory();
    const ofTwo = [
      two.figure('3-18 council: 4 killed', { event: 1 }),
      two.figure('3-18 council: 6 killed', { event: 2 }),
      two.figure('3-18 clinic: 9 injured'),
    ];
    expect(namesOf(ofTwo)[2]).toBe('injured||happening 9');
    const war = factStory();
    const ofWar = [war.figure('3-18 council: 4 killed', { event: 1 }), war.figure('3-18 report: >=34000 killed')];
    expect(namesOf(ofWar)[1]).toBe('killed||happening 9');
  });
  test('counts that one voice lists are part of no series, what it revises is', () => {
    const list = factStory();
    expect(
      namesOf([list.figure('3-18 report: 1 attacks strike'), list.figure('3-18 report: 3 attacks strike')]),
    ).toEqual([undefined, undefined]);
    const revised = factStory();
    const told = [
      revised.figure('3-18 hospital: 17 injured'),
      revised.figure('3-18 hospital: 21 injured', { revises: 1 }),
    ];
    expect(namesOf(told)).toEqual(['injured||happening 9', 'injured||happening 9']);
    const rounded = factStory();
    expect(namesOf([rounded.figure('3-18 report: >=10 injured'), rounded.figure('3-18 report: 12 injured')])).toEqual([
      'injured||happening 9',
      'injured||happening 9',
    ]);
  });
  test('does not depend on the order of the figures', () => {
    const s = factStory();
    const told = [
      s.figure('3-18 council: 4 killed', { event: 1 }),
      s.figure('3-18 hospital: 21 injured'),
      s.figure('3-18 clinic: >=57 killed', { since: day('1-20') }),
      s.figure('3-18 council: 41 killed'),
      s.figure('3-18 report: 1 attacks strike'),
      s.figure('3-18 report: 3 attacks strike'),
    ];
    const expected = new Map(told.map((fact, index) => [fact.key, namesOf(told)[index]]));
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
        expect(new Map(shuffled.map((fact, index) => [fact.key, namesOf(shuffled)[index]]))).toEqual(expected);
      }),
    );
  });
});
