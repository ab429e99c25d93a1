import { describe, expect, it } from 'vitest';
import {
  type BriefInput,
  buildBrief,
  type CountPoint,
  type CountTrack,
  type Named,
  plainText,
} from '../../src/brief/index.ts';
import { ASSEMBLY, BRANDHOF, cite, CLINIC, FRONT, NORRIN, TOLHUIN, WIRE } from './invented-actors.ts';
import { INPUT } from './invented-input.ts';
import { OUTLOOK } from './invented-outlook.ts';

const EMPTY: BriefInput = {
  ...INPUT,
  positions: [],
  counts: [],
  occurrences: [],
  statements: [],
  outlook: [],
  differences: [],
};

function sentencesOf(input: Partial<BriefInput>): readonly string[] {
  return buildBrief({ ...EMPTY, ...input }).sections.flatMap(({ sentences }) =>
    sentences.map(({ parts }) => plainText(parts)),
  );
}

function point(actor: Named, value: number, more: Partial<CountPoint> = {}): CountPoint {
  const day = more.day ?? '2030-03-12';
  return {
    claimant: { by: 'actor', actor },
    value,
    min: undefined,
    max: undefined,
    approximate: false,
    words: String(value),
    basis: 'total',
    realis: 'actual',
    day,
    texts: 1,
    cites: [cite(`${actor.name} on ${day}.`, day)],
    ...more,
  };
}

const TRACK: CountTrack = { measure: 'injured', counted: 'people', place: TOLHUIN, points: [] };

describe('counts of several', () => {
  it.each<[string, Partial<CountTrack>, readonly string[]]>([
    [
      'the same count with all who give it',
      { points: [point(ASSEMBLY, 7), point(FRONT, 7), point(CLINIC, 9)] },
      [
        'The counts of people injured in Tolhuin differ: 7 (according to the Highland Assembly, 12 March; and according to the Saltmarsh Front, 12 March) and 9 (according to the Lakeside Clinic, 12 March), 2 apart.',
      ],
    ],
    [
      'counts that agree in one sentence',
      { points: [point(ASSEMBLY, 7), point(FRONT, 7)] },
      [
        'The counts of people injured in Tolhuin agree: 7 (according to the Highland Assembly, 12 March; and according to the Saltmarsh Front, 12 March).',
      ],
    ],
    [
      'counts side by side where one may be out of date',
      { apart: false, points: [point(ASSEMBLY, 7, { day: '2030-03-02' }), point(FRONT, 20)] },
      [
        'The counts of people injured in Tolhuin are 7 (according to the Highland Assembly, 2 March) and 20 (according to the Saltmarsh Front, 12 March).',
      ],
    ],
    [
      'no count of another season',
      { points: [point(ASSEMBLY, 7, { day: '2029-11-02' }), point(FRONT, 20)] },
      ['According to the Saltmarsh Front, 20 people were injured in Tolhuin (one text).'],
    ],
    [
      'none as a word',
      { counted: 'rockets', measure: 'fired', points: [point(FRONT, 0)] },
      ['According to the Saltmarsh Front, no rockets were fired in Tolhuin (one text).'],
    ],
    [
      'harm that is counted by its own noun',
      { counted: 'casualties', points: [point(CLINIC, 0)] },
      ['According to the Lakeside Clinic, there were no casualties in Tolhuin (one text).'],
    ],
    [
      'one as one, with a bound as well',
      { counted: 'driver', points: [point(CLINIC, 1, { value: undefined, min: 1 })] },
      ['According to the Lakeside Clinic, at least 1 driver was injured in Tolhuin (one text).'],
    ],
    [
      'whose people they are',
      { counted: 'members', affected: FRONT, points: [point(ASSEMBLY, 7)] },
      ['According to the Highland Assembly, 7 members of the Saltmarsh Front were injured in Tolhuin (one text).'],
    ],
    [
      'that somebody died without a word of killing',
      { measure: 'died', counted: 'patients', points: [point(CLINIC, 2)] },
      ['According to the Lakeside Clinic, 2 patients died in Tolhuin (one text).'],
    ],
  ])('give %s', (_, track, sentences) => {
    expect(sentencesOf({ counts: [{ ...TRACK, ...track }] })).toEqual(sentences);
  });
});

