import type { Reading } from '@onrecord/model';
import type { KeptReview } from '../../review/kept-review.ts';

/** How far a report has been reviewed, and by whom. */
export interface ReviewSummary {
  /** Whether every row has been looked at. */
  readonly complete: boolean;
  readonly rows: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
  readonly unreviewed: number;
  readonly by: readonly string[];
  /** Of the last review, ISO 8601. */
  readonly last: string;
}

export function reviewSummary(
  { records }: Pick<Reading, 'records'>,
  reviews: ReadonlyMap<string, KeptReview>,
): ReviewSummary {
  const own = records.flatMap(({ id }) => reviews.get(id) ?? []);
  const count = (state: KeptReview['state']): number => own.filter((review) => review.state === state).length;
  return {
    complete: own.length === records.length,
    rows: records.length,
    confirmed: count('confirmed'),
    corrected: count('corrected'),
    rejected: count('rejected'),
    unreviewed: records.length - own.length,
    by: [...new Set(own.map(({ by }) => by))].sort(),
    last: own.reduce((latest, { at }) => (at > latest ? at : latest), ''),
  };
}
