import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import type { Section } from '../../src/model/container.ts';
import { LABELS, bestLabel, labelsOf } from '../../src/names/labels.ts';
import { type NameMemory, labelSentence, remember } from '../../src/names/name-finder.ts';
import { type NameSentence, readSentence } from '../../src/names/sentence.ts';
import { type Pruning, freeze } from '../../src/perceptron/freeze.ts';
import { Perceptron } from '../../src/perceptron/perceptron.ts';
import { seededRandom, shuffled } from '../../src/perceptron/random.ts';
import type { NamedSentence } from './re3d.ts';

/** How the name finder is trained. */
export interface NameOptions {
  readonly iterations: number;
  readonly pruning: Pruning;
}

const SEED = 7;
/** From this round on, half of the words go on with the label given instead of the right one. */
const OWN_LABELS_FROM = 2;

interface Example {
  readonly sentence: NameSentence;
  readonly gold: Uint8Array;
  readonly doubtful: ReadonlySet<number>;
}

/** Trains the name finder: sections `names.*`. */
export function trainNames(
  sentences: readonly NamedSentence[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  options: NameOptions,
): readonly Section[] {
  const documents = new Map<string, Example[]>();
  for (const { document, forms, xpos, names, doubtful } of sentences) {
    const sentence = readSentence(forms, xpos, lexicon, gazetteer);
    const examples = documents.get(document) ?? [];
    documents.set(document, examples);
    examples.push({ sentence, gold: labelsOf(forms.length, names), doubtful });
  }
  const perceptron = new Perceptron(LABELS.length);
  const random = seededRandom(SEED);
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    for (const examples of shuffled([...documents.values()], random)) {
      const memory: NameMemory = new Map();
      for (const example of examples) {
        learnSentence(perceptron, example, memory, () => iteration >= OWN_LABELS_FROM && random() < 0.5);
        remember(example.sentence, example.gold, memory);
      }
    }
  }
  return freeze(perceptron, 'names', options.pruning);
}

function learnSentence(
  perceptron: Perceptron,
  { sentence, gold, doubtful }: Example,
  memory: NameMemory,
  goesOnWithOwn: () => boolean,
): void {
  labelSentence(sentence, memory, (features, count, before, at) => {
    const wanted = gold[at] ?? 0;
    if (doubtful.has(at)) return wanted;
    perceptron.step();
    const given = bestLabel(perceptron.score(features, count), before, at === gold.length - 1);
    if (given !== wanted) perceptron.update(features, count, wanted, given);
    return goesOnWithOwn() ? given : wanted;
  });
}
