import type { ReactNode } from 'react';
import type { ReviewMark, RowStanding } from '../../api/types.ts';
import { ByWhom } from '../../parts/by-whom.tsx';

const DONE: Readonly<Record<ReviewMark['state'], string>> = {
  confirmed: '✓ confirmed',
  corrected: '✎ corrected',
  rejected: '✕ rejected',
};

/** Who said what of a row, when, and why. */
export function Reviewed({ standing }: { readonly standing: RowStanding | undefined }): ReactNode {
  if (!standing || standing.review === 'unreviewed') return null;
  const { review, reviewed } = standing;
  return (
    <p className={`review ${review}`}>
      {DONE[review]}
      {reviewed ? <ByWhom mark={reviewed} /> : ' by a person'}
    </p>
  );
}
