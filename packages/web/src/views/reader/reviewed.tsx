import type { ReactNode } from 'react';
import type { ReviewMark, RowStanding } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { momentWords } from '../../words/day-words.ts';

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

/** "by Ilsa, 2 Apr 2030, 09:06 (Europe/Oslo): her words". */
export function ByWhom({ mark: { by, at, note } }: { readonly mark: ReviewMark }): ReactNode {
  return (
    <>
      {' by '}
      {by === 'local' ? 'somebody at this machine' : <Name text={by} />}
      <span className="soft">, {momentWords(at)}</span>
      {note === undefined ? null : (
        <>
          : <Name text={note} />
        </>
      )}
    </>
  );
}
