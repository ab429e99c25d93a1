import type { ReactNode } from 'react';
import { TYPE_WORDS } from '@onrecord/model/entry';
import { useMap } from '../../api/map.ts';
import { Later } from '../../parts/later.tsx';
import { TypeField } from '../../parts/type-field.tsx';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { usePlace } from '../../place/use-place.ts';
import { moreOf } from '../../place/write-place.ts';
import { loadMap } from '../load-parts.ts';
import { EventTable } from './event-table.tsx';
import './events.css';

const TYPES = Object.entries(TYPE_WORDS);
const WAYS = [
  { value: undefined, words: 'table' },
  { value: 'map', words: 'map' },
  { value: 'both', words: 'both' },
] as const;

/** What happened, and how many independent texts tell it: as a table, on a map, or both. */
export function EventsView(): ReactNode {
  const place = usePlace();
  const way = moreOf(place, 'as');
  const hasMap = way === 'map' || way === 'both';
  // Asked while the map's own file is on its way.
  useMap(place.filters, hasMap);
  return (
    <>
      <div className="view-head">
        <h1>Events</h1>
        <p className="small">What is told as done, planned, threatened or denied, and by how many independent texts.</p>
        <TypeField label="types of events" types={TYPES} />
        <ViewSwitch name="as" ways={WAYS} label="Shown as" />
      </div>
      {hasMap ? (
        <Later load={loadMap}>
          <div className="map-waits" role="status" aria-label="Loading" />
        </Later>
      ) : null}
      {way === 'map' ? null : <EventTable />}
    </>
  );
}
