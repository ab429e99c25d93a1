import type { Span } from '@onrecord/model';

/** What became of one candidate: for `--explain`. */
export interface TraceEntry {
  readonly rule: string;
  readonly at: Span;
  readonly outcome: 'kept' | 'changed' | 'dropped';
  /** The refiner that dropped or changed it. */
  readonly refiner?: string;
  readonly reason?: string;
}
export type Trace = readonly TraceEntry[];
