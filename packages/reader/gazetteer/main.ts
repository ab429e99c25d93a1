/** Writes packages/reader/places/places.onr from the data packages: not committed, downloads nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { divisionRows } from './division-rows.ts';
import { packPlaces } from './pack-places.ts';
import { readDivisions, readTowns } from './read-geonames.ts';
import { townRows } from './town-rows.ts';

const folder = path.join(import.meta.dirname, '../places');
const towns = readTowns();
const { first, second } = readDivisions();
const rows = [...townRows(towns), ...divisionRows(first, towns, 1), ...divisionRows(second, towns, 2)];
const bytes = packPlaces(rows);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'places.onr'), bytes);
console.log(`packages/reader/places/places.onr: ${rows.length} places, ${(bytes.length / 1e6).toFixed(1)} MB`);
