import { download } from './download.ts';
import { usePaged } from './paged.ts';
import type { ReviewMark, ReviewsAnswer } from './types.ts';

/** What people said of rows, the newest first; undefined: whatever they said. */
export function useReviews(state: ReviewMark['state'] | undefined) {
  return usePaged<ReviewsAnswer>('/reviews', { state });
}

/** Saves reviewed reports as gold: one, or all. @throws ApiProblem */
export function downloadGold(report?: number): Promise<void> {
  return download(`/gold${report === undefined ? '' : `?report=${report}`}`, 'gold.zip');
}
