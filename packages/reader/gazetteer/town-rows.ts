import { looseKey, TRANSCRIBED } from '../src/places/gazetteer/loose-key.ts';
import { placeKey } from '../src/places/gazetteer/place-key.ts';
import type { Town } from './read-geonames.ts';
import { type Row, weightOf } from './row.ts';

/** Seats count for more in the news than towns of their size. */
const SEAT_BONUS: Readonly<Record<string, number>> = { PPLC: 0.12, PPLA: 0.06, PPLA2: 0.02, PPLX: -0.1 };

/** Towns as rows of the gazetteer file: of their many names those in Latin letters that are no codes ("LON"). */
export function townRows(towns: readonly Town[]): readonly Row[] {
  return towns.map((town) => {
    const keys = distinct([placeKey(town.name), placeKey(town.asciiName)]);
    const others = [...town.alternates.filter((name) => isWord(name)), ...writtenOut(town)].map(placeKey);
    return {
      id: town.id,
      name: town.name,
      keys,
      otherKeys: distinct(others).filter((key) => !keys.includes(key)),
      looseKeys: TRANSCRIBED.has(town.country) ? distinct([...keys, ...others].map(looseKey)) : [],
      kind: town.feature === 'PPLX' ? 'quarter' : 'town',
      division: town.division === '' ? town.country : `${town.country}.${town.division}`,
      lat: town.lat,
      lon: town.lon,
      weight: Math.max(0, Math.min(1, weightOf(town.population) + (SEAT_BONUS[town.feature] ?? 0))),
    };
  });
}

/** "Tromsoe", "Zuerich", "Aalesund": how agencies without the letters write names of the north and of German. */
function writtenOut({ name, country }: Town): readonly string[] {
  if (!LETTERS_WRITTEN_OUT.has(country)) return [];
  const long = name.replace(/[äæåöøü]/gi, (letter) => LONG_FORMS[letter.toLowerCase()] ?? letter);
  return long === name ? [] : [long];
}

const LETTERS_WRITTEN_OUT: ReadonlySet<string> = new Set(['AT', 'CH', 'DE', 'DK', 'EE', 'FI', 'FO', 'IS', 'NO', 'SE']);
const LONG_FORMS: Readonly<Record<string, string>> = { ä: 'ae', æ: 'ae', å: 'aa', ö: 'oe', ø: 'oe', ü: 'ue' };

function isWord(name: string): boolean {
  return name.length >= 4 && /^\p{Lu}/u.test(name) && name !== name.toUpperCase();
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key.length > 1);
}
