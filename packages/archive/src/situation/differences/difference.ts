import type { Day } from '../../rows/day.ts';
import type { ClaimantKey } from '../../rows/facts.ts';
import type { Backing } from '../evidence-of.ts';
import type { Count } from '../figures/count-range.ts';

/** One of the versions that reports give, and on whose word. */
export interface Side extends Backing {
  /** Distinct claimants, in the order of their records. */
  readonly claimants: readonly ClaimantKey[];
}

/**
 * Two counts that exclude each other. `claimants`: by two claimants, which is no fault of the reports; `reports`: reports differ about
 * what the same claimant said, or in their own voice.
 */
export interface FigureDifference {
  readonly kind: 'figure';
  readonly between: 'claimants' | 'reports';
  readonly measure: string;
  readonly counted: string;
  readonly sides: readonly [Side & { readonly count: Count }, Side & { readonly count: Count }];
  /** By how much they differ at least. */
  readonly least: number;
  readonly keys: readonly number[];
}

/** Tellings of one occurrence that name other doers. */
export interface ActorDifference {
  readonly kind: 'actor';
  readonly sides: readonly (Side & { readonly actors: readonly number[] })[];
  readonly keys: readonly number[];
}

/** Tellings of one occurrence that put it in places that cannot both be right. */
export interface PlaceDifference {
  readonly kind: 'place';
  readonly sides: readonly (Side & { readonly place: number })[];
  readonly keys: readonly number[];
}

/** Tellings of one occurrence that put it on days more than one apart. */
export interface DateDifference {
  readonly kind: 'date';
  readonly sides: readonly (Side & { readonly from: Day; readonly to: Day })[];
  readonly keys: readonly number[];
}

/** Words that stand in one report's quotation where the other has others; '' where it has none. */
export interface OtherWords {
  readonly first: string;
  readonly second: string;
}

/** Two reports that quote one saying in other words. */
export interface WordsDifference {
  readonly kind: 'words';
  readonly speaker: number;
  readonly sides: readonly [Side & { readonly words: string }, Side & { readonly words: string }];
  readonly differing: readonly OtherWords[];
  /** Share of words that are the same in the part that both quote, 0 to 1. */
  readonly similarity: number;
  readonly keys: readonly number[];
}

export type Difference = FigureDifference | ActorDifference | PlaceDifference | DateDifference | WordsDifference;
