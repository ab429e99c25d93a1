import type { ReactNode } from 'react';
import type { ReportItem } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { OutletName } from './report-source.tsx';

/** Copies that are named before the rest is left to the story's own list. */
const SHOWN = 4;
/** The server names no more. */
const MOST_NAMED = 20;

/** Who else has the text: nearly the same in reports of their own, or letter by letter the same. */
export function SameText({ item }: { readonly item: ReportItem }): ReactNode {
  const place = usePlace();
  const { report, copies, origins } = item;
  const standing = copies.filter(({ supersededBy }) => supersededBy === undefined);
  const printed = new Map(origins.flatMap(({ publisher }) => (publisher ? [[publisher.key, publisher]] : [])));
  printed.delete(report.publisher?.key ?? 0);
  if (standing.length === 0 && printed.size === 0) return null;
  return (
    <p className="small others">
      {standing.length === 0 ? null : (
        <>
          <Link to={toFilters(place, { story: report.story })}>
            {standing.length === MOST_NAMED ? 'at least ' : ''}
            {countOf(standing.length, 'other report')}
          </Link>
          <span className="soft"> with nearly the same text: </span>
          {standing.slice(0, SHOWN).map((copy, index) => (
            <span key={copy.key}>
              {index === 0 ? '' : ', '}
              <Link to={toAddress(place, `r${copy.key}`)}>
                <Name text={copy.publisher?.name ?? copy.outlet ?? copy.file ?? `r${copy.key}`} />
              </Link>
            </span>
          ))}
          {standing.length > SHOWN ? <span className="soft"> and {standing.length - SHOWN} more</span> : null}
        </>
      )}
      {printed.size === 0 ? null : (
        <span>
          {standing.length === 0 ? '' : ' · '}
          <span className="soft">the same text also in </span>
          {[...printed.values()].map((outlet, index) => (
            <span key={outlet.key}>
              {index === 0 ? '' : ', '}
              <OutletName outlet={outlet} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}
