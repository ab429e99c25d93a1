import { hashTemplates } from '../perceptron/templates.ts';
import { titleOf } from '../tagger/tag-atoms.ts';
import { LABELS, bestLabel } from './labels.ts';
import { NAME_TYPES } from '../layers.ts';
import { runsOf, writeHistory, writeWordAtoms } from './name-atoms.ts';
import { NAME_ATOMS, NAME_TEMPLATES } from './name-templates.ts';
import type { NameSentence } from './sentence.ts';

/** What a document has called a word: lower-case hash to the number of the type, 1 and up. */
export type NameMemory = Map<number, number>;

/** One decision about a word: features, label before, whether it is the last word. Returns the label to go on with. */
export type Decide = (features: Int32Array, count: number, before: number, at: number) => number;

const atoms = new Int32Array(NAME_ATOMS.length);
const features = new Int32Array(NAME_TEMPLATES.size);

/** Labels a sentence from left to right with the decisions of `decide`. Used alike in training and afterwards. O(words). */
export function labelSentence(sentence: NameSentence, memory: NameMemory, decide: Decide): Uint8Array {
  const { ids, lexicon } = sentence;
  const labels = new Uint8Array(ids.length);
  const runs = runsOf(sentence);
  const title = titleOf(sentence);
  const { low } = lexicon.columns;
  let [before, beforeThat] = [0, 0];
  for (let at = 0; at < ids.length; at++) {
    const run = runs[at] ?? { first: at, end: at };
    writeWordAtoms(sentence, at, run, atoms);
    const remembered = run.end > run.first ? memory.get(low[ids[at] ?? 0] ?? 0) : undefined;
    writeHistory(before, beforeThat, remembered ?? 0, title, atoms);
    const label = decide(features, hashTemplates(NAME_TEMPLATES, atoms, features), before, at);
    labels[at] = label;
    beforeThat = before;
    before = label;
  }
  return labels;
}

/** Remembers the names of a sentence for the rest of the document. */
export function remember({ ids, lexicon }: NameSentence, labels: Uint8Array, memory: NameMemory): void {
  const { low } = lexicon.columns;
  for (const [at, label] of labels.entries()) {
    const type = LABELS[label]?.type;
    if (type !== undefined) memory.set(low[ids[at] ?? 0] ?? 0, NAME_TYPES.indexOf(type) + 1);
  }
}

/** A `Decide` that takes the best label by these scores. */
export function decideBy(
  score: (features: Int32Array, count: number) => Int32Array | Float32Array,
  length: number,
): Decide {
  return (feature, count, before, at) => bestLabel(score(feature, count), before, at === length - 1);
}
