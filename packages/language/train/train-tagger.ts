import { Lexicon, openLexiconTables } from '../src/lexicon/lexicon.ts';
import { type Section, readContainer, textSection, writeContainer } from '../src/model/container.ts';
import { type Pruning, freeze } from '../src/perceptron/freeze.ts';
import { Perceptron } from '../src/perceptron/perceptron.ts';
import { seededRandom, shuffled } from '../src/perceptron/random.ts';
import { openScorer } from '../src/perceptron/scorer.ts';
import { hashTemplates } from '../src/perceptron/templates.ts';
import { bestOf, tagWith } from '../src/tagger/tagger.ts';
import { titleOf, writeTagAtoms, writeTagHistory } from '../src/tagger/tag-atoms.ts';
import { TAG_ATOMS, TAG_TEMPLATES } from '../src/tagger/tag-templates.ts';
import type { WordClusters } from './clusters.ts';
import type { TreebankSentence } from './conllu.ts';
import { FOLDS, foldOf } from './folds.ts';
import { lexiconSections } from './lexicon-sections.ts';

/** The tags of a treebank, "NOUN|NN", by number: the most frequent first. */
export interface TagNames {
  readonly names: readonly string[];
  /** The number of a tag; a rare one is given as the most frequent one with the same universal tag. */
  numberOf(upos: string, xpos: string): number;
}

/** How a tagger is trained. */
export interface TaggerOptions {
  readonly iterations: number;
  readonly pruning: Pruning;
}

const RARE = 5;
const SEED = 1;

/** Collects the tags seen at least five times. */
export function collectTags(sentences: readonly TreebankSentence[]): TagNames {
  const seen = new Map<string, number>();
  for (const { upos, xpos } of sentences) {
    for (const [i, tag] of upos.entries()) {
      const name = `${tag}|${xpos[i] as string}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
  const frequent = [...seen].filter(([, times]) => times >= RARE).sort((a, b) => b[1] - a[1]);
  const names = (frequent.length > 0 ? frequent : [...seen]).map(([name]) => name);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numberOf = (upos: string, xpos: string): number =>
    numbers.get(`${upos}|${xpos}`) ??
    Math.max(
      0,
      names.findIndex((name) => name.startsWith(`${upos}|`)),
    );
  return { names, numberOf };
}

/** The gold tags of a sentence, as numbers. */
export function goldTags(sentence: TreebankSentence, tags: TagNames): readonly number[] {
  return sentence.upos.map((upos, i) => tags.numberOf(upos, sentence.xpos[i] as string));
}

/** Trains lexicon and tagger: sections `lexicon.*` and `tagger.*`. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  tags: TagNames,
  clusters: WordClusters,
  options: TaggerOptions,
): readonly Section[] {
  const gold = sentences.map((sentence) => goldTags(sentence, tags));
  const tagged = sentences.map(({ forms }, i) => ({
    forms,
    tags: gold[i] as readonly number[],
  }));
  const lexical = lexiconSections(tagged, clusters);
  const lexicon = new Lexicon(openLexiconTables(readContainer(writeContainer('training', lexical))));
  const examples = sentences.map(({ forms }, i) => ({
    ids: Int32Array.from(forms, (form) => lexicon.id(form)),
    gold: gold[i] as readonly number[],
  }));
  const perceptron = new Perceptron(tags.names.length);
  const random = seededRandom(SEED);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (const example of shuffled(examples, random)) learnSentence(perceptron, lexicon, example);
  }
  return [
    ...lexical,
    textSection('tagger.tags', tags.names.join('\n')),
    ...freeze(perceptron, 'tagger', options.pruning),
  ];
}

interface Example {
  readonly ids: Int32Array;
  readonly gold: readonly number[];
}

const atoms = new Int32Array(TAG_ATOMS.length);
const features = new Int32Array(TAG_TEMPLATES.size);

/** Tags a sentence with the weights so far, correcting them word by word; the tags given stand as the history. */
function learnSentence(perceptron: Perceptron, lexicon: Lexicon, { ids, gold }: Example): void {
  const words = { lexicon, ids };
  const title = titleOf(words);
  const { fixed } = lexicon.columns;
  let [previous, beforeThat] = [-1, -1];
  for (let i = 0; i < ids.length; i++) {
    let tag = (fixed[ids[i] as number] as number) - 1;
    if (tag < 0) {
      perceptron.step();
      writeTagAtoms(words, i, atoms);
      writeTagHistory(previous, beforeThat, title, atoms);
      const count = hashTemplates(TAG_TEMPLATES, atoms, features);
      tag = bestOf(perceptron.score(features, count));
      if (tag !== gold[i]) perceptron.update(features, count, gold[i] as number, tag);
    }
    beforeThat = previous;
    previous = tag;
  }
}

/**
 * Tags each sentence by a tagger that was trained without it (four folds), so that the parser learns from tags with the
 * mistakes it will meet. The lexicon is trained anew in each fold.
 */
export function jackknifeTags(
  sentences: readonly TreebankSentence[],
  tags: TagNames,
  clusters: WordClusters,
  options: TaggerOptions,
): readonly Uint8Array[] {
  const given: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    for (const [i, tagged] of tagFold(fold, sentences, tags, {
      clusters,
      options,
    }))
      given[i] = tagged;
  }
  return given;
}

/** The sentences of a fold by number, tagged by a tagger trained on the others. */
export function* tagFold(
  fold: number,
  sentences: readonly TreebankSentence[],
  tags: TagNames,
  { clusters, options }: { readonly clusters: WordClusters; readonly options: TaggerOptions },
): Generator<readonly [number, Uint8Array]> {
  const others = sentences.filter((_, i) => foldOf(i) !== fold);
  const file = readContainer(writeContainer('fold', trainTagger(others, tags, clusters, options)));
  const lexicon = new Lexicon(openLexiconTables(file));
  const scorer = openScorer(file, 'tagger');
  for (const [i, { forms }] of sentences.entries()) {
    if (foldOf(i) !== fold) continue;
    yield [
      i,
      tagWith(
        scorer,
        lexicon,
        Int32Array.from(forms, (form) => lexicon.id(form)),
        true,
      ),
    ];
  }
}
