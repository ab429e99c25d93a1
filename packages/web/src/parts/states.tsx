import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.ts';
import type { Note } from '../api/types.ts';
import { go } from '../place/history.ts';
import { Link } from '../place/link.tsx';
import { countFilters, NO_FILTERS } from '../place/place.ts';
import { usePlace } from '../place/use-place.ts';
import { toFilters, toView } from '../place/write-place.ts';
import { TokenForm } from './token-form.tsx';
import './states.css';

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong, and the offer to try again. */
export function Problem({ error, onRetry }: ProblemProps): ReactNode {
  const problem = asProblem(error);
  return (
    <section className="state problem" role="alert">
      <h2>{problem.title}</h2>
      <p>
        {problem.message} {problem.code === undefined ? null : <code>{problem.code}</code>}
      </p>
      {problem.status === 401 ? (
        <TokenForm onGiven={onRetry} />
      ) : (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </section>
  );
}

interface EmptyProps {
  /** What there is none of: "statements". */
  readonly what: string;
  /** What to do where no filter is to blame. */
  readonly children?: ReactNode;
}

/** Why a list is empty, and what to do. */
export function Empty({ what, children }: EmptyProps): ReactNode {
  const place = usePlace();
  const filters = countFilters(place.filters);
  return (
    <section className="state">
      <h2>No {what} here</h2>
      {filters === 0 ? (
        <p>
          {children ?? (
            <>
              The reports of this archive hold none. <Link to={toView(place, 'add')}>Add reports</Link> to take in more
              of them.
            </>
          )}
        </p>
      ) : (
        <>
          <p>
            {filters === 1 ? 'One filter narrows' : `${filters} filters narrow`} what is shown. Take{' '}
            {filters === 1 ? 'it' : 'them'} out to see all {what}.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              go(toFilters(place, NO_FILTERS));
            }}
          >
            Show all {what}
          </button>
        </>
      )}
    </section>
  );
}

/** What the server remarks on an answer. */
export function Notes({ notes }: { readonly notes: readonly Note[] }): ReactNode {
  const messages = [...new Map(notes.map((note) => [note.message, note])).values()];
  if (messages.length === 0) return null;
  return (
    <ul className="notes" aria-label="Notes">
      {messages.map(({ code, severity, message }) => (
        <li key={message} className={`n-${severity}`}>
          {message} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
