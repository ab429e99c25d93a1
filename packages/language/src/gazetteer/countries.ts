import { COUNTRY_ROWS } from './country-rows.ts';
import { capitalisedKey, phraseKey } from './phrase-key.ts';

/** How a phrase names a country: by its name, by what its people and things are called, or by its seat of government. */
export type CountryNaming = 'name' | 'demonym' | 'capital';

/** A country that a phrase names. */
export interface CountryReference {
  /** ISO 3166-1 alpha-2, e.g. "IL"; Kosovo is "XK". */
  readonly iso: string;
  readonly as: CountryNaming;
}

interface CountryEntry {
  readonly phrase: string;
  readonly reference: CountryReference;
}

const IRREGULAR_PLURAL = /(?:s|sh|ch|ese|men|nch)$/;

function* entriesOf(row: string): Generator<CountryEntry> {
  const [iso = '', name = '', demonyms = '', capitals = '', others = ''] = row.split('|');
  for (const phrase of [name, ...parts(others)]) yield { phrase, reference: { iso, as: 'name' } };
  for (const phrase of parts(demonyms)) {
    yield { phrase, reference: { iso, as: 'demonym' } };
    if (!IRREGULAR_PLURAL.test(phrase)) yield { phrase: `${phrase}s`, reference: { iso, as: 'demonym' } };
  }
  for (const phrase of parts(capitals)) yield { phrase, reference: { iso, as: 'capital' } };
}

function parts(list: string): readonly string[] {
  return list === '' ? [] : list.split(',');
}

/** All phrases that name a country, as they are written. */
export const COUNTRY_ENTRIES: readonly CountryEntry[] = COUNTRY_ROWS.flatMap((row) => [...entriesOf(row)]);

const byKey = new Map<string, CountryReference>();
// Names win over adjectives, and adjectives over capitals, where one phrase is several ("Luxembourg").
for (const as of ['name', 'demonym', 'capital']) {
  for (const { phrase, reference } of COUNTRY_ENTRIES) {
    const key = phraseKey(phrase);
    if (reference.as === as && !byKey.has(key)) byKey.set(key, reference);
  }
}

const names: ReadonlyMap<string, string> = new Map(
  COUNTRY_ROWS.map((row) => row.split('|')).map(([iso = '', name = '']) => [iso, name]),
);

/**
 * The country that a phrase names, with or without "the". Case counts: "US" is a country, "us" is not; "Polish" is a demonym, "polish" is not. O(length).
 * @example countryOf('Israelis') // { iso: 'IL', as: 'demonym' }
 * @example countryOf('the U.K.') // { iso: 'GB', as: 'name' }
 */
export function countryOf(phrase: string): CountryReference | undefined {
  const key = phraseKey(phrase);
  const bare = key.replace(/^[Tt]he /, '');
  return byKey.get(key) ?? byKey.get(bare) ?? byKey.get(capitalisedKey(bare));
}

/** The usual English name of a country by its ISO 3166-1 alpha-2 code. */
export function countryName(iso: string): string | undefined {
  return names.get(iso);
}
