import { NAME_TYPES, type NameType } from '../layers.ts';

/** Where a word stands in a name: outside, beginning, inside, last, or the only word. */
type Place = 'O' | 'B' | 'I' | 'L' | 'U';

const PLACES = ['B', 'I', 'L', 'U'] as const;

interface Label {
  readonly place: Place;
  readonly type: NameType | undefined;
}

/** The labels of the perceptron, by number: 0 is outside of any name. */
export const LABELS: readonly Label[] = [
  { place: 'O', type: undefined },
  ...NAME_TYPES.flatMap((type) => PLACES.map((place) => ({ place, type }))),
];

/** A name of a sentence: words `[first, end)`. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
}

const isOpen = ({ place }: Label): boolean => place === 'B' || place === 'I';

function mayFollow(before: Label, after: Label): boolean {
  return isOpen(before)
    ? (after.place === 'I' || after.place === 'L') && after.type === before.type
    : after.place !== 'I' && after.place !== 'L';
}

/** `FOLLOWS[before][after]`: whether label `after` may stand behind label `before`. */
const FOLLOWS: readonly (readonly boolean[])[] = LABELS.map((before) =>
  LABELS.map((after) => mayFollow(before, after)),
);

/** The best label that may stand behind `before`; the last word of a sentence cannot leave a name open. */
export function bestLabel(scores: Int32Array | Float32Array, before: number, isLast: boolean): number {
  const allowed = FOLLOWS[before] ?? [];
  let best = -1;
  for (const [label, mayStand] of allowed.entries()) {
    if (!mayStand || (isLast && isOpen(LABELS[label] ?? { place: 'O', type: undefined }))) continue;
    if (best < 0 || (scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  }
  return Math.max(0, best);
}

/** The labels of a sentence of `length` words with these names. */
export function labelsOf(length: number, names: readonly NameSpan[]): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, end, type } of names) {
    for (let at = first; at < end; at++) {
      const place = end - first === 1 ? 'U' : at === first ? 'B' : at === end - 1 ? 'L' : 'I';
      labels[at] = LABELS.findIndex((label) => label.place === place && label.type === type);
    }
  }
  return labels;
}

/** The names of a sentence with these labels. */
export function spansOf(labels: Uint8Array): readonly NameSpan[] {
  const names: NameSpan[] = [];
  let first = 0;
  for (const [at, number] of labels.entries()) {
    const label = LABELS[number];
    if (label?.type === undefined) continue;
    if (label.place === 'B' || label.place === 'U') first = at;
    if (label.place === 'L' || label.place === 'U') names.push({ first, end: at + 1, type: label.type });
  }
  return names;
}
