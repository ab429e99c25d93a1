import { writeContainer } from '../src/model/container.ts';
import { readConllu } from '../train/conllu.ts';
import { trainModel } from '../train/train-model.ts';
import { toyTreebank } from './toy-treebank.ts';

const PRUNING = { minUpdates: 1, minWeight: 0.001 };
const ARCS = { iterations: 4, actions: PRUNING, labels: PRUNING };

/** Trains a model on the toy treebank: the bytes of its file. */
export function trainToyModel(): Uint8Array {
  const clusters = { words: [], fine: Uint16Array.of(), middle: Uint16Array.of(0), coarse: Uint16Array.of(0) };
  const sections = trainModel(readConllu(toyTreebank(12)), clusters, () => undefined, {
    tagger: { iterations: 3, pruning: PRUNING },
    jackknife: { iterations: 1, pruning: PRUNING },
    parser: { backward: ARCS, guides: { ...ARCS, iterations: 1 }, forward: ARCS },
  });
  return writeContainer('toy-1', sections);
}
