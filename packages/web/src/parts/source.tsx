import type { ReactNode } from 'react';
import type { ReportRef } from '../api/types.ts';
import { Link } from '../place/link.tsx';
import { usePlace } from '../place/use-place.ts';
import { toAddress } from '../place/write-place.ts';
import { dayWords } from '../words/day-words.ts';
import { outletKindWords } from '../words/outlet-words.ts';
import { Name } from './name.tsx';
import './source.css';

/** "Tolhuin Post (newspaper), via Interpres · 14 Mar 2030". */
export function SourceLine({ report }: { readonly report: ReportRef }): ReactNode {
  const { publisher, outlet, published } = report;
  const name = publisher?.name ?? outlet;
  const kind = publisher && outletKindWords(publisher);
  return (
    <span className="source">
      {name === undefined ? <span className="absent">outlet not known</span> : <Name text={name} />}
      {kind === undefined ? null : <span className="soft"> ({kind})</span>}
      {publisher?.via ? (
        <span className="soft">
          , crediting <Name text={publisher.via.name} />
        </span>
      ) : null}
      <span className="soft"> · </span>
      {published === undefined ? (
        <span className="absent">day not known</span>
      ) : (
        <time dateTime={published}>{dayWords(published)}</time>
      )}
    </span>
  );
}

/** The source of a row, leading to its report. */
export function Source({ report }: { readonly report: ReportRef }): ReactNode {
  const place = usePlace();
  return (
    <Link to={toAddress(place, `r${report.key}`)} className="source-link" title={report.title}>
      <SourceLine report={report} />
    </Link>
  );
}
