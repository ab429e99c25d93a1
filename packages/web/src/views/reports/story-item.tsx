import { memo, type ReactNode, useState } from 'react';
import { KINDS } from '@onrecord/model/entry';
import type { ReportItem } from '../../api/types.ts';
import { KindMark } from '../../parts/kind-mark.tsx';
import { Name } from '../../parts/name.tsx';
import { Safe } from '../../parts/safe.tsx';
import { Link } from '../../place/link.tsx';
import { usePlace } from '../../place/use-place.ts';
import { toAddress, toFilters } from '../../place/write-place.ts';
import { countOf } from '../../words/count-words.ts';
import { ReportNotes } from './report-notes.tsx';
import { ReportSource } from './report-source.tsx';
import { SameText } from './same-text.tsx';

interface StoryItemProps {
  readonly item: ReportItem;
  /** All reports of its story are in the list: the others are not named. */
  readonly isAlone: boolean;
}

/** One story: its newest report, what is in it, and who else has the text. */
export const StoryItem = memo(function StoryItem({ item, isAlone }: StoryItemProps): ReactNode {
  const place = usePlace();
  const { report, byline, language, genre } = item;
  return (
    <article className="story">
      <h3>
        <Link to={toAddress(place, `r${report.key}`)} dir="auto">
          <Safe text={report.title ?? report.file ?? `Report r${report.key}`} />
        </Link>
      </h3>
      <p className="small">
        <ReportSource report={report} />
        {byline === undefined ? null : (
          <span className="soft">
            {' '}
            · by <Name text={byline} />
          </span>
        )}
        {language === 'en' ? null : <span className="soft"> · {language}</span>}
        {genre === 'news' ? null : <span className="soft"> · {genre}</span>}
      </p>
      <Counts item={item} />
      {isAlone ? null : <SameText item={item} />}
    </article>
  );
});

/** How many rows of each kind, each number leading to them; and what the reading remarks. */
function Counts({ item: { report, counts, noteCount } }: Pick<StoryItemProps, 'item'>): ReactNode {
  const place = usePlace();
  const [isOpen, setOpen] = useState(false);
  const there = KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  return (
    <>
      <div className="small counts">
        {there.length === 0 ? <span className="absent">no row was found in it</span> : null}
        {there.map((kind) => (
          <Link key={kind} to={toFilters(toAddress(place, `r${report.key}`), { kinds: [kind] })}>
            {counts[kind]} <KindMark kind={kind} many={counts[kind] !== 1} />
          </Link>
        ))}
        {noteCount === undefined || noteCount === 0 ? null : (
          <button
            type="button"
            className="plain small notes-of"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {countOf(noteCount, 'note')}
          </button>
        )}
      </div>
      {isOpen ? <ReportNotes address={`r${report.key}`} /> : null}
    </>
  );
}
