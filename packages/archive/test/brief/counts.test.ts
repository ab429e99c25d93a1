import { describe, expect, it } from 'vitest';
import { buildBrief, plainText, type CountPoint, type CountTrack, type Named } from '../../src/brief/index.ts';
import { ASSEMBLY, cite, FRONT, NORRIN } from './invented-actors.ts';
import { INPUT } from './invented-input.ts';

function countSentences(track: CountTrack): readonly string[] {
  return buildBrief({ ...INPUT, counts: [track] }).sections.flatMap(({ key, sentences }) =>
    key === 'counts' ? sentences.map(({ parts }) => plainText(parts)) : [],
  );
}

describe('what a count says', () => {
  const [injured] = INPUT.counts;
  const counts = (points: readonly CountPoint[]): readonly string[] =>
    injured === undefined ? [] : countSentences({ ...injured, points });
  const by = (actor: Named, day: string, more: Partial<CountPoint>): CountPoint => ({
    value: undefined,
    min: undefined,
    max: undefined,
    approximate: false,
    words: 'n',
    basis: 'total',
    realis: 'actual',
    day,
    claimant: { by: 'actor', actor },
    texts: 1,
    cites: [cite(`On ${day}.`, day)],
    ...more,
  });

  it('names the counts before it, latest first', () => {
    expect(
      counts([
        by(ASSEMBLY, '2030-03-01', { value: 4 }),
        by(ASSEMBLY, '2030-03-02', { value: 4 }),
        by(ASSEMBLY, '2030-03-11', { value: 7 }),
        by(ASSEMBLY, '2030-03-12', { min: 9 }),
      ]),
    ).toEqual([
      'According to the Highland Assembly, at least 9 people were injured in Tolhuin (one text); the counts before it were, the latest first, 7 (11 March) and 4 (2 March).',
    ]);
  });

  it('is silent where nothing is new', () => {
    expect(counts([by(ASSEMBLY, '2030-03-01', { value: 4 })])).toEqual([]);
  });

  it('does not compare what comes on top, or a denial, with a total', () => {
    expect(
      counts([
        by(ASSEMBLY, '2030-03-11', { value: 7 }),
        by(FRONT, '2030-03-12', { value: 2, basis: 'increment' }),
        by(NORRIN, '2030-03-12', { value: 7, realis: 'denied' }),
      ]),
    ).toEqual([
      'According to the Highland Assembly, 7 people were injured in Tolhuin (one text).',
      'According to the Saltmarsh Front, a further 2 people were injured in Tolhuin (one text).',
      'Adela Norrin denied that 7 people were injured in Tolhuin (one text).',
    ]);
  });

  it.each<[string, Partial<CountPoint>, Partial<CountPoint>, string]>([
    [
      'may both hold',
      { min: 7 },
      { value: 19 },
      'are at least 7 (according to the Highland Assembly, 11 March) and 19 (according to the Saltmarsh Front, 12 March), which may both hold.',
    ],
    [
      'are exact',
      { value: 7 },
      { value: 19 },
      'differ: 7 (according to the Highland Assembly, 11 March) and 19 (according to the Saltmarsh Front, 12 March), 12 apart.',
    ],
    [
      'are approximate',
      { value: 7, approximate: true },
      { value: 19 },
      'differ: about 7 (according to the Highland Assembly, 11 March) and 19 (according to the Saltmarsh Front, 12 March).',
    ],
    [
      'are about the same',
      { value: 190, approximate: true },
      { value: 195 },
      'are about 190 (according to the Highland Assembly, 11 March) and 195 (according to the Saltmarsh Front, 12 March).',
    ],
  ])('sets counts side by side that %s', (_, one, other, said) => {
    expect(counts([by(ASSEMBLY, '2030-03-11', one), by(FRONT, '2030-03-12', other)])).toEqual([
      `The counts of people injured in Tolhuin ${said}`,
    ]);
  });

  it('says how far two counts are apart that leave no room for each other', () => {
    expect(counts([by(ASSEMBLY, '2030-03-11', { value: 7 }), by(FRONT, '2030-03-12', { max: 4 })])).toEqual([
      'The counts of people injured in Tolhuin differ: 7 (according to the Highland Assembly, 11 March) and at most 4 (according to the Saltmarsh Front, 12 March), at least 3 apart.',
    ]);
  });
});
