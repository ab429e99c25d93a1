import type { ReactNode } from 'react';
import { countOf } from '../words/count-words.ts';
import './marks.css';

/** Signs that are drawn; more are only counted. */
const MOST_SIGNS = 5;

/** How many independent texts tell it: copies of one text are one. */
export function Witnesses({ texts }: { readonly texts: number }): ReactNode {
  const words = texts === 1 ? '1 text' : countOf(texts, 'independent text');
  return (
    <span className="witnesses" title={`${words}: reports with nearly the same text count once`}>
      <span aria-hidden="true" className="signs">
        {'▮'.repeat(Math.min(texts, MOST_SIGNS))}
      </span>{' '}
      {words}
    </span>
  );
}
