import type { Place } from '@onrecord/model';
import type { GoldPlace } from './gold-row.ts';
import type { ScoreInput } from './score-input.ts';

const KM_PER_DEGREE = 111.2;
const NEAR_KM = 40;

/** Places are probes: found by name, full where country and coordinates (within 40 km) are right. */
export function scorePlaces({ reading, gold, lookup, tally }: ScoreInput): void {
  for (const want of gold.places) {
    if (want.optional) continue;
    tally.add('places', 'gold');
    const place = reading.places.find(({ id }) => lookup.isPlace(id, want.name));
    if (place) tally.add('places', 'found');
    if (place && isThere(place, want)) tally.add('places', 'full');
    else tally.miss('places', place ? 'wrong place' : 'missed', want.label);
  }
}

function isThere({ geo }: Place, { country, lat, lon }: GoldPlace): boolean {
  if (!geo || (country.length > 0 && !country.includes(geo.country ?? ''))) return false;
  if (lat === undefined || lon === undefined) return true;
  const east = (geo.lon - lon) * Math.cos((lat * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(geo.lat - lat, east) < NEAR_KM;
}
