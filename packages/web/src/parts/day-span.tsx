import type { ReactNode } from 'react';
import { daysBetween, type DaySpan as Span, spanWords } from '../words/day-words.ts';
import './day-span.css';

/** Days that a bar may stand for in words alone. */
const WIDEST_DAYS = 60;

/** A day, or a bar as long as what is not known about it. */
export function DaySpan({ span }: { readonly span: Span | undefined }): ReactNode {
  if (!span) return <span className="absent">day not known</span>;
  const days = daysBetween(span.from, span.to);
  return (
    <span className="day-span">
      <span className="when">{spanWords(span)}</span>
      {days > 0 ? (
        <svg
          className="reach"
          aria-hidden="true"
          width={8 + Math.round((Math.min(days, WIDEST_DAYS) / WIDEST_DAYS) * 40)}
          height="8"
        >
          <path d="M1 0v8M1 4h200" />
        </svg>
      ) : null}
    </span>
  );
}
