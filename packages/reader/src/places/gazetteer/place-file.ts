import { type Container, readContainer } from '@onrecord/language';
import { type PlaceIndex, type PlaceEntry, noPlaceIndex } from './place-entry.ts';
import { looseKey } from './loose-key.ts';
import { placeKey } from './place-key.ts';

/** Label of the file: another format of it has another label. */
export const PLACE_FILE_LABEL = 'onrecord-places-1';
/** Keys stand in blocks of so many: the first in full, the others by what differs from the key before. */
export const KEYS_A_BLOCK = 16;
/** Stands before loose keys. */
export const LOOSE = '~';
/** Set in a candidate whose usual name is another one. */
export const OTHER_NAME = 0x800000;
/** The kinds of a row, by number. */
export const ROW_KINDS = ['town', 'quarter', 'division', 'district'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * Opens the gazetteer file that `npm run places` writes: towns, provinces and districts of GeoNames (CC BY 4.0). Nothing is parsed: names are
 * searched where they lie in `bytes`, which must not be changed afterwards. Pure. O(1).
 * @throws RangeError when the bytes are no gazetteer of this version
 */
export function loadPlaceIndex(bytes: Uint8Array): PlaceIndex {
  const file = readContainer(bytes);
  if (file.label !== PLACE_FILE_LABEL)
    throw new RangeError(`gazetteer "${file.label}", this code reads "${PLACE_FILE_LABEL}"`);
  const candidates = openKeys(file);
  const row = openRows(file);
  return {
    alike: (name, most) => {
      const key = looseKey(placeKey(name));
      return key === '' ? [] : candidates(`${LOOSE}${key}`).slice(0, most).map(row);
    },
    named: (name, most) => {
      const key = placeKey(name);
      return key === '' ? noPlaceIndex.named(name) : candidates(key).slice(0, most).map(row);
    },
  };
}

/** Finds the candidates of a key: numbers of rows, with `OTHER_NAME` set or not. */
function openKeys(file: Container): (key: string) => readonly number[] {
  const keys = file.section('keys', 'uint8');
  const blocks = file.section('keys.blocks', 'int32');
  const firstCandidates = file.section('keys.candidates', 'int32');
  const candidates = file.section('candidates', 'uint8');
  const wanted = new Uint8Array(256);
  const candidatesFrom = (first: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => {
      const at = (first + i) * 3;
      return (candidates[at] ?? 0) | ((candidates[at + 1] ?? 0) << 8) | ((candidates[at + 2] ?? 0) << 16);
    });
  /** Sign of (wanted - first key of the block). */
  const compare = (length: number, block: number): number => {
    const at = blocks[block] ?? 0;
    const size = keys[at + 1] ?? 0;
    for (let i = 0; i < length && i < size; i++) {
      const difference = (wanted[i] ?? 0) - (keys[at + 3 + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return length - size;
  };
  const lastBlockUpTo = (length: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(length, middle) < 0) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  };
  return (key) => {
    if (key.length > 255) return [];
    for (let i = 0; i < key.length; i++) wanted[i] = key.charCodeAt(i);
    const block = lastBlockUpTo(key.length);
    if (block < 0) return [];
    const end = blocks[block + 1] ?? keys.length;
    let first = firstCandidates[block] ?? 0;
    let same = 0;
    for (let at = blocks[block] ?? 0; at < end;) {
      const [shared = 0, rest = 0, count = 0] = [keys[at], keys[at + 1], keys[at + 2]];
      if (shared < same) return [];
      if (shared === same) {
        let i = 0;
        while (i < rest && same < key.length && keys[at + 3 + i] === wanted[same]) {
          i++;
          same++;
        }
        if (i === rest && same === key.length) return candidatesFrom(first, count);
      }
      first += count;
      at += 3 + rest;
    }
    return [];
  };
}

function openRows(file: Container): (candidate: number) => PlaceEntry {
  const lat = file.section('lat', 'float32');
  const lon = file.section('lon', 'float32');
  const ids = file.section('ids', 'int32');
  const kinds = file.section('kinds', 'uint8');
  const weights = file.section('weights', 'uint8');
  const divisions = file.section('divisions', 'uint16');
  const divisionCodes = file.text('division-codes').split('\n');
  const names = file.section('names', 'uint8');
  const nameBlocks = file.section('names.blocks', 'int32');
  const decoder = new TextDecoder();
  const nameOf = (row: number): string => {
    let at = nameBlocks[Math.floor(row / KEYS_A_BLOCK)] ?? 0;
    for (let skip = row % KEYS_A_BLOCK; skip > 0; skip--) at += 1 + (names[at] ?? 0);
    return decoder.decode(names.subarray(at + 1, at + 1 + (names[at] ?? 0)));
  };
  return (candidate) => {
    const row = candidate & (OTHER_NAME - 1);
    const kind = ROW_KINDS[kinds[row] ?? 0] ?? 'town';
    const [country = '', division = ''] = (divisionCodes[divisions[row] ?? 0] ?? '').split('.');
    const geonames = ids[row] ?? 0;
    return {
      name: nameOf(row),
      country,
      ...(division !== '' && { division }),
      lat: rounded(lat[row] ?? 0),
      lon: rounded(lon[row] ?? 0),
      kind: kind === 'town' || kind === 'quarter' ? 'city' : 'region',
      precision: kind === 'town' || kind === 'quarter' ? 'city' : 'region',
      ...(geonames > 0 && { geonames }),
      weight: (weights[row] ?? 0) / 255,
      byOtherName: (candidate & OTHER_NAME) !== 0,
      list: 'geonames',
    };
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
