import type { PlaceKind } from '@onrecord/model';
import { CITY_NOUNS, PART_WORDS, REGION_NOUNS, SITE_NOUNS, WATER_NOUNS } from './words/place-kind-words.ts';

/** A place name taken apart: "eastern Aleppo", "Aleppo airport", "Mount Abora". */
export interface NameParts {
  /** The name without the words around it. */
  readonly core: string;
  /** What kind of place the words around it say it is. */
  readonly kind?: PlaceKind;
}

const kinds: ReadonlyMap<string, PlaceKind> = new Map([
  ...CITY_NOUNS.map((noun) => [noun, 'city'] as const),
  ...REGION_NOUNS.map((noun) => [noun, 'region'] as const),
  ...SITE_NOUNS.map((noun) => [noun, 'site'] as const),
  ...WATER_NOUNS.map((noun) => [noun, 'water'] as const),
]);
const parts: ReadonlySet<string> = new Set(PART_WORDS);
/** So many words a kind noun has at most ("nuclear power plant"). */
export const LONGEST_KIND_NOUN = 3;

/** The kind of place that a noun says, plural included: "province" is a region. */
export function kindOfNoun(noun: string): PlaceKind | undefined {
  const lower = noun.toLowerCase();
  return (
    kinds.get(lower) ??
    (/^(?:cities|territories|municipalities|communes?)$/.test(lower)
      ? kinds.get(lower.replace(/ies$/, 'y'))
      : kinds.get(lower.replace(/s$/, '')))
  );
}

/** Whether the word only says which part of a place is meant: "eastern", "downtown". */
export function isPartWord(word: string): boolean {
  return parts.has(word.toLowerCase());
}

/** The name without "eastern", "province" and the like; undefined for a name that has none of them. */
export function partsOf(name: string): NameParts | undefined {
  const words = name.split(/\s+/);
  let first = 0;
  let end = words.length;
  while (end - first > 1 && isPartWord(words[first] ?? '')) first++;
  let kind: PlaceKind | undefined;
  for (let length = Math.min(LONGEST_KIND_NOUN, end - first - 1); length > 0 && kind === undefined; length--) {
    kind = kindOfNoun(words.slice(end - length, end).join(' '));
    if (kind !== undefined) end -= length;
  }
  if (/^al[- ]/i.test(words[first] ?? '') && first === 0 && end === words.length) {
    return { core: [(words[0] ?? '').slice(3), ...words.slice(1)].join(' ') };
  }
  if (first === 0 && end === words.length) return undefined;
  return { core: words.slice(first, end).join(' '), ...(kind !== undefined && { kind }) };
}
