import { countryName } from '@onrecord/language';
import type { Place } from '@onrecord/model';
import { plural } from './actor-facts.ts';

const PLACES_SHOWN = 2;

/** What a place was taken for: kind, where, how exactly, how often it is mentioned. */
export function placeFacts({ kind, geo, mentions }: Place): readonly string[] {
  return [
    ...(kind === 'unknown' ? [] : [kind]),
    ...(geo === undefined ? ['where it lies is not known'] : locationOf(geo)),
    plural(mentions.length, 'mention'),
  ];
}

function locationOf({ lat, lon, country, precision, score }: NonNullable<Place['geo']>): readonly string[] {
  return [
    ...(country === undefined ? [] : [countryName(country) ?? country]),
    `${degrees(lat, 'N', 'S')} ${degrees(lon, 'E', 'W')}, to the ${precision}`,
    `${Math.round(score * 100)} % sure`,
  ];
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(PLACES_SHOWN)}° ${value < 0 ? negative : positive}`;
}
