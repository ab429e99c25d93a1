import type { NameSpan } from './labels.ts';

/** A sentence with the names found in it, in order and without overlap. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly NameSpan[];
}
