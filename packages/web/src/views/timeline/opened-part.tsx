import { type ReactNode, useEffect, useRef } from 'react';
import { MOST_OF_A_DAY, useDaysOf } from '../../api/lanes.ts';
import type { Lane, LanesAnswer } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { go } from '../../place/history.ts';
import type { Filters } from '../../place/place.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';
import { addDays, spanWords } from '../../words/day-words.ts';
import { filtersOfLane, laneName, laneToken } from './lane-name.ts';
import { daysOf, isInLane, isOfCell, type OpenedCell, toOpened } from './opened-cell.ts';
import { TimelineLine } from './timeline-line.tsx';

/** Days after the first one that are looked through. */
const REACH = 30;

interface OpenedPartProps {
  readonly opened: OpenedCell;
  readonly answer: LanesAnswer;
}

/** The happenings of a folded count, one by one. */
export function OpenedPart({ opened, answer }: OpenedPartProps): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const lane = answer.lanes.find(({ of }) => laneToken(of) === opened.lane);
  const days = daysOf(opened);
  // What is known to lie somewhen in these days is listed under the first of them.
  const last = addDays(days.from, REACH);
  const list = useDaysOf(narrowed(filters, lane, answer), { from: days.from, to: last < days.to ? last : days.to });
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `${opened.lane} ${opened.from} ${opened.to}`;
  useEffect(() => {
    // Who only came back to this address is left where they were.
    if (document.activeElement?.closest('.lanes')) heading.current?.focus();
  }, [id]);
  const lines = list.data?.items ?? [];
  const own = lines.flatMap(({ day, items }) =>
    items
      .filter((item) => isInLane(item, opened.lane, answer) && isOfCell(item, opened, filters.dates))
      .map((item) => ({ day, item })),
  );
  return (
    <section className="opened-cell" aria-labelledby="opened-cell">
      <div className="opened-head">
        <h2 id="opened-cell" ref={heading} tabIndex={-1}>
          {lane ? <Name text={laneName(lane.of, answer)} /> : 'Lane'} · {spanWords(days)}
        </h2>
        <button
          type="button"
          className="button small"
          onClick={() => go(toFilters(place, { since: days.from, until: days.to }))}
        >
          choose these days
        </button>
        <button type="button" className="button small" onClick={() => go(toOpened(place, undefined))}>
          close
        </button>
      </div>
      {list.isPending ? <Skeleton /> : null}
      {list.error ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data ? (
        <>
          <ul className="timeline">
            {own.map(({ day, item }) => (
              <TimelineLine key={item.occurrence} item={item} names={list.data} day={day} dates={filters.dates} />
            ))}
          </ul>
          {lines.some(({ isCut, events, items }) => isCut || events > items.length) ? (
            <p className="small soft">
              Of the {plain(MOST_OF_A_DAY)} events of a day that most texts tell. The filters above narrow them.
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

/** As narrow as the lists can be asked: a filter of the bar of the same sort goes before. */
function narrowed(filters: Filters, lane: Lane | undefined, { by }: LanesAnswer): Filters {
  const all = { ...filters, since: undefined, until: undefined };
  const isTaken = { actor: all.actors, place: all.places, type: all.types }[by].length > 0;
  return (lane && !isTaken && filtersOfLane(all, lane.of)) || all;
}
