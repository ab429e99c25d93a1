import { type ReactNode, useMemo } from 'react';
import { joinedNames } from '../../api/names.ts';
import { useTimeline } from '../../api/occurrences.ts';
import { itemsOf } from '../../api/paged.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { go } from '../../place/history.ts';
import { TypeField } from '../../parts/type-field.tsx';
import { usePlace } from '../../place/use-place.ts';
import { TYPE_WORDS } from '../../words/event-words.ts';
import { toFilters } from '../../place/write-place.ts';
import { byDay } from './by-day.ts';
import { TimelineDayPart } from './timeline-day.tsx';
import './timeline.css';

const TYPES = Object.entries(TYPE_WORDS);

/** What happened, day by day. */
export function TimelineView(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const list = useTimeline(filters);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  const days = useMemo(() => byDay(itemsOf(list), filters.dates), [list.data, filters.dates]);
  return (
    <>
      <div className="view-head">
        <h1>Timeline</h1>
        <div role="group" aria-label="Which day" className="no-print">
          {(['subject', 'report'] as const).map((dates) => (
            <button
              key={dates}
              type="button"
              className="button small"
              aria-pressed={filters.dates === dates}
              onClick={() => {
                go(toFilters(place, { dates }));
              }}
            >
              {dates === 'subject' ? 'by the day it happened' : 'by the day it was reported'}
            </button>
          ))}
        </div>
        <TypeField label="types of events" types={TYPES} />
      </div>
      <PagedList list={list} what="events">
        <ol className="timeline">
          {days.map((day) => (
            <TimelineDayPart key={day.day} day={day} names={names} dates={filters.dates} />
          ))}
        </ol>
      </PagedList>
    </>
  );
}
