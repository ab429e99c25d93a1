import type { Reading } from '@onrecord/model';
import type { KeptReview } from '../../review/kept-review.ts';

/** A report that people have looked at. */
export interface ReviewedReport {
  /** With the rows as people left them: corrected ones in the place of what the engine gave. */
  readonly reading: Reading;
  /** What was said of its rows, by record id. */
  readonly reviews: ReadonlyMap<string, KeptReview>;
}
