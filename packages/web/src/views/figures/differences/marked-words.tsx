import type { ReactNode } from 'react';
import { Safe } from '../../../parts/safe.tsx';

interface MarkedWordsProps {
  readonly text: string;
  /** In lower case and without marks, as quotations are compared. */
  readonly words: readonly string[];
}

/** A quotation with the words marked that another report has otherwise. Linear: alternatives of plain words. */
export function MarkedWords({ text, words }: MarkedWordsProps): ReactNode {
  const runs = words.map((run) => run.match(/[\p{L}\p{N}]+/gu) ?? []).filter((run) => run.length > 0);
  if (runs.length === 0) return <Safe text={text} />;
  const pattern = runs.map((run) => run.join('[^\\p{L}\\p{N}]{1,3}')).join('|');
  const pieces = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}\\p{N}])`, 'giu'));
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
