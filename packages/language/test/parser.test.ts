import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lexicon, emptyTables } from '../src/lexicon/lexicon.ts';
import { arcParser } from '../src/parser/arc-parser.ts';
import { type Parser, guidedParser } from '../src/parser/parser.ts';
import { LONGEST_SENTENCE } from '../src/parser/state.ts';
import { mix } from '../src/perceptron/hash.ts';
import type { Scorer } from '../src/perceptron/scorer.ts';

/** Weights without sense: a hash of the features. */
function arbitraryScorer(classes: number, seed: number): Scorer {
  const scores = new Int32Array(classes);
  return {
    classes,
    score: (features, count) => {
      let hash = seed;
      for (let j = 0; j < count; j++) hash = mix(hash, features[j] as number);
      return scores.map((_, c) => mix(hash, c) >> 16);
    },
  };
}

const RELATIONS = ['nsubj', 'root', 'obj', 'punct'];

function parserOfSeed(seed: number): Parser {
  const parts = [seed, seed + 1].map((each) =>
    arcParser({ actions: arbitraryScorer(3, each), labels: arbitraryScorer(4, each), root: 1 }),
  ) as [ReturnType<typeof arcParser>, ReturnType<typeof arcParser>];
  return guidedParser({ backward: parts[0], forward: parts[1], relations: RELATIONS });
}

it('gives a tree with one root, whatever the weights, words and tags', () => {
  const lexicon = new Lexicon(emptyTables);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.nat(80)), { minLength: 1, maxLength: 40 }),
      fc.integer(),
      (words, seed) => {
        const ids = Int32Array.from(words, ([form]) => lexicon.id(form));
        const parsed = parserOfSeed(seed).parse(
          lexicon,
          ids,
          Uint8Array.from(words, ([, tag]) => tag),
        );
        const heads = words.map((_, i) => parsed.head(i));
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        for (const [i, head] of heads.entries()) {
          expect(parsed.relation(i) === 'root').toBe(head === -1);
          let above = i;
          for (let steps = 0; above !== -1 && steps <= words.length; steps++) above = heads[above] ?? -2;
          expect(above).toBe(-1);
        }
      },
    ),
  );
});

it('refuses more words than it has room for', () => {
  const ids = new Int32Array(LONGEST_SENTENCE + 1);
  const lexicon = new Lexicon(emptyTables);
  lexicon.id('word');
  expect(() => parserOfSeed(1).parse(lexicon, ids, new Uint8Array(ids.length))).toThrow(RangeError);
});
