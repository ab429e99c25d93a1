import { useMemo, useState } from 'react';
import type { MapPlace } from '../../../api/types.ts';
import { go } from '../../../place/history.ts';
import { usePlace } from '../../../place/use-place.ts';
import { moreOf, toMore } from '../../../place/write-place.ts';
import { fitView, WHOLE_EARTH } from './fit-view.ts';
import { type MapView, parseView, type Size, writeView } from './map-view.ts';

/** Name of the view in the address of the page. */
const AT = 'at';

/** Longitudes and latitudes of the places that have any. */
export function pointsOf(places: readonly MapPlace[]): readonly (readonly [lon: number, lat: number])[] {
  return places.flatMap(({ place: { lat, lon } }) =>
    lat === undefined || lon === undefined ? [] : [[lon, lat] as const],
  );
}

/**
 * The part of the earth that is shown: as the address of the page says, else all places that were there first. It does not follow the
 * filters: a map that jumps loses its reader.
 */
export function useMapView(places: readonly MapPlace[] | undefined, size: Size | undefined) {
  const place = usePlace();
  const text = moreOf(place, AT);
  const given = useMemo(() => parseView(text), [text]);
  /** While a hand moves it. */
  const [held, setHeld] = useState<MapView>();
  /** What is fitted to: the places that were there first, or when all were last asked for. */
  const [fitted, setFitted] = useState<ReturnType<typeof pointsOf>>();
  if (fitted === undefined && places && pointsOf(places).length > 0) setFitted(pointsOf(places));
  const whole = useMemo(() => (fitted && size ? fitView(fitted, size) : WHOLE_EARTH), [fitted, size]);
  const view = held ?? given ?? whole;
  return {
    view,
    isHeld: held !== undefined,
    hold: setHeld,
    /** Puts a view into the address. */
    keep: (next: MapView): void => {
      setHeld(undefined);
      go(toMore(place, AT, writeView(next)), { replace: true });
    },
    fit: (): void => {
      setHeld(undefined);
      setFitted(pointsOf(places ?? []));
      go(toMore(place, AT, undefined), { replace: true });
    },
  };
}
