import type { Section } from '../src/model/container.ts';
import type { WordClusters } from './clusters.ts';
import type { TreebankSentence } from './conllu.ts';
import { trainParser } from './train-parser.ts';
import { collectTags, jackknifeTags, trainTagger } from './train-tagger.ts';

/** How long each part is trained, and what is left out of it. */
export interface ModelOptions {
  readonly taggerIterations: number;
  readonly jackknifeIterations: number;
  readonly parserIterations: number;
}

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
  return [...tagger, ...parser];
}
