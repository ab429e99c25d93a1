import { type ReactNode, useEffect, useRef } from 'react';
import { MOST_OF_A_DAY, useDay } from '../../api/lanes.ts';
import type { DayEvent, LanesAnswer } from '../../api/types.ts';
import { Name } from '../../parts/name.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { Problem } from '../../parts/states.tsx';
import { go } from '../../place/history.ts';
import { usePlace } from '../../place/use-place.ts';
import { toFilters } from '../../place/write-place.ts';
import { plain } from '../../words/count-words.ts';
import { filtersOfLane, laneName, laneToken } from './lane-name.ts';
import { momentsText } from './mark-words.ts';
import { isInLane, type OpenedCell, toOpened } from './opened-cell.ts';
import { TimelineLine } from './timeline-line.tsx';

interface OpenedPartProps {
  readonly opened: OpenedCell;
  readonly answer: LanesAnswer;
}

/** The happenings of a folded count, one by one. */
export function OpenedPart({ opened, answer }: OpenedPartProps): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const lane = answer.lanes.find(({ of }) => laneToken(of) === opened.lane);
  const day = opened.from.slice(0, 10);
  const list = useDay(narrowed(), day);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = `${opened.lane} ${opened.from} ${opened.to}`;
  useEffect(() => {
    heading.current?.focus();
  }, [id]);

  /** As narrow as the lists can be asked: a filter of the bar of the same sort goes before. */
  function narrowed() {
    const all = { ...filters, since: undefined, until: undefined };
    const isTaken = { actor: all.actors, place: all.places, type: all.types }[answer.by].length > 0;
    return (lane && !isTaken && filtersOfLane(all, lane.of)) || all;
  }

  const [line] = list.data?.items ?? [];
  const own = line?.items.filter((item) => isInLane(item, opened.lane, answer) && isOfCell(item)) ?? [];

  /** A day has also what is known only to lie around it. */
  function isOfCell({ fact: { when } }: DayEvent): boolean {
    if (filters.dates === 'report' || !when) return opened.from.slice(0, 10) === opened.to.slice(0, 10);
    if (opened.from.includes('T')) return when.from === when.to;
    return when.from === opened.from && when.to === opened.to;
  }

  return (
    <section className="opened-cell" aria-labelledby="opened-cell">
      <div className="opened-head">
        <h2 id="opened-cell" ref={heading} tabIndex={-1}>
          {lane ? <Name text={laneName(lane.of, answer)} /> : 'Lane'} · {momentsText(opened)}
        </h2>
        <button
          type="button"
          className="button small"
          onClick={() => go(toFilters(place, { since: day, until: opened.to.slice(0, 10) }))}
        >
          choose these days
        </button>
        <button type="button" className="button small" onClick={() => go(toOpened(place, undefined))}>
          close
        </button>
      </div>
      {list.isPending ? <Skeleton /> : null}
      {list.error ? <Problem error={list.error} onRetry={() => void list.refetch()} /> : null}
      {line && list.data ? (
        <>
          <ul className="timeline">
            {own.map((item) => (
              <TimelineLine key={item.occurrence} item={item} names={list.data} day={day} dates={filters.dates} />
            ))}
          </ul>
          {line.isCut || line.events > line.items.length ? (
            <p className="small soft">
              Of the {plain(MOST_OF_A_DAY)} events of this day that most texts tell. The filters above narrow them.
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
