import type { Realis } from '@onrecord/model';
import type { ReactNode } from 'react';
import { REALIS_MARKS } from '../words/realis-marks.ts';
import './marks.css';

/** Whether it is told as fact: a sign, a word, and a line of its own. */
export function RealisMark({ realis }: { readonly realis: Realis }): ReactNode {
  const { sign, word, sort } = REALIS_MARKS[realis];
  return (
    <span className={`realis r-${sort}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
