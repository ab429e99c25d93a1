import { memo, type ReactNode } from 'react';
import { useAllEvents } from '../../api/occurrences.ts';
import type { Names, Occurrence } from '../../api/types.ts';
import { DaySpan } from '../../parts/day-span.tsx';
import { LongRows } from '../../parts/long-rows.tsx';
import { Deed, PlaceName, Tellings } from '../../parts/occurrence.tsx';
import { Witnesses } from '../../parts/witnesses.tsx';
import { usePlace } from '../../place/use-place.ts';

/** px of a row before it is measured. */
const ROW = 120;

/** What happened, a row a happening. */
export function EventTable(): ReactNode {
  const { filters } = usePlace();
  const list = useAllEvents(filters);
  return (
    <LongRows
      list={list}
      what="events"
      height={ROW}
      className="events"
      head={
        <>
          <span role="columnheader">When</span>
          <span role="columnheader">Who does what to whom</span>
          <span role="columnheader">Where</span>
          <span role="columnheader">On whose word, in which words</span>
        </>
      }
      draw={({ item, page }) => <EventRow item={item} names={page} />}
    />
  );
}

interface EventRowProps {
  readonly item: Occurrence;
  readonly names: Names;
}

const EventRow = memo(function EventRow({ item, names }: EventRowProps): ReactNode {
  const [fact] = item.facts;
  if (!fact) return null;
  const where = item.facts.find(({ place }) => place !== undefined)?.place;
  return (
    <div className="event-row">
      <div role="cell" className="small" data-label="When">
        <DaySpan span={fact.when} />
      </div>
      <div role="cell">
        <Deed fact={fact} names={names} />
        <br />
        <Witnesses texts={item.texts} />
      </div>
      <div role="cell" data-label="Where">
        <PlaceName placeKey={where} names={names} />
      </div>
      <div role="cell">
        <Tellings item={item} names={names} />
      </div>
    </div>
  );
});
