import { memo, type ReactNode, useMemo } from 'react';
import { TYPE_WORDS } from '@onrecord/model/entry';
import { useDayList } from '../../api/lanes.ts';
import { joinedNames } from '../../api/names.ts';
import { itemsOf } from '../../api/paged.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { Problem } from '../../parts/states.tsx';
import { TypeField } from '../../parts/type-field.tsx';
import { go } from '../../place/history.ts';
import type { Filters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import type { DaySpan } from '../../words/day-words.ts';
import { LanesFigure } from './lanes-figure.tsx';
import { LanesTools } from './lanes-tools.tsx';
import { TimelineDay } from './timeline-day.tsx';
import { useChartSpan } from './use-chart-span.ts';
import './timeline.css';

const TYPES = Object.entries(TYPE_WORDS);

/** What happened along time: in lanes, and day by day. */
export function TimelineView(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const chart = useChartSpan();
  const { since, until } = chart.isAsked ? shownOf(filters, chart.settled) : filters;
  const listed = useMemo(() => ({ ...filters, since, until }), [filters, since, until]);
  const isEmpty = !chart.isPending && chart.bulk === undefined;
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
        <LanesTools chart={chart} />
      </div>
      {chart.error ? (
        <Problem error={chart.error} onRetry={chart.refetch} />
      ) : isEmpty ? null : (
        <LanesFigure chart={chart} />
      )}
      <DayList filters={listed} />
    </>
  );
}

/** What happened, day by day. It stands as it is while the picture is moved. */
const DayList = memo(function DayList({ filters }: { readonly filters: Filters }): ReactNode {
  const list = useDayList(filters);
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <PagedList list={list} what="events">
      <ol className="timeline" aria-busy={list.isPlaceholderData}>
        {itemsOf(list).map((line) => (
          <TimelineDay key={line.day} line={line} names={names} filters={filters} />
        ))}
      </ol>
    </PagedList>
  );
});

/** The days that the picture shows, of those that are chosen; all that are chosen where it shows none of them. */
function shownOf(filters: Filters, span: DaySpan | undefined): Filters {
  if (!span) return filters;
  const since = filters.since !== undefined && filters.since > span.from ? filters.since : span.from;
  const until = filters.until !== undefined && filters.until < span.to ? filters.until : span.to;
  return since > until ? filters : { ...filters, since, until };
}
