import type { ReactNode } from 'react';
import type { ReviewMark } from '../api/types.ts';
import { momentWords } from '../words/day-words.ts';
import { Name } from './name.tsx';

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
