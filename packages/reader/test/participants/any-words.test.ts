import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TokenIndex } from '@onrecord/language';
import { participantsOf } from '../../src/participants/participants-of.ts';
import { towards } from '../../src/participants/towards.ts';
import { realisOf } from '../../src/realis/realis-of.ts';
import { treeView } from '../../src/tree/tree-view.ts';
import { analyser } from '../statements/analysed.ts';

const WORDS = [
  ...[
    'the',
    'army',
    'rebels',
    'attack',
    'by',
    'on',
    'between',
    'and',
    'who',
    'that',
    'will',
    'not',
    'if',
    'unless',
    'to',
  ],
  ...[
    'North',
    'Korea',
    'shelled',
    'denied',
    'planned',
    'talks',
    'with',
    'no',
    ',',
    '.',
    '"',
    "'s",
    'of',
    '12',
    '\ud800',
  ],
];

it('any heap of words has participants and realis within the text, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
      const tree = treeView(analyser().analyse(words.join(' ')));
      for (let at = 0; at < tree.size; at++) {
        const token = at as TokenIndex;
        const { doer, undergoer, others } = participantsOf(tree, token);
        const all = [doer, undergoer, ...others.map((other) => other.token), ...towards(tree, token)];
        for (const one of all) if (one !== undefined) expect(one >= 0 && one < tree.size).toBe(true);
        expect(realisOf(tree, token)).toEqual(realisOf(tree, token));
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});
