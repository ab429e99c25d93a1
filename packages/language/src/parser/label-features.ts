import { compileTemplates, hashTemplates } from '../perceptron/templates.ts';
import type { ParserState } from './state.ts';
import type { SentenceWords } from './words.ts';

/**
 * What the choice of a relation looks at, when an arc is made. h head, d dependent, k the head's child on that side found
 * before; w word, t tag, m middle cluster, f fine cluster, s suffix; .l .r .ll: outermost children; -1 and +1: the word
 * before and after; side: of the dependent; pair: both tags and the side; g.label: what another parser calls the dependent, and
 * whether it hangs it on the same head.
 */
const ATOMS = [
  'side',
  'pair',
  'gap',
  ...['h.w', 'h.t', 'h.m', 'd.w', 'd.t', 'd.m', 'd.f', 'd.s', 'd.flags'],
  ...['d.l.w', 'd.l.t', 'd.l.label', 'd.r.w', 'd.r.t', 'd.ll.w', 'k.label'],
  ...['d.lset', 'd.rset', 'h.lset', 'h.rset'],
  ...['d-1.t', 'd+1.t', 'h-1.t', 'h+1.t', 'd-1.w', 'd+1.w'],
  'g.label',
];

/** Chosen on the development sets. */
const TEMPLATES = compileTemplates(ATOMS, [
  ...['side', 'pair', 'pair gap', 'h.w side', 'd.w side', 'd.w h.t side', 'h.w d.t side', 'h.w d.w side'],
  ...['d.t side', 'h.t side', 'd.w pair', 'h.w pair'],
  ...[
    'pair d.l.t',
    'pair d.r.t',
    'd.l.w pair',
    'd.r.w pair',
    'd.l.w d.t',
    'pair d.l.label',
    'pair d.lset',
    'pair d.rset',
  ],
  ...['d.lset h.w side', 'pair k.label', 'h.w k.label side', 'h.t h.lset side', 'h.t h.rset side', 'h.w h.rset side'],
  ...['pair h.rset', 'pair h.lset', 'pair d-1.t', 'pair d+1.t', 'pair h-1.t', 'pair h+1.t', 'd-1.w d.t', 'd+1.w d.t'],
  ...['d.ll.w pair', 'd.s pair', 'd.flags pair'],
  ...['h.m d.t side', 'h.m d.w', 'h.m d.l.w', 'd.m h.t side', 'd.f pair', 'd.m pair', 'h.m d.m side'],
  ...['g.label', 'g.label pair', 'g.label d.w', 'g.label h.w side', 'g.label d.t', 'g.label d.m', 'g.label h.m d.t'],
]);

/** Longest list of features that `labelFeatures` gives. */
export const LABEL_FEATURES = TEMPLATES.size;

const atoms = new Int32Array(ATOMS.length);

/** Writes the feature hashes of an arc about to be made, and returns how many there are. */
export function labelFeatures(
  state: ParserState,
  words: SentenceWords,
  arc: { readonly head: number; readonly child: number },
  features: Int32Array,
): number {
  const { head, child } = arc;
  const { low, tag, middle, fine, suffix, flags } = words;
  const { firstLeft, nextLeft, lastRight, labels, leftLabels, rightLabels, length } = state;
  const side = head < child ? 1 : 2;
  const left = firstLeft[child] as number;
  const right = lastRight[child] as number;
  const before = (side === 2 ? firstLeft[head] : lastRight[head]) as number;
  let k = 0;
  atoms[k++] = side;
  atoms[k++] = (tag[head] as number) * 256 + (tag[child] as number) + side * 65536;
  atoms[k++] = distance(head, child);
  for (const column of [low, tag, middle]) atoms[k++] = column[head] as number;
  for (const column of [low, tag, middle, fine, suffix, flags]) atoms[k++] = column[child] as number;
  for (const column of [low, tag]) atoms[k++] = column[left] as number;
  atoms[k++] = (labels[left] as number) + 1;
  for (const column of [low, tag]) atoms[k++] = column[right] as number;
  atoms[k++] = low[nextLeft[child] as number] as number;
  atoms[k++] = (labels[before] as number) + 1;
  atoms[k++] = (leftLabels[child] as number) || 1;
  atoms[k++] = (rightLabels[child] as number) || 1;
  atoms[k++] = (leftLabels[head] as number) || 1;
  atoms[k++] = (rightLabels[head] as number) || 1;
  atoms[k++] = child > 1 ? (tag[child - 1] as number) : 252;
  atoms[k++] = child < length ? (tag[child + 1] as number) : 253;
  atoms[k++] = head > 1 ? (tag[head - 1] as number) : 252;
  atoms[k++] = head < length ? (tag[head + 1] as number) : 253;
  atoms[k++] = child > 1 ? (low[child - 1] as number) : 1;
  atoms[k++] = child < length ? (low[child + 1] as number) : 1;
  atoms[k] = words.hasGuide ? guideLabel(words, head, child) : 0;
  return hashTemplates(TEMPLATES, atoms, features);
}

function guideLabel({ guideHead, guideLabel }: SentenceWords, head: number, child: number): number {
  return (guideLabel[child] as number) * 2 + (guideHead[child] === head ? 1 : 0);
}

function distance(head: number, child: number): number {
  const words = Math.abs(head - child);
  if (words <= 5) return words;
  return words > 10 ? 7 : 6;
}
