import type { ReactNode } from 'react';
import { Safe } from './safe.tsx';
import { patternOf } from './search-pattern.ts';

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
