/** Parts a treebank is cut into, so that each is analysed by a model trained on the others. */
export const FOLDS = 4;

const BLOCK = 50;

/** The fold of sentence `i`: blocks of fifty go round, so that neighbours, mostly of one document, stay together. */
export function foldOf(i: number): number {
  return Math.floor(i / BLOCK) % FOLDS;
}
