import { useMutation, useQueryClient } from '@tanstack/react-query';
import { change } from './client.ts';
import { reportQueryKey } from './report.ts';
import type { ReportDetail, ReviewAnswer, ReviewState } from './types.ts';

export interface Review {
  /** "r12:ev-1f2e3d4c" */
  readonly address: string;
  /** `unreviewed` takes an earlier review back. */
  readonly state: Extract<ReviewState, 'confirmed' | 'rejected' | 'unreviewed'>;
}

function send({ address, state }: Review): Promise<ReviewAnswer> {
  return state === 'unreviewed'
    ? change('DELETE', `/reviews/${encodeURIComponent(address)}`)
    : change('POST', '/reviews', { address, state });
}

/** Confirms or rejects a row, or takes that back; the report shows it at once, the lists when they are asked again. */
export function useReview(onDone: (review: Review) => void, onFailed: (review: Review, error: Error) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer, review) => {
      const [report = ''] = answer.address.split(':', 1);
      client.setQueryData<ReportDetail>(reportQueryKey(report), (detail) => withReview(detail, answer));
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== '/reports/one',
        refetchType: 'none',
      });
      onDone(review);
    },
    onError: (error, review) => {
      onFailed(review, error);
    },
  });
}

function withReview(detail: ReportDetail | undefined, { address, review }: ReviewAnswer): ReportDetail | undefined {
  if (!detail) return undefined;
  return { ...detail, rows: detail.rows.map((row) => (row.address === address ? { ...row, review } : row)) };
}
