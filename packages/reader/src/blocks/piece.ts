import type { BlockRole, Span } from '@onrecord/model';

/** A part of the text that becomes one block; `role` where its own words already say which. */
export interface Piece extends Span {
  readonly role?: BlockRole;
  /** The source's markup gave the role: no rule changes it. */
  readonly isMarked?: true;
}

/** How many words there are in a string. O(length). */
export function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Whether a sentence ends here: a stop, with or without closing marks behind it. */
export function endsWithStop(words: string): boolean {
  return /[.!?…][)\]"”’'»]{0,3}\s{0,5}$/.test(words.slice(-12));
}
