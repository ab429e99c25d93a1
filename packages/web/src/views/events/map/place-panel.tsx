import { type ReactNode, type RefObject, useMemo } from 'react';
import { joinedNames } from '../../../api/names.ts';
import { useEvents } from '../../../api/occurrences.ts';
import type { MapPlace, Names } from '../../../api/types.ts';
import { EventList } from '../../../parts/event-list.tsx';
import { Name } from '../../../parts/name.tsx';
import { usePlace } from '../../../place/use-place.ts';
import { countOf } from '../../../words/count-words.ts';
import { countryName } from '../../../words/country-name.ts';
import { countsWords } from './mark-words.tsx';
import { precisionWords } from './precision.ts';

interface PlacePanelProps {
  readonly keys: readonly number[];
  /** What the map counts, where it shows these places. */
  readonly places: readonly MapPlace[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** What is told of one place, or of some whose marks cannot be parted: each event one click from its words. */
export function PlacePanel({ keys, places, heading, onClose }: PlacePanelProps): ReactNode {
  const { filters } = usePlace();
  const list = useEvents({ ...filters, places: keys.map((key) => `p${key}`) });
  const names = useMemo(() => joinedNames(list.data?.pages ?? []), [list.data]);
  return (
    <section className="place-panel" aria-labelledby="place-panel-name">
      <div className="place-panel-head">
        <h2 id="place-panel-name" ref={heading} tabIndex={-1}>
          {keys.length === 1 ? (
            <PlaceTitle placeKey={keys[0] ?? 0} places={places} names={names} />
          ) : (
            countOf(keys.length, 'place')
          )}
        </h2>
        <button type="button" className="button small" onClick={onClose}>
          All places
        </button>
      </div>
      {places
        .filter(({ place }) => keys.includes(place.key))
        .map((item) => (
          <PlaceLine key={item.place.key} item={item} isNamed={keys.length > 1} />
        ))}
      <EventList list={list} />
    </section>
  );
}

interface PlaceTitleProps {
  readonly placeKey: number;
  readonly places: readonly MapPlace[];
  readonly names: Names;
}

function PlaceTitle({ placeKey, places, names }: PlaceTitleProps): ReactNode {
  const place = places.find((one) => one.place.key === placeKey)?.place ?? names.places[placeKey];
  return place ? <Name text={place.name} /> : 'A place';
}

function PlaceLine({ item, isNamed }: { readonly item: MapPlace; readonly isNamed: boolean }): ReactNode {
  const { place } = item;
  return (
    <p className="small soft">
      {isNamed ? (
        <>
          <Name text={place.name} />
          {': '}
        </>
      ) : null}
      {precisionWords(place)}
      {place.country === undefined ? '' : ` · ${countryName(place.country)}`} · {countsWords(item)},{' '}
      {countOf(item.tellings, 'telling')}
    </p>
  );
}
