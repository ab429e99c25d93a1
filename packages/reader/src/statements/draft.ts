import type { Span, StatementMode } from '@onrecord/model';
import type { StatementCandidate } from './candidate.ts';
import type { StatementContext } from './context.ts';

/** A candidate on its way through the refiners. */
export interface Draft {
  readonly candidate: StatementCandidate;
  readonly mode: StatementMode;
  /** What lowers the confidence: a word or two each. */
  readonly doubts: readonly string[];
  /** The draft whose content this one stands in, innermost. */
  readonly within?: Draft;
}

/** What became of a draft. */
export type Verdict =
  | { readonly outcome: 'kept' }
  | { readonly outcome: 'changed'; readonly draft: Draft; readonly reason: string }
  | { readonly outcome: 'dropped'; readonly reason: string };

/** Decides about each draft, seeing all that are left. One reason a refiner. O(n log n) in the number of drafts. */
export interface Refiner {
  readonly name: string;
  readonly summary: string;
  refine(drafts: readonly Draft[], context: StatementContext): readonly Verdict[];
}

/** Where a draft stands in the text: from its first to its last word, cue included. */
export function extent({ candidate: { cue, content } }: Draft): Span {
  const spans = cue ? [cue, ...content] : content;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Where the draft is said: its cue, or the start of its content. */
export function sayingPoint({ candidate: { cue, content } }: Draft): number {
  return cue?.start ?? content[0].start;
}
