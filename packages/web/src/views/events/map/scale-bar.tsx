import type { ReactNode } from 'react';
import { plain } from '../../../words/count-words.ts';
import { EARTH_RADIUS_KM, isWorld, type MapView, scaleOf, type Size } from './map-view.ts';

const LENGTHS_KM = [5, 10, 20, 50, 100, 200, 500, 1000, 2000] as const;
/** px */
const LONGEST = 110;

/** How long so many km are in the middle of the map. On a map of the world no one length holds everywhere: it has none. */
export function ScaleBar({ view, size }: { readonly view: MapView; readonly size: Size }): ReactNode {
  if (isWorld(view)) return null;
  const pxAKm = scaleOf(view, size) / EARTH_RADIUS_KM;
  const km = LENGTHS_KM.findLast((length) => length * pxAKm <= LONGEST) ?? LENGTHS_KM[0];
  return (
    <g className="scale-bar" transform={`translate(12 ${size.height - 12})`} aria-hidden="true">
      <path d={`M0.5 -6V0H${(km * pxAKm).toFixed(1)}V-6`} />
      <text x={4} y={-5}>
        {plain(km)} km
      </text>
    </g>
  );
}
