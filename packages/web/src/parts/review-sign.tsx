import type { ReactNode } from 'react';
import type { ReviewState } from '../api/types.ts';
import './marks.css';

const SIGNS: Readonly<Record<Exclude<ReviewState, 'unreviewed'>, { readonly sign: string; readonly word: string }>> = {
  confirmed: { sign: '✓', word: 'confirmed' },
  corrected: { sign: '✎', word: 'corrected' },
  rejected: { sign: '✕', word: 'rejected' },
};

/** What a person said of a row, in one sign. */
export function ReviewSign({ state }: { readonly state: ReviewState }): ReactNode {
  if (state === 'unreviewed') return null;
  const { sign, word } = SIGNS[state];
  return (
    <span className={`review-sign ${state}`} title={`${word} by a person`}>
      <span aria-hidden="true">{sign}</span>
      <span className="unseen">{word}, </span>
    </span>
  );
}
