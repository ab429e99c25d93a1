import type { ReactNode } from 'react';
import { Safe } from './safe.tsx';

const MOST_TERMS = 12;

/** The text with what was searched marked. Words of the search are found at the beginnings of words, as the archive finds them. */
export function Hits({ text, search }: { readonly text: string; readonly search: string | undefined }): ReactNode {
  const pattern = search === undefined ? undefined : patternOf(search);
  if (!pattern) return <Safe text={text} />;
  const pieces = text.split(pattern);
  // split() puts what the one group found at every odd place.
  return pieces.map((piece, index) =>
    index % 2 === 1 ? (
      <mark key={index} className="hit">
        <Safe text={piece} />
      </mark>
    ) : (
      <Safe key={index} text={piece} />
    ),
  );
}

/** One pattern for all words of a search; undefined where it has none. Linear: alternatives of plain words. */
export function patternOf(search: string): RegExp | undefined {
  const terms = search.match(/[\p{L}\p{N}]+\*?/gu)?.slice(0, MOST_TERMS) ?? [];
  if (terms.length === 0) return undefined;
  const words = terms.map((term) =>
    term.endsWith('*') ? `${term.slice(0, -1)}[\\p{L}\\p{N}]*` : `${term}(?![\\p{L}\\p{N}])`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu');
}
