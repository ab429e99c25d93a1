import type { Appearance } from '../../src/joins/appearance.ts';
import type { JoinReason } from '../../src/joins/join-reason.ts';

/** What is met second, what the archive has, and what is to be decided. People and groups are invented; states and places are real. */
export interface Pair {
  readonly says: string;
  readonly met: Appearance;
  readonly has: Appearance;
  readonly joins: JoinReason | false;
}

export const trade = (ofName?: string) => [{ title: 'Trade Minister', ...(ofName !== undefined && { ofName }) }];
export const premier = (ofName?: string) => [{ title: 'Prime Minister', ...(ofName !== undefined && { ofName }) }];
export const at = (
  lat: number,
  lon: number,
  country: string,
  geonames?: number,
): Pick<Appearance, 'geo' | 'country'> => ({
  country,
  geo: { lat, lon, country, precision: 'city', score: 0.97, ...(geonames !== undefined && { geonames }) },
});
export const label = { form: 'nominal', names: [] } as const;
export const group = { kind: 'group', ...label } as const;

export const pair = (says: string, met: Appearance, has: Appearance, joins: JoinReason | false): Pair => ({
  says,
  met,
  has,
  joins,
});
