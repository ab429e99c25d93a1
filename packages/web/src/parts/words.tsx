import type { ReactNode } from 'react';
import type { Cite } from '../api/types.ts';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { toAddress } from '../place/write-place.ts';
import { hideHint, hintHandlers } from './hint-store.ts';
import { Hits } from './hits.tsx';
import { Safe } from './safe.tsx';
import { SourceLine } from './source.tsx';
import './words.css';

/** Longer words are cut in a list: the reader has all of them. UTF-16 units. */
const LONGEST = 320;

interface WordsProps {
  readonly cite: Cite | undefined;
  /** What was searched: its words are marked. */
  readonly search?: string | undefined;
  readonly children?: ReactNode;
}

/**
 * Exact words of a report. They lead to their place in it; pointing at them, or the focus, shows the line around them with outlet
 * and day.
 */
export function Words({ cite, search, children }: WordsProps): ReactNode {
  const place = usePlace();
  if (!cite) return <span className="absent">its words are not there</span>;
  return (
    <Link
      to={toAddress(place, cite.address)}
      className={children === undefined ? 'words' : 'to-words'}
      onClick={hideHint}
      {...hintHandlers(() => <Sentence cite={cite} />)}
    >
      {children ?? (
        <q dir="auto">
          <Hits text={shortened(cite.words)} search={search} />
        </q>
      )}
    </Link>
  );
}

/** The line around the words, and where it stands. */
export function Sentence({ cite: { excerpt, report } }: { readonly cite: Cite }): ReactNode {
  return (
    <>
      <blockquote dir="auto">
        <Safe text={excerpt.before} />
        <b>
          <Safe text={shortened(excerpt.words)} />
        </b>
        <Safe text={excerpt.after} />
      </blockquote>
      <SourceLine report={report} />
    </>
  );
}

export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(/\s+\S*$/, '')} …`;
}
