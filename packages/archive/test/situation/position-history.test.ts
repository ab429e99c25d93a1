import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PositionFact } from '../../src/rows/facts.ts';
import {
  changeOnDay,
  dayOf,
  isChange,
  positionCellOf,
  positionDay,
  positionHistory,
  type PositionHistory,
  voiceOf,
} from '../../src/situation/index.ts';
import { bodyOf, day, type FactStory, factStory, keyOf } from './fact-story.ts';

type Note = readonly [note: string, more?: Partial<PositionFact>];

function factsOf(notes: readonly Note[], s: FactStory = factStory()): readonly PositionFact[] {
  return notes.map(([note, more]) => s.position(note, more));
}

function changesOf({ changes }: Pick<PositionHistory, 'changes'>): readonly string[] {
  return changes.map(({ day, from, to, kind }) => `${day.slice(5)} ${from} to ${to} (${kind})`);
}

interface Case {
  readonly title: string;
  readonly told: readonly Note[];
  readonly changes: readonly string[];
  readonly present: string;
}

const CASES: readonly Case[] = [
  {
    title: 'rejects, then accepts',
    told: [
      ['3-10 report: league rejects ceasefire'],
      ['3-16 report: league rejects ceasefire'],
      ['3-19 report: league accepts ceasefire'],
    ],
    changes: ['03-19 rejects to accepts (reversal)'],
    present: 'accepts since 03-19 settled',
  },
  {
    title: 'demands, proposes and supports side by side',
    told: [
      ['3-10 report: league demands ceasefire'],
      ['3-12 report: league proposes ceasefire'],
      ['3-13 report: league supports ceasefire'],
    ],
    changes: [],
    present: 'supports since 03-10 settled',
  },
  {
    title: 'demands and accepts: no change',
    told: [['3-10 report: league demands ceasefire'], ['3-19 report: league accepts ceasefire']],
    changes: [],
    present: 'accepts since 03-10 settled',
  },
  {
    title: 'offers, then accepts: no change',
    told: [['3-10 report: league offers ceasefire'], ['3-19 report: league accepts ceasefire']],
    changes: [],
    present: 'accepts since 03-10 settled',
  },
  {
    title: 'open to it, then accepts: a step',
    told: [['3-10 report: league open-to talks'], ['3-19 report: league accepts talks']],
    changes: ['03-19 open-to to accepts (step)'],
    present: 'accepts since 03-19 settled',
  },
  {
    title: 'there and back',
    told: [
      ['3-10 report: league accepts talks'],
      ['3-12 report: league rejects talks'],
      ['3-19 report: league accepts talks'],
    ],
    changes: ['03-12 accepts to rejects (reversal)', '03-19 rejects to accepts (reversal)'],
    present: 'accepts since 03-19 settled',
  },
  {
    title: 'told both ways on one day: contested, no change',
    told: [
      ['3-10 report: league rejects talks'],
      ['3-12 report: league accepts talks'],
      ['3-12 report: league rejects talks'],
    ],
    changes: [],
    present: 'accepts+rejects since 03-12 contested',
  },
  {
    title: 'a contested day between: the change comes with the next settled day',
    told: [
      ['3-10 report: league rejects talks'],
      ['3-12 report: league accepts talks'],
      ['3-12 report: league rejects talks'],
      ['3-13 report: league accepts talks'],
    ],
    changes: ['03-13 rejects to accepts (reversal)'],
    present: 'accepts since 03-13 settled',
  },
  {
    title: 'for one thing and against another on one day: mixed, no change',
    told: [
      ['3-12 report: league accepts ceasefire', { words: 'plan of the mission' }],
      ['3-12 report: league rejects ceasefire', { words: 'longer pause' }],
    ],
    changes: [],
    present: 'accepts+rejects since 03-12 mixed',
  },
  {
    title: 'talks with one, no talks with another: no change',
    told: [
      ['3-10 report: league accepts talks', { counterpart: keyOf('mission') }],
      ['3-12 report: league rejects talks', { counterpart: keyOf('council') }],
    ],
    changes: [],
    present: 'rejects since 03-10 settled',
  },
  {
    title: 'what an opponent ascribes changes nothing',
    told: [
      ['3-10 report: league rejects talks'],
      ['3-12 council: league accepts talks'],
      ['3-13 unnamed: league accepts talks'],
    ],
    changes: [],
    present: 'rejects since 03-10 settled',
  },
  {
    title: 'without a day: part of no change',
    told: [['3-10 report: league rejects talks'], ['- report: league accepts talks']],
    changes: [],
    present: 'rejects since 03-10 settled',
  },
];