describe('one happening told by several', () => {
  const told = (actor: Named | undefined): BriefInput['occurrences'][number]['tellings'][0] => ({
    claimant: actor === undefined ? { by: 'report', outlet: WIRE.outlet } : { by: 'actor', actor },
    texts: 1,
    realis: 'actual',
    cites: [cite(`By ${actor?.name ?? 'a report'}.`)],
  });

  it.each([
    [{ doer: true, recipient: false }, 'the Lakeside Clinic says that it happened, without saying by whom (one text)'],
    [{ doer: false, recipient: true }, 'the Lakeside Clinic says that it happened, without saying to whom (one text)'],
    [
      { doer: true, recipient: true },
      'the Lakeside Clinic says that it happened, without saying by whom or to whom (one text)',
    ],
  ])('says what another leaves open: %j', (leavesOpen, words) => {
    const tellings = [told(NORRIN), { ...told(CLINIC), leavesOpen }] as const;
    expect(
      sentencesOf({ occurrences: [{ type: 'ASSAULT', doers: [FRONT], recipients: [], words: '', tellings }] }),
    ).toEqual([`According to Adela Norrin, the Saltmarsh Front carried out an attack (one text); ${words}.`]);
  });

  it('names the one outlet that tells it as well, and no place that is named already', () => {
    const residents = { name: 'residents of Tolhuin', kind: 'group' };
    const tellings = [told(NORRIN), told(undefined)] as const;
    const event = {
      type: 'ASSAULT',
      doers: [FRONT],
      recipients: [residents],
      place: TOLHUIN,
      words: '',
      tellings,
    } as const;
    expect(sentencesOf({ occurrences: [event] })).toEqual([
      'According to Adela Norrin, the Saltmarsh Front attacked residents of Tolhuin (one text); Invented Wire reports it as having happened (one text).',
    ]);
  });
});

describe('what is to come', () => {
  const [warning, threat] = OUTLOOK;
  if (warning === undefined || threat === undefined) throw new Error('the invented outlook has lost its items');

  it('is told of two in the plural', () => {
    const two = { name: 'Adela Norrin and Tobin Marrick', kind: 'person' };
    expect(sentencesOf({ outlook: [{ ...threat, type: 'plan', holder: two, words: 'meet again' }] })[0]).toMatch(
      /^Adela Norrin and Tobin Marrick have a plan without a day/u,
    );
  });

  it('says that only a headline tells it', () => {
    expect(sentencesOf({ outlook: [{ ...threat, inHeadline: true }] })[0]).toContain('; in a headline): ');
  });

  it('comes after a deadline, not out of it', () => {
    expect(sentencesOf({ outlook: [{ ...warning, type: 'deadline', holder: BRANDHOF }] })[0]).toMatch(
      /^What was to follow the deadline set by Ilsa Brandhof \(14 March\), ‘.*’, was averted, going by/u,
    );
  });
});

describe('what was said', () => {
  const [statement] = INPUT.statements;
  if (statement === undefined) throw new Error('the invented input has lost its statements');

  it('has no preposition that only the noun takes', () => {
    const item = {
      ...statement,
      act: 'demand',
      mode: 'indirect',
      cue: 'demand',
      link: 'for',
      content: ['a safe corridor'],
    } as const;
    expect(sentencesOf({ statements: [item] })[0]).toContain(' demanded ‘a safe corridor’');
  });

  it('puts headlines last and marks them', () => {
    const headline = { ...statement, act: 'threaten', inHeadline: true } as const;
    const body = { ...statement, act: 'assert' } as const;
    const [first, second] = sentencesOf({ statements: [headline, body] });
    expect(first).not.toContain('headline');
    expect(second).toContain('(in a headline)');
  });
});

describe('a brief of some rows only', () => {
  it('says which', () => {
    const filter = { actors: ['Saltmarsh Front', 'Cape Column'], places: ['Tolhuin'], minConfidence: 0.7 };
    expect(buildBrief({ ...EMPTY, filter }).covers.slice(-3)).toEqual([
      'Only rows that name Saltmarsh Front or Cape Column are here.',
      'Only rows that are put in Tolhuin are here: events and counts.',
      'Rows with a confidence below 0.7 are left out.',
    ]);
  });
});
