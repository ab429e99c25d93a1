import { mix } from './hash-family.ts';
import type { Signature } from './signature.ts';

const ROWS = 3;
const WHOLE_BANDS = 24;
const LEAD_BANDS = 8;
/** Highest number of keys of one signature. */
export const BAND_KEYS = WHOLE_BANDS + LEAD_BANDS;

/**
 * Keys under which the store finds the stories that a report may belong to: two texts share a key where they agree in all three places of a
 * band (locality-sensitive hashing: Indyk and Motwani 1998; Leskovec, Rajaraman and Ullman 2014, section 3.4). The chance that two bodies with similarity
 * s share one is 1 - (1 - s^3)^24: 0.97 at 0.5, 0.79 at 0.4, 0.48 at 0.3, 0.18 at 0.2, 0.003 at 0.05, 0.00002 at 0.01; the eight bands of
 * the lead add 1 - (1 - t^3)^8 at a lead similarity t: 0.985 at 0.75, 0.66 at 0.5. Keys are whole numbers below 2^52, so that in a
 * million stories hardly one falls together with another by chance. None for an empty text.
 */
export function bandKeysOf(signature: Signature): readonly number[] {
  if (signature.wholeSize === 0) return [];
  return [...keysOf(signature.whole, WHOLE_BANDS, 0), ...keysOf(signature.lead, LEAD_BANDS, WHOLE_BANDS)];
}

function keysOf(places: Uint16Array, bands: number, offset: number): readonly number[] {
  return Array.from({ length: bands }, (_, band) => {
    let high = mix(offset + band + 1);
    let low = mix(high);
    for (let row = 0; row < ROWS; row++) {
      const value = places[band * ROWS + row] ?? 0;
      high = mix(high ^ value);
      low = mix(low + Math.imul(value, 0x9e3779b1));
    }
    return (high >>> 0) * 0x100000 + (low >>> 12);
  });
}
