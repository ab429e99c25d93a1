import type { Layers } from '../layers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stage } from '../pipeline.ts';
import type { Tagger } from './tagger.ts';

/** The stage that gives the part-of-speech tags, sentence by sentence. O(tokens). */
export function tagsStage(tagger: Tagger, lexicon: Lexicon): Stage<'tokens' | 'sentences', 'tags'> {
  const { upos: universal, xpos: penn } = tagger.tags;
  return {
    needs: ['tokens', 'sentences'],
    gives: 'tags',
    run: ({ text, tokens, sentences }) => {
      lexicon.trim();
      const upos: Layers['tags']['upos'][number][] = [];
      const xpos: string[] = [];
      for (const { first, end } of sentences) {
        const ids = Int32Array.from(tokens.slice(first, end), (token) =>
          lexicon.id(text.slice(token.start, token.end)),
        );
        for (const tag of tagger.tag(lexicon, ids)) {
          upos.push(universal[tag] ?? 'X');
          xpos.push(penn[tag] ?? 'FW');
        }
      }
      return { upos, xpos };
    },
  };
}
