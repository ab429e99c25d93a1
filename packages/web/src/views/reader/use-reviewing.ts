import { useCallback, useRef } from 'react';
import { asProblem } from '../../api/problem.ts';
import { type Review, useReview } from '../../api/review.ts';
import type { RowStanding } from '../../api/types.ts';
import { tell } from '../../shell/notices-store.ts';

const DONE: Readonly<Record<Review['state'], string>> = {
  confirmed: 'Confirmed.',
  rejected: 'Rejected: lists leave it out from now on.',
  unreviewed: 'Taken back.',
};

type Standings = ReadonlyMap<string, RowStanding>;

interface Reviewing {
  readonly review: (id: string, state: Review['state']) => void;
  /** Takes the last review of this visit back. */
  readonly undo: () => void;
}

/** Reviews rows, tells what was done, and offers to take it back. */
export function useReviewing(standings: Standings): Reviewing {
  const before = useRef<Review>(undefined);
  const again = useRef<(review: Review) => void>(() => undefined);
  const { mutate } = useReview(
    ({ state }) => {
      const back = before.current;
      const isUndo = state === 'unreviewed';
      tell({
        words: DONE[state],
        tone: 'done',
        ...(back &&
          !isUndo && {
            action: {
              label: 'Undo',
              run: () => {
                again.current(back);
              },
            },
          }),
      });
    },
    (review, error) => {
      const problem = asProblem(error);
      tell({
        words: `${problem.title}. ${problem.message}`,
        tone: 'bad',
        action: {
          label: 'Try again',
          run: () => {
            again.current(review);
          },
        },
      });
    },
  );
  again.current = mutate;
  const review = useCallback(
    (id: string, state: Review['state']) => {
      const standing = standings.get(id);
      if (!standing) return;
      const former = standing.review === 'corrected' ? 'unreviewed' : standing.review;
      before.current = { address: standing.address, state: former };
      again.current({ address: standing.address, state });
    },
    [standings],
  );
  const undo = useCallback(() => {
    if (before.current) again.current(before.current);
    before.current = undefined;
  }, []);
  return { review, undo };
}
