import { type Block, type BlockRole } from '@onrecord/model';
import { describe, expect, test } from 'vitest';
import { fittingMarks } from '../../src/blocks/fitting-marks.ts';
import { markBlocks } from '../../src/blocks/read-blocks.ts';
import { readHead } from '../../src/head/read-head.ts';
import { marked, type Part, shown } from './marked.ts';
import { plainView } from './plain-view.ts';

const BODY = 'The army said on Friday that two bridges over the river had been closed to all traffic.';
const MORE = 'Residents of the upper town told reporters that they had heard shelling during the night.';

const rolesOf = (parts: readonly Part[], between?: string): readonly string[] => {
  const { text, marks } = marked(parts, between);
  return shown(text, markBlocks(plainView(text), marks));
};

describe('marked parts', () => {
  test('each role is kept against what the words look like', () => {
    const parts: readonly Part[] = [
      ['boilerplate', 'By Jane Roe in Foca'],
      ['headline', 'the bridges are closed, and will stay so until the end of the month, as the army says.'],
      ['standfirst', 'FOCA, May 3 (Reuters) - Nobody may cross, not even on foot, the mayor says.'],
      ['byline', 'Jane Roe'],
      ['dateline', 'Friday morning'],
      ['credit', 'Somebody of the town'],
      ['caption', 'The bridge was closed on Friday and has not been opened again, the army says.'],
      ['list', 'One bridge is closed.'],
      ['body', 'Read more about this'],
    ];
    expect(rolesOf(parts)).toEqual(parts.map(([role, words]) => `${role}: ${words}`));
  });

  test('a mark is cut at the edges of paragraphs', () => {
    const { text } = marked([
      [undefined, 'Bridges closed'],
      [undefined, BODY],
      [undefined, MORE],
    ]);
    expect(shown(text, markBlocks(plainView(text), [{ start: 0, end: text.length, role: 'list' }]))).toEqual([
      'list: Bridges closed',
      `list: ${BODY}`,
      `list: ${MORE}`,
    ]);
  });

  test('parts of one line', () => {
    expect(
      rolesOf(
        [
          ['byline', 'Jane Roe'],
          [undefined, '|'],
          ['dateline', '3 May 2030'],
        ],
        ' ',
      ),
    ).toEqual(['byline: Jane Roe', 'body: |', 'dateline: 3 May 2030']);
  });

  test('the first sentence of marked body still parts from its dateline', () => {
    expect(
      rolesOf([
        ['headline', 'Bridges closed'],
        ['standfirst', 'Nobody may cross'],
        ['byline', 'Jane Roe'],
        ['dateline', '3 May 2030'],
        ['caption', 'The bridge'],
        ['credit', 'Handout'],
        ['body', `TOLHUIN, 3 May (Northline) — ${BODY}`],
        ['body', MORE],
      ]).slice(-3),
    ).toEqual(['dateline: TOLHUIN, 3 May (Northline) —', `body: ${BODY}`, `body: ${MORE}`]);
  });

  test('a line of metadata that is marked is a block', () => {
    const parts: readonly Part[] = [
      ['headline', 'Bridges closed'],
      ['dateline', 'Published: 3 May 2030'],
      ['body', BODY],
    ];
    expect(rolesOf(parts)).toEqual(parts.map(([role, words]) => `${role}: ${words}`));
    expect(rolesOf(parts.map(([role, words]) => [role === 'dateline' ? undefined : role, words]))).toHaveLength(2);
  });
});

describe('what is not marked is read as before', () => {
  test.each<[string, readonly Part[], readonly string[]]>([
    [
      'a byline and a date below a marked headline',
      [
        ['headline', 'Bridges closed'],
        [undefined, 'By Jane Roe'],
        [undefined, '3 May 2030'],
        ['body', BODY],
      ],
      ['headline', 'byline', 'dateline', 'body'],
    ],
    [
      'a line above the marked headline is no second one',
      [
        [undefined, 'Harbour dispute'],
        ['headline', 'Bridges closed'],
        ['body', BODY],
      ],
      ['body', 'headline', 'body'],
    ],
    [
      'a heading within',
      [
        ['headline', 'Bridges closed'],
        ['body', BODY],
        [undefined, 'Night of shelling'],
        ['body', `${MORE} They stayed.`],
      ],
      ['headline', 'body', 'headline', 'body'],
    ],
    [
      'page furniture and a credit',
      [
        ['body', BODY],
        [undefined, 'Sign up to our newsletter'],
        [undefined, 'Jane Roe/AFP'],
        ['body', MORE],
      ],
      ['body', 'boilerplate', 'credit', 'body'],
    ],
    [
      'a headline above marked body',
      [
        [undefined, 'Army closes two bridges'],
        ['body', BODY],
      ],
      ['headline', 'body'],
    ],
  ])('%s', (_, parts, roles) => {
    expect(rolesOf(parts).map((line) => line.split(':')[0])).toEqual(roles);
  });
});

