import type { Realis } from '@onrecord/model';
import type { MapPlace } from '../../../api/types.ts';
import { REALIS_MARKS, type RealisSort } from '../../../words/realis-marks.ts';
import { isWide, radiusKm } from './precision.ts';
import { EARTH_RADIUS_KM, type MapView, projectionOf, scaleOf, type Size } from './map-view.ts';

/** A place as it is drawn: px of the drawing. */
export interface PlaceMark {
  readonly key: number;
  readonly x: number;
  readonly y: number;
  /** By the number of independent texts. */
  readonly r: number;
  /** Of the disc within which it happened. */
  readonly reach: number;
  readonly isWide: boolean;
  /** How it is told: the shape is that of the first, the others stand beside it. */
  readonly sorts: readonly RealisSort[];
  readonly item: MapPlace;
}

const [LEAST_R, MOST_R] = [9, 24];
/** What is told as fact first: it gives the shape. */
const SORTS: readonly RealisSort[] = ['fact', 'threat', 'ahead', 'not'];

/** The radius of a mark: its area grows with the number of texts. */
export function radiusOf(texts: number): number {
  return Math.min(MOST_R, LEAST_R * Math.sqrt(1 + (texts - 1) / 6));
}

/** How the events of a place are told, what is told as fact first. */
export function sortsOf(realis: MapPlace['realis']): readonly RealisSort[] {
  const told = new Set((Object.keys(realis) as Realis[]).map((one) => REALIS_MARKS[one].sort));
  return SORTS.filter((sort) => told.has(sort));
}

/** The places that have coordinates, where they are drawn; those outside of the drawing too. */
export function marksOf(places: readonly MapPlace[], view: MapView, size: Size): readonly PlaceMark[] {
  const projection = projectionOf(view, size);
  const scale = scaleOf(view, size);
  return places.flatMap((item): readonly PlaceMark[] => {
    const { key, lat, lon } = item.place;
    const at = lat === undefined || lon === undefined ? null : projection([lon, lat]);
    if (!at || at.some(Number.isNaN)) return [];
    return [
      {
        key,
        x: at[0],
        y: at[1],
        r: radiusOf(item.texts),
        reach: (radiusKm(item.place) / EARTH_RADIUS_KM) * scale,
        isWide: isWide(item.place),
        sorts: sortsOf(item.realis),
        item,
      },
    ];
  });
}

/** Whether any of it is within the drawing. */
export function isInSight(
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  size: Size,
): boolean {
  return x > -r && y > -r && x < size.width + r && y < size.height + r;
}
