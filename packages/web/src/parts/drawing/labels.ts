import type { BoxSize } from '../use-size.ts';

/** The name of a mark where there is room for it; px of the drawing. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** Something round that a drawing shows; px. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** px: a letter is about so wide, a line so high. Names that are cut leave room for others. */
const [LETTER, LINE, GAP] = [6.4, 15, 4];
const LONGEST = 24;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names of those marks that have room for one, in the order of the marks; none lies over a mark or another name. O(marks²). */
export function labelsOf<M extends Mark>(
  marks: readonly M[],
  size: BoxSize,
  textOf: (mark: M) => string,
): readonly Label[] {
  const taken = marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels: Label[] = [];
  for (const mark of marks) {
    const text = shortened(textOf(mark));
    const found = spotsOf(mark, text.length * LETTER).find(
      ({ box }) => isWithin(box, size) && !taken.some((other) => isOver(box, other)),
    );
    if (!found) continue;
    taken.push(found.box);
    labels.push({ id: mark.id, text, ...found.at });
  }
  return labels;
}

/** Right of it, left of it, below, above. */
function spotsOf(
  { x, y, r }: Mark,
  width: number,
): readonly { readonly box: Box; readonly at: Pick<Label, 'x' | 'y' | 'anchor'> }[] {
  const [right, left, below, above] = [x + r + GAP, x - r - GAP, y + r + GAP, y - r - GAP];
  const [top, bottom] = [y - LINE / 2, y + LINE / 2];
  const [start, end] = [x - width / 2, x + width / 2];
  return [
    { box: { left: right, right: right + width, top, bottom }, at: { x: right, y, anchor: 'start' } },
    { box: { left: left - width, right: left, top, bottom }, at: { x: left, y, anchor: 'end' } },
    {
      box: { left: start, right: end, top: below, bottom: below + LINE },
      at: { x, y: below + LINE / 2, anchor: 'middle' },
    },
    {
      box: { left: start, right: end, top: above - LINE, bottom: above },
      at: { x, y: above - LINE / 2, anchor: 'middle' },
    },
  ];
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: BoxSize): boolean {
  return left > 0 && right < width && top > 0 && bottom < height;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
