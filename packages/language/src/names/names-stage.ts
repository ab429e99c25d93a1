import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Name, NameType, TokenIndex, TokenRange } from '../layers.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Container } from '../model/container.ts';
import { openScorer } from '../perceptron/scorer.ts';
import type { Stage } from '../pipeline.ts';
import { spansOf } from './labels.ts';
import { type NameMemory, decideBy, labelSentence, remember } from './name-finder.ts';
import type { NamedSentence } from './named-sentence.ts';
import { settleNames } from './settle-names.ts';
import { readSentence } from './sentence.ts';

const LONGEST_PART = 400;

/** Finds the names of a document, sentence by sentence. */
export interface NameFinder {
  /** One list of names a sentence. O(words). */
  find(
    sentences: readonly { readonly forms: readonly string[]; readonly xpos: readonly string[] }[],
  ): readonly NamedSentence[];
}

/** Opens the name finder of a model file. @throws RangeError when the file has none */
export function openNameFinder(file: Container, lexicon: Lexicon, gazetteer: Gazetteer): NameFinder {
  const scorer = openScorer(file, 'names');
  return {
    find(sentences) {
      const memory: NameMemory = new Map();
      const found = sentences.map(({ forms, xpos }): NamedSentence => {
        const sentence = readSentence(forms, xpos, lexicon, gazetteer);
        const labels = labelSentence(
          sentence,
          memory,
          decideBy((features, count) => scorer.score(features, count), forms.length),
        );
        remember(sentence, labels, memory);
        return { forms, xpos, names: spansOf(labels) };
      });
      return settleNames(found, gazetteer);
    },
  };
}

/** The stage that gives the names. */
export function namesStage(finder: NameFinder, lexicon: Lexicon): Stage<'tokens' | 'sentences' | 'tags', 'names'> {
  return {
    needs: ['tokens', 'sentences', 'tags'],
    gives: 'names',
    run: ({ text, tokens, sentences, tags }) => {
      lexicon.trim();
      const parts = sentences.flatMap(partsOf);
      const words = parts.map(({ first, end }) => ({
        forms: tokens.slice(first, end).map((token) => text.slice(token.start, token.end)),
        xpos: tags.xpos.slice(first, end),
      }));
      return finder.find(words).flatMap(({ names }, i) => {
        const offset = parts[i]?.first ?? 0;
        return names.map((name) => nameAt(offset + name.first, offset + name.end, name.type));
      });
    },
  };
}

/** A sentence that no person wrote, 10,000 words long, is read in parts: the rules look around within a sentence. */
function partsOf({ first, end }: TokenRange): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  for (let start: number = first; start < end; start += LONGEST_PART) {
    parts.push({ first: start as TokenIndex, end: Math.min(end, start + LONGEST_PART) as TokenIndex });
  }
  return parts;
}

function nameAt(first: number, end: number, type: NameType): Name {
  return { first: first as TokenIndex, end: end as TokenIndex, type };
}
