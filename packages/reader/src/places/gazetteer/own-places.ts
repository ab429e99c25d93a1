import { type CountryReference, countryName, countryOf } from '@onrecord/language';
import { COUNTRY_ALIASES, COUNTRY_CENTRES } from '../words/country-centre-words.ts';
import { CAMP_ROWS } from '../words/camp-words.ts';
import { CROSSING_ROWS } from '../words/crossing-words.ts';
import { DIVISION_ROWS } from '../words/division-words.ts';
import { REGION_ROWS } from '../words/region-words.ts';
import { SITE_ROWS } from '../words/site-words.ts';
import { TOWN_ROWS } from '../words/town-words.ts';
import { WATER_ROWS } from '../words/water-words.ts';
import type { PlaceEntry, PlaceIndex } from './place-entry.ts';
import { looseKey } from './loose-key.ts';
import { placeKey } from './place-key.ts';

type OwnKind = 'region' | 'water' | 'site' | 'city';
const ROWS: Readonly<Record<OwnKind, readonly string[]>> = {
  region: [...REGION_ROWS, ...DIVISION_ROWS],
  water: WATER_ROWS,
  site: [...SITE_ROWS, ...CAMP_ROWS, ...CROSSING_ROWS],
  city: TOWN_ROWS,
};
const WEIGHTS: Readonly<Record<OwnKind, number>> = { region: 0.75, water: 0.75, site: 0.6, city: 0.62 };
const PRECISIONS = { region: 'region', water: 'region', site: 'site', city: 'city' } as const;
const COUNTRY_WEIGHT = 1.25;

/** All entries of the project's own lists, without countries, in the order of the lists. */
export function ownEntries(): readonly { readonly names: readonly string[]; readonly entry: PlaceEntry }[] {
  return (Object.keys(ROWS) as OwnKind[]).flatMap((kind) =>
    ROWS[kind].map((row) => {
      const [name = '', others = '', country = '', lat = '', lon = ''] = row.split('|');
      const entry: PlaceEntry = {
        name,
        kind,
        ...(country !== '' && { country }),
        lat: Number(lat),
        lon: Number(lon),
        precision: PRECISIONS[kind],
        weight: WEIGHTS[kind],
        byOtherName: false,
        list: 'own',
      };
      return { names: [name, ...others.split(',')], entry };
    }),
  );
}

let lists: ReadonlyMap<string, readonly PlaceEntry[]> | undefined;

/** The project's own list: regions, waters, sites and spellings of towns. Read into a map when first asked (a few milliseconds). */
export const ownPlaces: PlaceIndex = {
  named: (name) => (lists ??= byKey(placeKey)).get(placeKey(name)) ?? [],
  alike: (name) => (looseLists ??= byKey((one) => looseKey(placeKey(one)))).get(looseKey(placeKey(name))) ?? [],
};

let looseLists: ReadonlyMap<string, readonly PlaceEntry[]> | undefined;

function byKey(keyOf: (name: string) => string): ReadonlyMap<string, readonly PlaceEntry[]> {
  const found = new Map<string, PlaceEntry[]>();
  for (const { names, entry } of ownEntries()) {
    for (const name of names) {
      const key = keyOf(name);
      if (key === '') continue;
      const known = found.get(key);
      if (known === undefined) found.set(key, [entry]);
      else if (!known.includes(entry)) known.push(entry);
    }
  }
  return found;
}

const centres: ReadonlyMap<string, readonly [lat: number, lon: number]> = new Map(
  COUNTRY_CENTRES.flatMap((row) => row.split('|')).map((country) => {
    const [iso = '', lat = '', lon = ''] = country.split(' ');
    return [iso, [Number(lat), Number(lon)]];
  }),
);

/** The country that a phrase names ("the U.K."); none for a demonym or a capital. Case counts. */
export function countryNamed(phrase: string): PlaceEntry | undefined {
  const reference: CountryReference | undefined = countryOf(phrase);
  const iso = reference?.as === 'name' ? reference.iso : aliases.get(placeKey(phrase));
  const centre = iso === undefined ? undefined : centres.get(iso);
  if (iso === undefined || centre === undefined) return undefined;
  return {
    name: countryName(iso) ?? iso,
    kind: 'country',
    country: iso,
    lat: centre[0],
    lon: centre[1],
    precision: 'country',
    weight: COUNTRY_WEIGHT,
    byOtherName: false,
    list: 'countries',
  };
}

const aliases: ReadonlyMap<string, string> = new Map(Object.entries(COUNTRY_ALIASES));
