import type { ReactNode } from 'react';
import { KINDS } from '@onrecord/model/entry';
import type { ReportItem, ReportRef } from '../../api/types.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { SourceLine } from '../../parts/source.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import type { Story } from './fold-stories.ts';

/** One story: its newest report, what is in it, and who else has the text. */
export function StoryItem({ story: { first, all, key } }: { readonly story: Story }): ReactNode {
  const place = usePlace();
  const { report, byline, language, genre, counts } = first;
  const others = othersOf(first, all);
  return (
    <li className="story" data-row>
      <h3>
        <Link to={toAddress(place, `r${report.key}`)} dir="auto">
          <Safe text={report.title ?? report.file ?? `Report r${report.key}`} />
        </Link>
      </h3>
      <p className="small">
        <SourceLine report={report} />
        {byline === undefined ? null : (
          <span className="soft">
            {' '}
            · by <Name text={byline} />
          </span>
        )}
        {language === 'en' ? null : <span className="soft"> · {language}</span>}
        {genre === 'news' ? null : <span className="soft"> · {genre}</span>}
      </p>
      <Counts report={report} counts={counts} />
      {others.length === 0 ? null : (
        <p className="small others">
          <Link to={toFilters(place, { story: key })}>{countOf(others.length, 'other outlet')}</Link>
          <span className="soft"> with nearly the same text: </span>
          {others.slice(0, 4).map((copy, index) => (
            <span key={copy.key}>
              {index === 0 ? '' : ', '}
              <Link to={toAddress(place, `r${copy.key}`)}>
                <Name text={copy.publisher?.name ?? copy.outlet ?? copy.file ?? `r${copy.key}`} />
              </Link>
            </span>
          ))}
          {others.length > 4 ? <span className="soft"> and {others.length - 4} more</span> : null}
        </p>
      )}
    </li>
  );
}

/** How many rows of each kind; each number leads to them. */
function Counts({ report, counts }: Pick<ReportItem, 'report' | 'counts'>): ReactNode {
  const place = usePlace();
  const there = KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  if (there.length === 0) return <p className="small absent">no row was found in it</p>;
  return (
    <p className="small counts">
      {there.map((kind) => (
        <Link key={kind} to={toFilters(toAddress(place, `r${report.key}`), { kinds: [kind] })}>
          {counts[kind]} <KindMark kind={kind} many={counts[kind] !== 1} />
        </Link>
      ))}
    </p>
  );
}

/** The other reports of the story: those in the list and those that the server names. */
function othersOf(first: ReportItem, all: readonly ReportItem[]): readonly ReportRef[] {
  const refs = [...all.map(({ report }) => report), ...first.copies].filter(({ key }) => key !== first.report.key);
  return [...new Map(refs.map((ref) => [ref.key, ref])).values()];
}
