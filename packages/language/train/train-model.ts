import type { Section } from '../src/model/container.ts';
import type { Pruning } from '../src/perceptron/freeze.ts';
import type { WordClusters } from './clusters.ts';
import type { TreebankSentence } from './conllu.ts';
import { EMPTY_GAZETTEER } from './gazetteer/gazetteer-sections.ts';
import { lemmaSections } from './lemmas/lemma-sections.ts';
import { nameSections } from './names/name-sections.ts';
import type { Re3dDocument } from './names/re3d.ts';
import { type ParserOptions, trainParser } from './train-parser.ts';
import { type TaggerOptions, collectTags, jackknifeTags, trainTagger } from './train-tagger.ts';

/** How long each part is trained, what is left out of it, and what it is trained on besides the treebanks. */
export interface ModelOptions {
  readonly tagger: TaggerOptions;
  readonly jackknife: TaggerOptions;
  readonly parser: ParserOptions;
  /** What names are learnt from beside the treebank; nothing when absent. */
  readonly names?: NameInput;
}

/** Made by the caller, since it needs packages and files that only training has. */
export interface NameInput {
  /** Sections of the gazetteer. */
  readonly gazetteer: readonly Section[];
  readonly documents: readonly Re3dDocument[];
}

const NAME_ITERATIONS = 8;
const NO_NAMES: NameInput = { gazetteer: EMPTY_GAZETTEER, documents: [] };

const ACTIONS: Pruning = { minUpdates: 3, minWeight: 0.1, most: 500_000 };
const LABELS: Pruning = { minUpdates: 3, minWeight: 0.15, most: 110_000 };

/** What the model is trained with: chosen on the development sets, where more iterations gave little more. */
export const OPTIONS: ModelOptions = {
  tagger: { iterations: 6, pruning: { minUpdates: 3, minWeight: 0.1 } },
  jackknife: { iterations: 3, pruning: { minUpdates: 1, minWeight: 0.02 } },
  parser: {
    guides: { iterations: 3, actions: ACTIONS, labels: LABELS },
    backward: { iterations: 6, actions: ACTIONS, labels: LABELS },
    forward: {
      iterations: 7,
      actions: { ...ACTIONS, most: 600_000 },
      labels: { ...LABELS, most: 140_000 },
    },
  },
};

/** Trains all parts in order, and gives the sections of the model file. Same input, same bytes. */
export function trainModel(
  sentences: readonly TreebankSentence[],
  clusters: WordClusters,
  report: (line: string) => void,
  options: ModelOptions = OPTIONS,
): readonly Section[] {
  const tags = collectTags(sentences);
  report(`tagger: ${sentences.length} sentences, ${tags.names.length} tags`);
  const tagger = trainTagger(sentences, tags, clusters, options.tagger);
  report('jackknifed tags');
  const given = jackknifeTags(sentences, tags, clusters, options.jackknife);
  report('parser');
  const parser = trainParser(sentences, given, tagger, options.parser);
  report('lemmas and names');
  const lemmas = lemmaSections(sentences, clusters.words);
  const { gazetteer, documents } = options.names ?? NO_NAMES;
  const lexical = [...tagger, ...gazetteer];
  const xpos = given.map((numbers) => Array.from(numbers, (tag) => tags.names[tag]?.split('|')[1] ?? 'FW'));
  const names = nameSections(lexical, { sentences, xpos, documents }, NAME_ITERATIONS);
  return [...lexical, ...parser, ...lemmas, ...names];
}
