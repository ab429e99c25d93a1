import type { ClaimantKey } from '../../rows/facts.ts';
import type { SeriesPoint } from './series-point.ts';

/** The counts of one claimant as a step line. */
export interface ClaimantLine {
  readonly claimant: ClaimantKey;
  /** By day; counts without a day last. */
  readonly points: readonly SeriesPoint[];
  /** The last settled count; undefined where the claimant never had one with a day. */
  readonly latest: SeriesPoint | undefined;
}
