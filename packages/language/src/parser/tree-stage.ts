import type { TokenIndex, TokenRange } from '../layers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stage } from '../pipeline.ts';
import type { TagSet } from '../tagger/tagger.ts';
import type { Parser } from './parser.ts';
import { LONGEST_SENTENCE } from './state.ts';

/** What the root of a further part of a very long sentence hangs on the first root by. */
const NEXT_PART = 'parataxis';

/**
 * The stage that gives the dependency tree, sentence by sentence. A sentence too long for the parser is parsed in parts,
 * whose roots hang on the root of the first. O(tokens).
 */
export function treeStage(
  parser: Parser,
  lexicon: Lexicon,
  tags: TagSet,
): Stage<'tokens' | 'sentences' | 'tags', 'tree'> {
  const numbers = new Map(tags.upos.map((upos, number) => [`${upos}|${tags.xpos[number] ?? ''}`, number]));
  return {
    needs: ['tokens', 'sentences', 'tags'],
    gives: 'tree',
    run: ({ text, tokens, sentences, tags: { upos, xpos } }) => {
      lexicon.trim();
      const head: (TokenIndex | -1)[] = [];
      const relation: string[] = [];
      const parsePart = (start: number, length: number, firstRoot: number): number => {
        const part = tokens.slice(start, start + length);
        const ids = Int32Array.from(part, (token) => lexicon.id(text.slice(token.start, token.end)));
        const numbered = Uint8Array.from(
          part,
          (_, i) => numbers.get(`${upos[start + i] ?? ''}|${xpos[start + i] ?? ''}`) ?? 0,
        );
        const parsed = parser.parse(lexicon, ids, numbered);
        let root = firstRoot;
        for (let i = 0; i < length; i++) {
          const inPart = parsed.head(i);
          const isNext = inPart < 0 && firstRoot >= 0;
          if (inPart < 0 && firstRoot < 0) root = start + i;
          head.push((inPart < 0 ? firstRoot : start + inPart) as TokenIndex | -1);
          relation.push(isNext ? NEXT_PART : parsed.relation(i));
        }
        return root;
      };
      for (const sentence of sentences) parseParts(sentence, parsePart);
      return { head, relation };
    },
  };
}

/** Gives each part of a sentence to `parsePart`, with the root that the first part returned (-1 before it). */
function parseParts(
  { first, end }: TokenRange,
  parsePart: (start: number, length: number, firstRoot: number) => number,
): void {
  let root = -1;
  for (let start: number = first; start < end; start += LONGEST_SENTENCE) {
    root = parsePart(start, Math.min(LONGEST_SENTENCE, end - start), root);
  }
}
