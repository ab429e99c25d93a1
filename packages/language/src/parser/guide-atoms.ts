import type { ParserState } from './state.ts';
import type { SentenceWords } from './words.ts';

/**
 * What another parser (the guide) found about the words at hand: where it sees the head of s0 and of b0, by which
 * relation, and whether it sees children of s0 still to come, or of b0 on the stack.
 */
export const GUIDE_ATOMS = [
  'g.s0.head',
  'g.s0.label',
  'g.s0.right',
  'g.b0.head',
  'g.b0.label',
  'g.b0.left',
  'g.s1.head',
];

/** Templates over the guide's answer; they give no feature without a guide. Method: Nivre and McDonald (2008). */
export const GUIDE_TEMPLATES = [
  'g.s0.head',
  'g.s0.head g.s0.right',
  'g.s0.head g.s0.label',
  'g.s0.head g.s0.right g.b0.head g.b0.left',
  'g.s0.head g.s0.right g.b0.head g.b0.left s0.t b0.t',
  'g.s0.head g.s0.right g.b0.head g.b0.left s0.t s1.t',
  'g.s0.head g.s0.right s0.t b0.t',
  'g.s0.head g.s0.right s0.t s1.t',
  'g.s0.head g.s0.right s0.w',
  'g.s0.head g.s0.right b0.w',
  'g.s0.head g.s0.label s0.t b0.t',
  'g.s0.head g.s0.label s0.t s1.t',
  'g.s0.head g.s0.right gap',
  'g.s0.head g.s0.right gap s0.t b0.t',
  'g.b0.head g.b0.left',
  'g.b0.head g.b0.label',
  'g.b0.head g.b0.left s0.t b0.t',
  'g.b0.head g.b0.label s0.t b0.t',
  'g.b0.head b0.w',
  'g.s0.head g.s1.head s0.t s1.t b0.t',
];

/** Writes the guide's atoms from place `at` on; 0 without a guide. */
export function writeGuideAtoms(state: ParserState, words: SentenceWords, atoms: Int32Array, at: number): void {
  if (!words.hasGuide) {
    atoms.fill(0, at, at + GUIDE_ATOMS.length);
    return;
  }
  const { guideHead, guideLabel, guideFirst, guideLast } = words;
  const { front, length } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  atoms[at] = headPlace(guideHead[s0] as number, s1, front, length);
  atoms[at + 1] = (guideLabel[s0] as number) + 1;
  atoms[at + 2] = s0 > 0 && (guideLast[s0] as number) >= front ? 2 : 1;
  atoms[at + 3] = front > length ? 9 : frontPlace(guideHead[front] as number, s0, front);
  atoms[at + 4] = (guideLabel[front] as number) + 1;
  const first = guideFirst[front] as number;
  atoms[at + 5] = first === 0 || first > s0 || s0 === 0 ? 1 : first === s0 ? 2 : 3;
  atoms[at + 6] = headPlace(guideHead[s1] as number, state.onStack(2), front, length);
}

/** Where the head of a word of the stack is: nowhere, the root, the front, further on, the word below, elsewhere. */
function headPlace(head: number, below: number, front: number, length: number): number {
  if (head === 0) return 1;
  if (head > length) return 2;
  if (head === front) return 3;
  if (head > front) return 4;
  return head === below ? 5 : 6;
}

/** Where the head of the front of the buffer is: the top of the stack, below it, further on. */
function frontPlace(head: number, top: number, front: number): number {
  if (head === top) return 1;
  return head < front ? 2 : 3;
}
