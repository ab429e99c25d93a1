import type { Stage } from '../pipeline.ts';
import type { Lemmatizer } from './lemmatizer.ts';

/** The stage that gives the lemmas. */
export function lemmasStage(lemmatizer: Lemmatizer): Stage<'tokens' | 'tags', 'lemmas'> {
  return {
    needs: ['tokens', 'tags'],
    gives: 'lemmas',
    run: ({ text, tokens, tags }) =>
      tokens.map(({ start, end }, i) =>
        lemmatizer.lemma(text.slice(start, end), tags.upos[i] ?? 'X', tags.xpos[i] ?? ''),
      ),
  };
}
