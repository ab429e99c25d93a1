import type { ReactNode } from 'react';

/** Whose borders the map draws, and whose places. */
export function MapNote(): ReactNode {
  return (
    <p className="small soft map-note">
      Land and borders: Natural Earth 4.1 (public domain) by way of world-atlas 2.0.2, drawn from 1:50 million, of the
      whole earth from 1:110 million. Natural Earth draws who controls an area in fact, as of 2018 when that version was
      made; others draw other borders, and the archive takes no side. Coordinates and countries of places: GeoNames (CC
      BY 4.0) and the reader’s own list. A place stands where its list puts it, an area at its middle.
    </p>
  );
}
