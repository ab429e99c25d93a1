import type { ActName } from './act.ts';

/** When a verb tells a kind of event. Of several entries for one verb, those with more conditions are tried first. */
export interface VerbEntry {
  readonly as: ActName;
  /** Lemmas, apart by commas; a second word is a particle or preposition that must follow or hang on the verb ("pull out"). */
  readonly verbs: string;
  /** What it must be done to: words and "@classes" apart by spaces; "*" for anything, "-" for nothing. */
  readonly object?: string;
  /** What it must not be done to. */
  readonly not?: string;
  /** Who or what must be its doer (its subject where it has no object), in the same way. */
  readonly subject?: string;
  /** Words of which one must stand among its other phrases ("into custody"). */
  readonly near?: string;
  /** An infinitive or "that" clause must follow ("refused to go"). */
  readonly clause?: true;
}
