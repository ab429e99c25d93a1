import { compileTemplates, hashTemplates } from '../perceptron/templates.ts';
import { GUIDE_ATOMS, GUIDE_TEMPLATES, writeGuideAtoms } from './guide-atoms.ts';
import type { ParserState } from './state.ts';
import type { SentenceWords } from './words.ts';

/**
 * What the choice of an action looks at. s0, s1, s2: the stack from its top; b0, b1, b2: the buffer from its front; .l and
 * .r: outermost child on a side; w word, t tag, m middle cluster, f fine cluster; count and set: of the children on a
 * side; s0-1, s0+1: the word before and after s0 in the text; gap: words from s0 to b0; gap1: from s1 to s0.
 */
const ATOMS = [
  'one',
  ...['s0', 's1', 's2', 'b0', 'b1', 'b2', 's0.l', 's0.r', 's1.l', 's1.r', 'b0.l'].flatMap((node) => [
    `${node}.w`,
    `${node}.t`,
  ]),
  ...['s0.m', 's0.f', 's1.m', 's1.f', 'b0.m', 'b0.f', 'b1.m'],
  ...['s0.l.label', 's0.r.label', 's1.r.label', 'b0.l.label'],
  ...['s0.lcount', 's0.rcount', 's1.rcount', 'b0.lcount', 's0.lset', 's0.rset', 's1.rset', 'b0.lset'],
  ...['s0-1.t', 's0+1.t', 'b0-1.t', 'gap', 'gap1'],
  ...GUIDE_ATOMS,
];

/** Chosen on the development sets; source of most: Zhang and Nivre (2011), with word clusters. */
const TEMPLATES = compileTemplates(ATOMS, [
  'one',
  ...['s0', 's1', 'b0', 'b1'].flatMap((node) => [`${node}.w`, `${node}.t`, `${node}.w ${node}.t`]),
  ...['b2.t', 'b2.w', 's2.t', 's2.w'],
  ...['s0.w b0.w', 's0.w s0.t b0.t', 'b0.w b0.t s0.t', 's0.t b0.t', 's0.w b0.t', 's0.t b0.w'],
  ...['s1.t s0.t', 's1.w s0.w', 's1.w s0.t', 's1.t s0.w', 'b0.t b1.t', 'b0.w b1.t', 'b0.t b1.w'],
  ...['s0.t b0.t b1.t', 's1.t s0.t b0.t', 's2.t s1.t s0.t', 's0.t b0.t s0.l.t', 's0.t b0.t s0.r.t', 's0.t b0.t b0.l.t'],
  ...['s1.t s0.t s1.r.t', 's1.t s0.t s1.l.t', 's1.t s0.t s0.r.t', 's1.t s0.t s0.l.t'],
  ...['b0.t b1.t b2.t', 's1.t s0.t b0.t b1.t'],
  ...['gap s0.t', 'gap b0.t', 'gap s0.t b0.t', 'gap s0.w', 'gap b0.w', 'gap1 s1.t s0.t', 'gap gap1 s1.t s0.t b0.t'],
  ...['s0.w s0.rcount', 's0.t s0.rcount s0.lcount', 's0.w s0.lcount', 's1.t s1.rcount', 's1.w s1.rcount'],
  ...['b0.t b0.lcount', 'b0.w b0.lcount'],
  ...['s0.t s0.lset', 's0.t s0.rset', 's1.t s1.rset', 'b0.t b0.lset', 's0.w s0.rset', 's1.w s1.rset'],
  ...['s0.t b0.t s0.l.label s0.r.label', 's1.t s0.t s1.r.label s0.l.label', 's0.t b0.t b0.l.label'],
  ...['s0.l.w', 's0.r.w', 's0.l.w s0.t b0.t', 's1.r.w s0.t', 's0.l.w s1.t s0.t', 'b0.l.w s0.t b0.t'],
  ...['s0-1.t s0.t', 's0+1.t s0.t b0.t', 'b0-1.t s0.t b0.t'],
  ...['s0.m', 's0.f', 's0.m b0.t', 's0.m s1.t', 'b0.m', 'b0.f', 'b0.m s0.t', 's1.m', 's1.f', 's1.m s0.t'],
  ...['b1.m', 'b1.m s0.t b0.t', 's0.m b0.m', 's0.m b0.m s0.t b0.t', 's0.m s1.m'],
  ...GUIDE_TEMPLATES,
]);

/** Longest list of features that `actionFeatures` gives. */
export const ACTION_FEATURES = TEMPLATES.size;

const atoms = new Int32Array(ATOMS.length);

/** Writes the feature hashes of a state, and returns how many there are. */
export function actionFeatures(state: ParserState, words: SentenceWords, features: Int32Array): number {
  const { tag, middle, fine } = words;
  const { firstLeft, lastRight, labels, length, front } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s0l = firstLeft[s0] as number;
  const s0r = lastRight[s0] as number;
  const s1r = lastRight[s1] as number;
  const b0l = firstLeft[front] as number;
  const b1 = front <= length ? front + 1 : 0;
  const b2 = front < length ? front + 2 : 0;
  atoms[0] = 1;
  let k = 1;
  k = wordAndTag(words, [s0, s1, state.onStack(2), front, b1, b2, s0l, s0r, firstLeft[s1] as number, s1r, b0l], k);
  for (const node of [s0, s1, front]) {
    atoms[k++] = middle[node] as number;
    atoms[k++] = fine[node] as number;
  }
  atoms[k++] = middle[b1] as number;
  for (const node of [s0l, s0r, s1r, b0l]) atoms[k++] = (labels[node] as number) + 1;
  k = children(state, s0, s1, k);
  atoms[k++] = s0 > 1 ? (tag[s0 - 1] as number) : 252;
  atoms[k++] = s0 > 0 && s0 < length ? (tag[s0 + 1] as number) : 253;
  atoms[k++] = front > 1 ? (tag[front - 1] as number) : 252;
  atoms[k++] = gap(s0, front);
  atoms[k++] = gap(s1, s0);
  writeGuideAtoms(state, words, atoms, k);
  return hashTemplates(TEMPLATES, atoms, features);
}

function wordAndTag({ low, tag }: SentenceWords, nodes: readonly number[], from: number): number {
  let k = from;
  for (const node of nodes) {
    atoms[k++] = low[node] as number;
    atoms[k++] = tag[node] as number;
  }
  return k;
}

function children(state: ParserState, s0: number, s1: number, from: number): number {
  const { leftCount, rightCount, leftLabels, rightLabels, front } = state;
  let k = from;
  atoms[k++] = (leftCount[s0] as number) + 1;
  atoms[k++] = (rightCount[s0] as number) + 1;
  atoms[k++] = (rightCount[s1] as number) + 1;
  atoms[k++] = (leftCount[front] as number) + 1;
  atoms[k++] = (leftLabels[s0] as number) || 1;
  atoms[k++] = (rightLabels[s0] as number) || 1;
  atoms[k++] = (rightLabels[s1] as number) || 1;
  atoms[k++] = (leftLabels[front] as number) || 1;
  return k;
}

/** Words from one position to the next, in nine steps; 9 when there is no word to count from. */
function gap(from: number, to: number): number {
  if (from === 0) return 9;
  const words = to - from;
  if (words <= 6) return words;
  return words > 10 ? 8 : 7;
}
