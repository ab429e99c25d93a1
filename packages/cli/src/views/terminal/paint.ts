import { styleText } from 'node:util';

/** What a stretch of the terminal view is; its look is decided here alone. */
export type Ink =
  'title' | 'heading' | 'name' | 'small' | 'cue' | 'inferred' | 'absent' | 'warning' | 'error' | 'kept' | 'dropped';

const LOOK = {
  title: ['bold', 'underline'],
  heading: ['bold', 'cyan'],
  name: ['bold'],
  small: ['dim'],
  cue: ['cyan'],
  inferred: ['italic', 'yellow'],
  absent: ['italic', 'magenta'],
  warning: ['yellow'],
  error: ['red'],
  kept: ['green'],
  dropped: ['red'],
} as const satisfies Readonly<Record<Ink, readonly string[]>>;

/** Gives text its look; unchanged where the place has no colours. */
export type Paint = (ink: Ink, text: string) => string;

export function paintFor(colours: boolean): Paint {
  // Whether there are colours is decided by the caller: styleText must not look at the stream again.
  return (ink, text) => (colours ? styleText([...LOOK[ink]], text, { validateStream: false }) : text);
}
