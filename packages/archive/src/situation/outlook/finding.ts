import type { Outcome } from '@onrecord/model';
import type { Day } from '../../rows/day.ts';
import type { FactBase } from '../../rows/facts.ts';
import type { Sides } from '../sides.ts';
import type { OutcomeReason } from './outcome-reasons.ts';
import type { OutlookLine } from './outlook-line.ts';

export interface OutcomeOptions extends Sides {
  /**
   * Words of the report around a record: best its paragraph and the one before, as a claim ("said it carried out the attack") often
   * points back to what was attacked. Without it, acts whose target the record does not name stay `possible`.
   */
  readonly wordsOf?: (key: number) => string | undefined;
}

/** What one record shows of a line. */
export interface Finding {
  readonly outcome: Outcome;
  readonly why: OutcomeReason;
  readonly day: Day | undefined;
  readonly keys: readonly number[];
  /** Whether it settles the line; otherwise it is shown as what may bear on it. */
  readonly sure: boolean;
}

/** A later record as the rules look at it. */
export interface Asked<F extends FactBase> extends OutcomeOptions {
  readonly line: OutlookLine;
  readonly fact: F;
  /** When it happened, else the day it was told. */
  readonly day: Day;
}