describe('positionHistory', () => {
  test.each(CASES)('$title', ({ told, changes, present }) => {
    const history = positionHistory(factsOf(told));
    expect(changesOf(history)).toEqual(changes);
    const { stances = [], since = '', state } = history.present ?? {};
    expect(`${stances.join('+')} since ${since.slice(5)} ${String(state)}`).toBe(present);
  });
  test('folds what goes on, with all records and witnesses', () => {
    const history = positionHistory(
      factsOf([
        ['3-10 report: league demands siege'],
        ['3-11 report: league supports siege'],
        ['3-12 report: league demands siege', { story: 1 }],
        ['3-19 report: league opposes siege', { hasCondition: true }],
      ]),
    );
    expect(
      history.entries.map(({ stance, from, to, keys, witnesses, onCondition }) => [
        stance,
        from.slice(5),
        to.slice(5),
        keys,
        witnesses,
        onCondition,
      ]),
    ).toEqual([
      ['demands', '03-10', '03-12', [1, 3], 1, false],
      ['supports', '03-11', '03-11', [2], 1, false],
      ['opposes', '03-19', '03-19', [4], 1, true],
    ]);
    expect(history.changes).toMatchObject([{ from: 'demands', to: 'opposes', keys: [3, 4], onCondition: true }]);
  });
  test('a stance that was given up and taken up again is two entries', () => {
    const { entries } = positionHistory(
      factsOf([
        ['3-10 report: league accepts talks'],
        ['3-12 report: league rejects talks'],
        ['3-19 report: league accepts talks'],
      ]),
    );
    expect(entries.map(({ stance, keys }) => [stance, keys])).toEqual([
      ['accepts', [1]],
      ['rejects', [2]],
      ['accepts', [3]],
    ]);
  });
  test('one who speaks for the party speaks its own word', () => {
    const told = factsOf([['3-10 report: council rejects talks'], ['3-12 envoy: council accepts talks']]);
    expect(changesOf(positionHistory(told))).toEqual([]);
    expect(changesOf(positionHistory(told, { bodyOf }))).toEqual(['03-12 rejects to accepts (reversal)']);
    expect(told.map((fact) => voiceOf(fact, {}))).toEqual(['own', 'ascribed']);
  });
  test('what others ascribe has a history of its own', () => {
    const { ascribed, entries } = positionHistory(
      factsOf([['3-10 council: league rejects talks'], ['3-12 council: league accepts talks']]),
    );
    expect(entries).toEqual([]);
    expect(changesOf(ascribed)).toEqual(['03-12 rejects to accepts (reversal)']);
  });
});

describe('dayOf', () => {
  const span = { from: day('3-20'), to: day('3-20') };
  test.each([
    ['3-22 report: league demands talks', { when: span }, '2030-03-20'],
    ['3-15 report: league demands talks', { when: span }, '2030-03-15'],
    ['3-15 report: league demands talks', {}, '2030-03-15'],
    ['- report: league demands talks', { when: span }, '2030-03-20'],
    ['- report: league demands talks', {}, undefined],
  ] as const)('%s, %o: %s', (note, more, expected) => {
    expect(dayOf(factStory().position(note, more))).toBe(expected);
  });
});

describe('positionCellOf', () => {
  test('is party and issue; of other issues, their words', () => {
    const s = factStory();
    expect(positionCellOf(s.position('3-1 report: league demands talks'))).toBe('4|talks');
    const words = (text: string): string | undefined =>
      positionCellOf(s.position('3-1 report: league demands other', { words: text }));
    expect(words('the dead be handed over')).toBe(words('handing over of the dead'));
    expect(words('a new quay')).not.toBe(words('an arbitrator'));
    expect(positionCellOf(s.position('3-1 report: - demands talks'))).toBeUndefined();
  });
});

describe('for any positions', () => {
  const note = fc
    .tuple(
      fc.constantFrom('3-1', '3-2', '3-3', '3-4', '-'),
      fc.constantFrom('report', 'league', 'council', 'unnamed'),
      fc.constantFrom('demands', 'offers', 'accepts', 'rejects', 'opposes', 'open-to'),
      fc.constantFrom(undefined, keyOf('council'), keyOf('mission')),
      fc.constantFrom('', 'plan of the mission', 'longer pause'),
    )
    .map(([told, by, stance, counterpart, words]): Note => [
      `${told} ${by}: league ${stance} talks`,
      { counterpart, words },
    ]);
  const facts = fc.array(note, { minLength: 1, maxLength: 25 }).map((notes) => factsOf(notes));

  test('the history does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(positionHistory(shuffled)).toEqual(positionHistory(all));
        },
      ),
    );
  });
  test('flags kept one record at a time, by looking at neighbouring days only, are those of the whole', () => {
    fc.assert(
      fc.property(
        facts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, arriving]) => {
          expect(flagsOneByOne(arriving)).toEqual(new Set(positionHistory(all).changes.map(({ day }) => day)));
        },
      ),
    );
  });
  test('stances of one sign, and the same stance, are no reversal; change is symmetric for opposite signs', () => {
    fc.assert(
      fc.property(facts, (all) => {
        for (const a of all) {
          expect(isChange(a, a)).toBe(false);
          for (const b of all) if (isChange(a, b)) expect(isChange(b, a)).toBe(true);
        }
      }),
    );
  });
});

/** What a store does: with each record, its own day and the next settled day are looked at anew. */
function flagsOneByOne(arriving: readonly PositionFact[]): ReadonlySet<string> {
  const byDay = new Map<string, PositionFact[]>();
  const flags = new Set<string>();
  for (const fact of arriving) {
    const day = dayOf(fact);
    if (day === undefined || voiceOf(fact, {}) !== 'own') continue;
    byDay.set(day, [...(byDay.get(day) ?? []), fact]);
    const days = [...byDay.keys()].sort();
    const settled = (candidate: string | undefined): boolean =>
      candidate !== undefined && positionDay(candidate, byDay.get(candidate) ?? []).state === 'settled';
    const next = days.find((candidate) => candidate > day && settled(candidate));
    for (const looked of next === undefined ? [day] : [day, next]) {
      const before = days.findLast((candidate) => candidate < looked && settled(candidate));
      const isFlagged =
        settled(looked) &&
        before !== undefined &&
        changeOnDay(positionDay(before, byDay.get(before) ?? []), positionDay(looked, byDay.get(looked) ?? [])) !==
          undefined;
      if (isFlagged) flags.add(looked);
      else flags.delete(looked);
    }
  }
  return flags;
}
