import { useCallback, useMemo, useRef } from 'react';
import { asProblem } from '../../api/problem.ts';
import { type Review, useReview, type Verdict } from '../../api/review.ts';
import type { ReviewAnswer, ReviewMark, RowStanding } from '../../api/types.ts';
import { tell } from '../../shell/notices-store.ts';
import { momentWords } from '../../words/day-words.ts';

const DONE: Readonly<Record<Verdict['state'], string>> = {
  confirmed: 'Confirmed.',
  corrected: 'Corrected: lists show the row as you put it.',
  rejected: 'Rejected: lists leave it out from now on.',
  unreviewed: 'Taken back.',
};

type Standings = ReadonlyMap<string, RowStanding>;

export interface Reviewing {
  /** @param onKept hears when it is kept: a form stays open until then */
  readonly review: (id: string, verdict: Verdict, onKept?: () => void) => void;
  /** Takes the last review of this visit back, then the one before. */
  readonly undo: () => void;
}

interface Asked {
  readonly onKept?: (() => void) | undefined;
  readonly isUndo: boolean;
  /** As this page knew it. */
  readonly known: ReviewMark | undefined;
}

/** Says something of rows, tells what was done, and offers to take it back. */
export function useReviewing(standings: Standings): Reviewing {
  const latest = useRef(standings);
  latest.current = standings;
  const steps = useRef<Review[]>([]);
  const asked = useRef(new Map<Review, Asked>());
  const again = useRef<(review: Review, about: Asked) => void>(() => undefined);
  const back = useCallback((step: Review) => {
    steps.current = steps.current.filter((one) => one !== step);
    again.current(step, { isUndo: true, known: knownOf(latest.current, step.address) });
  }, []);
  const { mutate } = useReview({
    onDone: (review, answer) => {
      const about = asked.current.get(review);
      asked.current.delete(review);
      about?.onKept?.();
      const step = { address: review.address, verdict: verdictOf(answer.before) };
      if (about?.isUndo !== true) steps.current.push(step);
      tell({
        words: `${DONE[review.verdict.state]}${overwritten(answer, about?.known)}`,
        tone: 'done',
        ...(about?.isUndo !== true && {
          action: {
            label: 'Undo',
            run: () => {
              back(step);
            },
          },
        }),
      });
    },
    onFailed: (review, error) => {
      const problem = asProblem(error);
      const about = asked.current.get(review) ?? { isUndo: false, known: undefined };
      tell({
        words: `Not saved. ${problem.title}. ${problem.message}`,
        tone: 'bad',
        action: {
          label: 'Try again',
          run: () => {
            again.current(review, about);
          },
        },
      });
    },
  });
  again.current = (review, about) => {
    asked.current.set(review, about);
    mutate(review);
  };
  return useMemo(
    () => ({
      review: (id, verdict, onKept) => {
        const standing = latest.current.get(id);
        if (!standing) return;
        again.current({ address: standing.address, verdict }, { isUndo: false, known: standing.reviewed, onKept });
      },
      undo: () => {
        const last = steps.current.at(-1);
        if (last) back(last);
      },
    }),
    [back],
  );
}

function knownOf(standings: Standings, address: string): ReviewMark | undefined {
  return [...standings.values()].find((standing) => standing.address === address)?.reviewed;
}

/** What brings an earlier review back. */
function verdictOf(mark: ReviewMark | undefined): Verdict {
  if (!mark) return { state: 'unreviewed' };
  const { state, note, record } = mark;
  if (state !== 'corrected') return { state, note };
  return record ? { state, record, note } : { state: 'unreviewed' };
}

/** What somebody else had said meanwhile, which this page did not show. */
function overwritten({ before }: ReviewAnswer, known: ReviewMark | undefined): string {
  if (!before || before.at === known?.at) return '';
  const by = before.by === 'local' ? 'somebody at this machine' : before.by;
  return ` It takes the place of what ${by} had said meanwhile (${before.state}, ${momentWords(before.at)}).`;
}
