import { type ReactNode, useState } from 'react';
import { useEventDays, useMap } from '../../../api/map.ts';
import type { MapAnswer, MapPlace } from '../../../api/types.ts';
import { useAskedFocus } from '../../../parts/drawing/use-asked-focus.ts';
import { Skeleton } from '../../../parts/skeleton.tsx';
import { Empty, Notes, Problem } from '../../../parts/states.tsx';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toFilters, toMore } from '../../../place/write-place.ts';
import { barsOf } from './slider-bars.ts';
import { countOf } from '../../../words/count-words.ts';
import type { DaySpan } from '../../../words/day-words.ts';
import { MapFrame } from './map-frame.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapNote } from './map-note.tsx';
import { PlacePanel } from './place-panel.tsx';
import { PlaceTable } from './place-table.tsx';
import { TimeSlider } from './time-slider.tsx';
import './map.css';

const NONE: MapAnswer['records'] = {};

/** Where it is told to have happened: the map, the days, and the same as a table. */
export function EventMap(): ReactNode {
  const place = usePlace();
  const { filters } = place;
  const { data, error, isPending, isPlaceholderData, refetch } = useMap(filters);
  const days = useEventDays(filters);
  const [drawn, setDrawn] = useState<DaySpan>();
  const spot = spotOf(moreOf(place, 'spot'));
  const { heading, ask } = useAskedFocus(spot.join('.'));
  const open = (keys: readonly number[]): void => {
    ask();
    go(toMore(place, 'spot', keys.length === 0 ? undefined : keys.map((key) => `p${key}`).join('.')));
  };
  const bars = barsOf(days.data?.days ?? []);
  return (
    <div className="drawn event-map">
      <div className="drawn-side">
        <MapFrame
          places={data?.places}
          records={data?.records ?? NONE}
          open={spot}
          onOpen={open}
          isOut={(item) => drawn !== undefined && !isToldIn(item, drawn)}
        />
        {bars ? (
          <TimeSlider
            bars={bars}
            chosen={filters}
            isReady={!isPlaceholderData && !isPending}
            onDraw={setDrawn}
            onChoose={(chosen, isStep) => {
              go(toFilters(place, chosen), { replace: isStep });
            }}
          />
        ) : (
          <div className="time-slider" />
        )}
        <p className="small soft map-counts" role="status">
          {data ? countsOf(data) : ' '}
        </p>
        <MapLegend />
      </div>
      <div className="drawn-list" tabIndex={0} role="region" aria-label="Places and their events">
        {isPending ? (
          <Skeleton />
        ) : !data ? (
          <Problem error={error} onRetry={() => void refetch()} />
        ) : (
          <>
            <Notes notes={data.notes} />
            {spot.length > 0 ? (
              <PlacePanel
                keys={spot}
                places={data.places}
                heading={heading}
                onClose={() => {
                  open([]);
                }}
              />
            ) : data.places.length === 0 ? (
              <Empty what="places of events" />
            ) : (
              <PlaceTable places={data.places} records={data.records} />
            )}
          </>
        )}
      </div>
      <MapNote />
    </div>
  );
}

/** "p12.p15" in the address of the page. */
function spotOf(text: string | undefined): readonly number[] {
  if (text === undefined || !/^p\d{1,9}(?:\.p\d{1,9}){0,19}$/.test(text)) return [];
  return text.split('.').map((one) => Number(one.slice(1)));
}

function isToldIn({ days }: MapPlace, { from, to }: DaySpan): boolean {
  return days.some(({ day }) => day >= from && day <= to);
}

/** "41 records of events at 9 places; 80 name no place; 3 at 2 places whose whereabouts are not known." */
function countsOf({ places, rest, withoutPlace, counted }: MapAnswer): string {
  const lost = places.filter(({ place }) => place.lat === undefined);
  const parts = [
    `${countOf(counted - withoutPlace, 'telling')} of events at ${countOf(places.length + rest.places, 'place')}`,
    ...(lost.length === 0
      ? []
      : [`${countOf(lost.length, 'place')} not on the map, as their whereabouts are not known`]),
    ...(withoutPlace === 0 ? [] : [`${countOf(withoutPlace, 'telling')} without a place`]),
  ];
  return `${parts.join('; ')}.`;
}
