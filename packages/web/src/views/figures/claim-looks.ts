/** How the line of one claimant looks: by its colour and dashes, and by the shape of its counts. */
interface Look {
  /** Class of the colour and dashes. */
  readonly name: string;
  /** A closed shape around 0 0, for an exact count. */
  readonly shape: string;
}

/** Six colours and dashes with six shapes: 36 before two claimants look the same. */
const LOOKS = 6;
const SHAPES: readonly string[] = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  'M-4 -4h8v8h-8z',
  'M0 -5.4L5.4 0L0 5.4L-5.4 0z',
  'M0 -5L5.2 4.2H-5.2z',
  'M0 5L5.2 -4.2H-5.2z',
  'M-1.7 -5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z',
];

export function lookOf(index: number): Look {
  const shape = SHAPES[(index + Math.floor(index / LOOKS)) % SHAPES.length] ?? '';
  return { name: `look-${index % LOOKS}`, shape };
}
