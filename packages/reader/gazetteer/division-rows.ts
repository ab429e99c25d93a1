import { placeKey } from '../src/places/gazetteer/place-key.ts';
import type { Division, Town } from './read-geonames.ts';
import { type Row, weightOf } from './row.ts';

/** Words for a kind of division before or behind its name, in the languages GeoNames keeps them in. */
const KIND_BEFORE =
  /^(?:Muhafazat|Province|Provincia|Região|Región|Region|State|Estado|District|Distrito|Département|Departamento|Department|Canton|Commune|Comuna|Municipality|Municipio|Município|Municipiul|Governorate|Republic|County|City|Prefecture|Amphoe|Changwat|Kabupaten|Kota|Huyện|Tỉnh|Thành Phố|Powiat|Gemeente|Obshtina|Okres|Partido|Muang|Markaz|Oraş|Grad|Općina|Opština|Daïra|Wilaya|Bashkia|Bezirk|Srŏk|Shahrestān-e|Ostān-e|Gorodskoy Okrug|Rayon|Liwā’|Qaḑā’|Mudīrīyat|Uluswālī-ye)(?: (?:of|d[eo]|del|da|d'|la|el|los|las))* /;
const KIND_BEHIND =
  / (?:Province|Governorate|Oblast|District|Region|State|County|Prefecture|Department|Division|Territory|Regional State|Municipality|Autonomous Region|Krai|Canton|City|Rayon|Raion|İlçesi|Okrug|Tumani|Shi|Gun|Kommun|Kommune|Parish|Zone|Aūdany|Järås|Járás|pagasts|vald)$/;
/** Countries with so many districts of the same names that the bare name tells nothing ("Washington", "Jackson"). */
const FULL_NAMES_ONLY: ReadonlySet<string> = new Set(['US', 'DE', 'FR', 'BR', 'AT']);

/** Provinces and districts as rows, each in the middle of its people: the mean of its towns, by population. Those without a town are left out. */
export function divisionRows(divisions: readonly Division[], towns: readonly Town[], level: 1 | 2): readonly Row[] {
  const middles = middlesOf(towns, level);
  const seats = level === 1 ? seatsOf(towns) : new Map<string, Middle>();
  return divisions.flatMap(({ code, name }) => {
    const bare = name.replace(KIND_BEFORE, '').replace(KIND_BEHIND, '');
    const [country = '', first = '', second = ''] = code.split('.');
    // The towns still have the code of before a reform: then the town that the division is called after.
    const middle = middles.get(code) ?? seats.get(`${country}.${placeKey(bare)}`);
    if (middle === undefined) return [];
    const keys = [placeKey(name)].filter((key) => key.length > 1);
    const others = level === 2 && FULL_NAMES_ONLY.has(country) ? [] : [placeKey(bare)];
    const id = level === 2 && /^\d{5,}$/.test(second) ? Number(second) : 0;
    return [
      {
        id,
        name,
        keys: level === 1 ? [...new Set([...keys, ...others])] : keys,
        otherKeys: level === 1 ? [] : others.filter((key) => key.length > 1 && !keys.includes(key)),
        looseKeys: [],
        kind: level === 1 ? ('division' as const) : ('district' as const),
        division: `${country}.${first}`,
        lat: middle.lat,
        lon: middle.lon,
        weight: Math.max(0, weightOf(middle.population) - (level === 1 ? 0.08 : 0.2)),
      },
    ];
  });
}

/** The biggest town of each name in each country. */
function seatsOf(towns: readonly Town[]): ReadonlyMap<string, Middle> {
  const seats = new Map<string, Middle>();
  for (const { country, name, lat, lon, population } of towns) {
    const key = `${country}.${placeKey(name)}`;
    if ((seats.get(key)?.population ?? -1) < population) seats.set(key, { lat, lon, population });
  }
  return seats;
}

interface Middle {
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

function middlesOf(towns: readonly Town[], level: 1 | 2): ReadonlyMap<string, Middle> {
  const sums = new Map<string, { lat: number; lon: number; share: number; population: number }>();
  for (const { country, division, district, lat, lon, population } of towns) {
    const code = level === 1 ? `${country}.${division}` : `${country}.${division}.${district}`;
    const sum = sums.get(code) ?? { lat: 0, lon: 0, share: 0, population: 0 };
    // The root keeps one metropolis from pulling the middle of a wide province to itself.
    const share = Math.sqrt(population + 100);
    sum.lat += lat * share;
    sum.lon += lon * share;
    sum.share += share;
    sum.population += population;
    sums.set(code, sum);
  }
  return new Map(
    [...sums].map(([code, { lat, lon, share, population }]) => [
      code,
      { lat: lat / share, lon: lon / share, population },
    ]),
  );
}
