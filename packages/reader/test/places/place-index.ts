import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadPlaceIndex } from '../../src/places/gazetteer/place-file.ts';
import type { PlaceIndex } from '../../src/places/gazetteer/place-entry.ts';

let loaded: PlaceIndex | undefined;

/** The gazetteer that `npm ci` builds, loaded once. */
export function placeIndex(): PlaceIndex {
  return (loaded ??= load());
}

function load(): PlaceIndex {
  const file = createRequire(import.meta.url).resolve('@onrecord/reader/places');
  if (!existsSync(file)) throw new Error('The gazetteer is not built: npm run places');
  return loadPlaceIndex(readFileSync(file));
}
