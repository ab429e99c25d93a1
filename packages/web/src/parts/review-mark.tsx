import type { ReactNode } from 'react';
import type { ReviewState } from '../api/types.ts';
import './marks.css';

const WORDS: Readonly<Record<ReviewState, string>> = {
  unreviewed: '',
  confirmed: '✓ confirmed by a person',
  rejected: '✕ rejected by a person',
  corrected: '✎ corrected by a person',
};

export function ReviewMark({ state }: { readonly state: ReviewState }): ReactNode {
  return state === 'unreviewed' ? null : <span className={`review ${state}`}>{WORDS[state]}</span>;
}
