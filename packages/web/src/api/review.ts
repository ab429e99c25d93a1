import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OnRecord } from '@onrecord/model';
import { change } from './client.ts';
import { reportQueryKey } from './report.ts';
import type { ReportDetail, ReviewAnswer } from './types.ts';

/** What is said of a row; `unreviewed` takes an earlier review back. */
export type Verdict =
  | { readonly state: 'confirmed' | 'rejected'; readonly note?: string | undefined }
  | { readonly state: 'corrected'; readonly record: OnRecord; readonly note?: string | undefined }
  | { readonly state: 'unreviewed' };

export interface Review {
  /** "r12:ev-1f2e3d4c" */
  readonly address: string;
  readonly verdict: Verdict;
}

function send({ address, verdict }: Review): Promise<ReviewAnswer> {
  return verdict.state === 'unreviewed'
    ? change('DELETE', `/reviews/${encodeURIComponent(address)}`)
    : change('POST', '/reviews', { address, ...verdict });
}

interface Heard {
  readonly onDone: (review: Review, answer: ReviewAnswer) => void;
  readonly onFailed: (review: Review, error: Error) => void;
}

/** Says something of a row, or takes that back; the report shows it at once, the lists when they are asked again. */
export function useReview({ onDone, onFailed }: Heard) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer, review) => {
      onDone(review, answer);
      const [report = ''] = answer.address.split(':', 1);
      client.setQueryData<ReportDetail>(reportQueryKey(report), (detail) => withReview(detail, answer));
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== '/reports/one',
        refetchType: 'none',
      });
    },
    onError: (error, review) => {
      onFailed(review, error);
    },
  });
}

function withReview(detail: ReportDetail | undefined, answer: ReviewAnswer): ReportDetail | undefined {
  if (!detail) return undefined;
  const { address, review, reviewed } = answer;
  const rows = detail.rows.map((row) => (row.address === address ? { ...row, review, reviewed } : row));
  return { ...detail, rows };
}
