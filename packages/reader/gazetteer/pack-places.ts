import { type Section, textSection, writeContainer } from '@onrecord/language';
import { KEYS_A_BLOCK, LOOSE, OTHER_NAME, PLACE_FILE_LABEL, ROW_KINDS } from '../src/places/gazetteer/place-file.ts';
import type { Row } from './row.ts';

/** So many places of one name are kept, best known first. */
const MOST_CANDIDATES = 48;

/** The bytes of the gazetteer file. The same rows give the same bytes. */
export function packPlaces(rows: readonly Row[]): Uint8Array {
  const codes = [...new Set(rows.map(({ division }) => division))].sort();
  const codeNumber = new Map(codes.map((code, i) => [code, i]));
  const kindNumber = new Map(ROW_KINDS.map((kind, i) => [kind, i]));
  return writeContainer(PLACE_FILE_LABEL, [
    ...keySections(rows),
    { name: 'lat', data: Float32Array.from(rows, ({ lat }) => lat) },
    { name: 'lon', data: Float32Array.from(rows, ({ lon }) => lon) },
    { name: 'ids', data: Int32Array.from(rows, ({ id }) => id) },
    { name: 'kinds', data: Uint8Array.from(rows, ({ kind }) => kindNumber.get(kind) ?? 0) },
    { name: 'weights', data: Uint8Array.from(rows, ({ weight }) => Math.round(weight * 255)) },
    { name: 'divisions', data: Uint16Array.from(rows, ({ division }) => codeNumber.get(division) ?? 0) },
    textSection('division-codes', codes.join('\n')),
    ...nameSections(rows),
  ]);
}

function keySections(rows: readonly Row[]): readonly Section[] {
  const candidates = new Map<string, number[]>();
  rows.forEach(({ keys, otherKeys, looseKeys }, row) => {
    for (const key of keys) listAt(candidates, key).push(row);
    for (const key of otherKeys) listAt(candidates, key).push(row | OTHER_NAME);
    for (const key of looseKeys) listAt(candidates, `${LOOSE}${key}`).push(row | OTHER_NAME);
  });
  const weightOf = (candidate: number): number =>
    (rows[candidate & (OTHER_NAME - 1)]?.weight ?? 0) - ((candidate & OTHER_NAME) === 0 ? 0 : 0.1);
  const bytes: number[] = [];
  const blocks: number[] = [];
  const firstCandidates: number[] = [];
  const all: number[] = [];
  let before = '';
  for (const [i, key] of [...candidates.keys()].sort().entries()) {
    if (i % KEYS_A_BLOCK === 0) {
      blocks.push(bytes.length);
      firstCandidates.push(all.length / 3);
      before = '';
    }
    const list = listAt(candidates, key)
      .sort((a, b) => weightOf(b) - weightOf(a) || a - b)
      .slice(0, MOST_CANDIDATES);
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared++;
    bytes.push(shared, key.length - shared, list.length);
    for (let at = shared; at < key.length; at++) bytes.push(key.charCodeAt(at));
    for (const candidate of list) all.push(candidate & 255, (candidate >> 8) & 255, candidate >> 16);
    before = key;
  }
  return [
    { name: 'keys', data: Uint8Array.from(bytes) },
    { name: 'keys.blocks', data: Int32Array.from(blocks) },
    { name: 'keys.candidates', data: Int32Array.from(firstCandidates) },
    { name: 'candidates', data: Uint8Array.from(all) },
  ];
}

function nameSections(rows: readonly Row[]): readonly Section[] {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const blocks: number[] = [];
  for (const [i, { name }] of rows.entries()) {
    if (i % KEYS_A_BLOCK === 0) blocks.push(bytes.length);
    const encoded = encoder.encode(name);
    bytes.push(encoded.length, ...encoded);
  }
  return [
    { name: 'names', data: Uint8Array.from(bytes) },
    { name: 'names.blocks', data: Int32Array.from(blocks) },
  ];
}

function listAt(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
