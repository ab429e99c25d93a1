import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Container } from '../model/container.ts';
import { openScorer, type Scorer } from '../perceptron/scorer.ts';
import { hashTemplates } from '../perceptron/templates.ts';
import { UPOS, type Upos } from '../layers.ts';
import { titleOf, writeTagAtoms, writeTagHistory } from './tag-atoms.ts';
import { TAG_ATOMS, TAG_TEMPLATES } from './tag-templates.ts';

/** The tags of a model: universal and Penn part of speech, given together as one number. */
export interface TagSet {
  readonly size: number;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
}

/** Tags sentences, left to right. */
export interface Tagger {
  readonly tags: TagSet;
  /** The number of the tag of each word, `ids` being the words as numbers of the lexicon. O(words). */
  tag(lexicon: Lexicon, ids: Int32Array): Uint8Array;
}

/** Reads the tag names, one "NOUN|NN" a line. @throws RangeError for a universal tag that is not one */
export function readTagSet(names: string): TagSet {
  const pairs = names.split('\n').map((name) => name.split('|') as [string, string]);
  const upos = pairs.map(([tag]) => {
    const known = UPOS.find((one) => one === tag);
    if (known === undefined) throw new RangeError(`"${tag}" is not a universal part-of-speech tag`);
    return known;
  });
  return { size: pairs.length, upos, xpos: pairs.map(([, tag]) => tag) };
}

/** Opens the tagger of a model file. @throws RangeError when the file has none */
export function openTagger(file: Container): Tagger {
  const tags = readTagSet(file.text('tagger.tags'));
  const scorer = openScorer(file, 'tagger');
  return { tags, tag: (lexicon, ids) => tagWith(scorer, lexicon, ids, true) };
}

/** Tags with given weights; `useFixed` takes words that only ever had one tag from the dictionary, which is faster. */
export function tagWith(scorer: Scorer, lexicon: Lexicon, ids: Int32Array, useFixed: boolean): Uint8Array {
  const given = new Uint8Array(ids.length);
  const atoms = new Int32Array(TAG_ATOMS.length);
  const features = new Int32Array(TAG_TEMPLATES.size);
  const { fixed } = lexicon.columns;
  const words = { lexicon, ids };
  const title = titleOf(words);
  let [previous, beforeThat] = [-1, -1];
  for (let i = 0; i < ids.length; i++) {
    let tag = useFixed ? (fixed[ids[i] as number] as number) - 1 : -1;
    if (tag < 0) {
      writeTagAtoms(words, i, atoms);
      writeTagHistory(previous, beforeThat, title, atoms);
      tag = bestOf(scorer.score(features, hashTemplates(TAG_TEMPLATES, atoms, features)));
    }
    given[i] = tag;
    beforeThat = previous;
    previous = tag;
  }
  return given;
}

/** The class with the highest score, the first of several. */
export function bestOf(scores: Int32Array | Float32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}
