import type { ReactNode } from 'react';
import type { Cite } from '../api/types.ts';
import { Safe } from './safe.tsx';
import { SourceLine } from './source.tsx';
import { shortened } from './words.tsx';

/** Of some records the one about the latest day, else the one that was published last. */
export function newestOf(cites: readonly Cite[]): Cite | undefined {
  return cites.reduce<Cite | undefined>((best, one) => (best && dayOf(best) >= dayOf(one) ? best : one), undefined);
}

function dayOf({ when, report }: Cite): string {
  return when?.from ?? report.published ?? '';
}

/** The newest words of several records within their line, with their outlet and day: for a hint. */
export function NewestWords({ cites }: { readonly cites: readonly Cite[] }): ReactNode {
  const newest = newestOf(cites);
  if (!newest) return null;
  const { before, words, after } = newest.excerpt;
  return (
    <>
      <blockquote dir="auto">
        <Safe text={before} />
        <b>
          <Safe text={shortened(words)} />
        </b>
        <Safe text={after} />
      </blockquote>
      <SourceLine report={newest.report} />
    </>
  );
}