describe('marks that do not fit', () => {
  const text = 'Bridges 😀 closed.\n\nAll of them.';
  test.each<[string, readonly Block[], number]>([
    ['behind the end', [{ start: 20, end: text.length + 1, role: 'body' }], 0],
    ['before the beginning', [{ start: -1, end: 7, role: 'headline' }], 0],
    ['backwards', [{ start: 7, end: 0, role: 'headline' }], 0],
    ['no whole number', [{ start: 0.5, end: 7, role: 'headline' }], 0],
    ['no number', [{ start: Number.NaN, end: 7, role: 'headline' }], 0],
    ['into a character', [{ start: 0, end: 9, role: 'headline' }], 0],
    ['out of a character', [{ start: 9, end: 12, role: 'headline' }], 0],
    [
      'one over the other',
      [
        { start: 0, end: 18, role: 'headline' },
        { start: 11, end: 20, role: 'body' },
      ],
      1,
    ],
    [
      'out of order',
      [
        { start: 20, end: 32, role: 'body' },
        { start: 0, end: 18, role: 'headline' },
      ],
      1,
    ],
    ['no role', [{ start: 0, end: 7, role: 'title' as BlockRole }], 0],
  ])('%s', (_, given, left) => {
    const { marks, notes } = fittingMarks(text, given);
    expect([marks.length, notes.map(({ code }) => code)]).toEqual([left, ['ONR-BLOCK-1']]);
    expect(notes[0]?.message).toContain(`1 of ${given.length} marks`);
  });

  test('white space at the edges goes, and a mark of nothing else', () => {
    expect(
      fittingMarks(text, [
        { start: 0, end: 20, role: 'headline' },
        { start: 20, end: text.length, role: 'body' },
      ]),
    ).toEqual({
      marks: [
        { start: 0, end: 18, role: 'headline' },
        { start: 20, end: 32, role: 'body' },
      ],
      notes: [],
    });
    expect(fittingMarks(text, [{ start: 18, end: 20, role: 'body' }])).toEqual({ marks: [], notes: [] });
    expect(fittingMarks(text)).toEqual({ marks: [], notes: [] });
  });
});

describe('the head by marks', () => {
  const headOf = (parts: readonly Part[]): readonly unknown[] => {
    const { text, marks } = marked(parts);
    const { title, byline, publishedAt, source } = readHead(text, markBlocks(plainView(text), marks), { marks });
    return [title, byline, publishedAt, source.name].map((one) =>
      typeof one === 'object' ? (one.status === 'absent' ? undefined : one.value) : one,
    );
  };
  test.each<[string, string | undefined, string | undefined]>([
    ['By Jane Roe and Ali Doe in Tolhuin', 'Jane Roe and Ali Doe', undefined],
    ['Jane Roe', 'Jane Roe', undefined],
    ['JANE ROE', 'JANE ROE', undefined],
    ['Jane Roe, Northern Post', 'Jane Roe', 'Northern Post'],
    ['Jane Roe | Northern Post', 'Jane Roe', 'Northern Post'],
    ['By our correspondent in Tolhuin', 'our correspondent in Tolhuin', undefined],
    ['jane roe', 'jane roe', undefined],
  ])('byline: %s', (line, names, outlet) => {
    const parts: readonly Part[] = [
      [undefined, 'By Ann Lee'],
      [undefined, BODY],
      ['headline', 'Bridges\nclosed again.'],
      ['byline', line],
      ['dateline', '3 May 2030'],
      ['body', MORE],
    ];
    expect(headOf(parts)).toEqual(['Bridges closed again.', names, '2030-05-03', outlet]);
  });
});
