import type { Section } from '../src/model/container.ts';
import type { WordClusters } from './clusters.ts';
import type { TreebankSentence } from './conllu.ts';
import { EMPTY_GAZETTEER } from './gazetteer/gazetteer-sections.ts';
import { lemmaSections } from './lemmas/lemma-sections.ts';
import { nameSections } from './names/name-sections.ts';
import type { Re3dDocument } from './names/re3d.ts';
import { trainParser } from './train-parser.ts';
import { collectTags, jackknifeTags, trainTagger } from './train-tagger.ts';

/** How long each part is trained, and what is left out of it. */
export interface ModelOptions {
  readonly taggerIterations: number;
  readonly jackknifeIterations: number;
  readonly parserIterations: number;
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

/** What the model is trained with. */
export const OPTIONS: ModelOptions = { taggerIterations: 6, jackknifeIterations: 4, parserIterations: 8 };

/** Trains all parts in order, and gives the sections of the model file. Same input, same bytes. */
export function trainModel(
  sentences: readonly TreebankSentence[],
  clusters: WordClusters,
  report: (line: string) => void,
  options: ModelOptions = OPTIONS,
): readonly Section[] {
  const tags = collectTags(sentences);
  report(`tagger: ${sentences.length} sentences, ${tags.names.length} tags`);
  const tagger = trainTagger(sentences, tags, clusters, {
    iterations: options.taggerIterations,
    pruning: { minUpdates: 2, minWeight: 0.05 },
  });
  report('jackknifed tags for the parser');
  const given = jackknifeTags(sentences, tags, clusters, {
    iterations: options.jackknifeIterations,
    pruning: { minUpdates: 1, minWeight: 0.02 },
  });
  report('parser');
  const parser = trainParser(sentences, given, tagger, {
    iterations: options.parserIterations,
    actions: { minUpdates: 2, minWeight: 0.05 },
    labels: { minUpdates: 2, minWeight: 0.05 },
    onIteration: (iteration) => report(`  iteration ${iteration}`),
  });
  report('lemmas and names');
  const lemmas = lemmaSections(sentences, clusters.words);
  const { gazetteer, documents } = options.names ?? NO_NAMES;
  const lexical = [...tagger, ...gazetteer];
  const xpos = given.map((numbers) => Array.from(numbers, (tag) => tags.names[tag]?.split('|')[1] ?? 'FW'));
  const names = nameSections(lexical, { sentences, xpos, documents }, NAME_ITERATIONS);
  return [...lexical, ...parser, ...lemmas, ...names];
}
