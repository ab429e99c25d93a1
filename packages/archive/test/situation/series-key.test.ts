import { describe, expect, test } from 'vitest';
import type { FigureFact } from '../../src/rows/facts.ts';
import { seriesKeyOf, type SeriesScope } from '../../src/situation/index.ts';
import { day, factStory, keyOf } from './fact-story.ts';

interface Case {
  readonly title: string;
  readonly note: string;
  readonly more?: Partial<FigureFact>;
  readonly scope?: SeriesScope;
}

function keyOfCase({ note, more, scope }: Case): string | undefined {
  return seriesKeyOf(factStory().figure(note, more), scope);
}

const SINCE = { since: day('1-20') };

const TOGETHER: readonly (readonly [Case, Case])[] = [
  [
    { title: 'people and no noun', note: '3-2 clinic: >=57 killed person', more: SINCE },
    { title: 'no noun', note: '3-2 council: 41 killed', more: SINCE },
  ],
  [
    { title: 'a place said and not said', note: '3-2 clinic: 57 killed', more: { ...SINCE, place: keyOf('Unst') } },
    { title: 'not said', note: '3-9 clinic: 60 killed', more: SINCE },
  ],
  [
    { title: 'one occurrence', note: '3-17 council: 17 injured', scope: { occurrence: 4, eventType: 'ASSAULT' } },
    { title: 'told days later', note: '3-20 hospital: 21 injured person', scope: { occurrence: 4, happening: 9 } },
  ],
  [
    { title: 'a level since a day', note: '3-2 report: 18 held pilot', more: { since: day('2-24') } },
    { title: 'and without one', note: '3-9 report: 18 held pilot' },
  ],
];

const APART: readonly (readonly [Case, Case])[] = [
  [
    { title: 'the dead of a war', note: '3-17 clinic: 57 killed', more: SINCE },
    { title: 'the dead of an attack', note: '3-17 clinic: 4 killed', scope: { occurrence: 4 } },
  ],
  [
    { title: 'two attacks', note: '3-17 clinic: 4 killed', scope: { occurrence: 4, happening: 1 } },
    { title: 'of one happening', note: '3-17 clinic: 9 killed', scope: { occurrence: 5, happening: 1 } },
  ],
  [
    { title: 'drivers', note: '3-17 clinic: 2 killed driver', scope: { happening: 1 } },
    { title: 'people', note: '3-17 clinic: 8 killed person', scope: { happening: 1 } },
  ],
  [
    { title: 'a total', note: '3-17 clinic: 57 killed', more: SINCE },
    { title: 'an increment', note: '3-18 clinic: 7 killed', more: { ...SINCE, basis: 'increment' } },
  ],
  [
    {
      title: 'a count in Unst',
      note: '3-17 clinic: 7 killed',
      more: { place: keyOf('Unst'), when: { from: day('3-16'), to: day('3-16') } },
    },
    {
      title: 'in Yell',
      note: '3-17 clinic: 7 killed',
      more: { place: keyOf('Yell'), when: { from: day('3-16'), to: day('3-16') } },
    },
  ],
];

const NONE: readonly Case[] = [
  { title: 'a length of time', note: '3-16 mission: 10 duration day', scope: { happening: 1 } },
  { title: 'a distance', note: '3-16 report: 15 distance km', scope: { happening: 1 } },
  { title: 'anything that is counted', note: '3-16 report: 7 other port', scope: { happening: 1 } },
  {
    title: 'what is offered',
    note: '3-16 mission: 40 released pilot',
    more: { realis: 'offered' },
    scope: { happening: 1 },
  },
  {
    title: 'what is threatened',
    note: '3-16 rangers: 40 killed',
    more: { realis: 'threatened' },
    scope: { happening: 1 },
  },
  { title: 'what is planned', note: '3-16 mission: 3 deployed inspector', more: { realis: 'planned' } },
  {
    title: 'a part of another count',
    note: '3-17 hospital: 6 injured child',
    more: { isPart: true },
    scope: { happening: 1 },
  },
  { title: 'one bomb', note: '3-17 report: 1 fired bomb', scope: { happening: 1 } },
  { title: 'several', note: '3-17 hospital: ? injured', scope: { happening: 1 } },
  { title: 'an item of a list', note: '3-17 report: 3 attacks strike', scope: { happening: 1, isListed: true } },
  { title: 'a toll of nobody knows what', note: '3-17 report: 40 killed' },
  { title: 'people held nobody knows where', note: '3-17 report: 40 held person' },
];

describe('seriesKeyOf', () => {
  test.each(TOGETHER)('$0.title and $1.title are one series', (a, b) => {
    expect(keyOfCase(a)).toBeDefined();
    expect(keyOfCase(a)).toBe(keyOfCase(b));
  });
  test.each(APART)('$0.title and $1.title are two', (a, b) => {
    expect(keyOfCase(a)).toBeDefined();
    expect(keyOfCase(b)).toBeDefined();
    expect(keyOfCase(a)).not.toBe(keyOfCase(b));
  });
  test.each(NONE)('$title makes no series', (none) => {
    expect(keyOfCase(none)).toBeUndefined();
  });
  test('an event that such a count cannot belong to is passed over', () => {
    const dead = {
      title: '',
      note: '3-15 council: 3 killed',
      scope: { occurrence: 8, eventType: 'ACCUSE', happening: 2 },
    } as const;
    expect(keyOfCase(dead)).toBe('killed||happening 2');
  });
});
