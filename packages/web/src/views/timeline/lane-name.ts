import { TYPE_WORDS } from '@onrecord/model/entry';
import type { LaneOf, LanesAnswer } from '../../api/types.ts';
import type { Filters } from '../../place/place.ts';
import { plain } from '../../words/count-words.ts';

type By = LanesAnswer['by'];

/** A lane as it stands in addresses: "a6", "p3", "ASSAULT", "others", "none". */
export function laneToken(of: LaneOf): string {
  if (of.kind === 'actor') return `a${of.key}`;
  if (of.kind === 'place') return `p${of.key}`;
  return of.kind === 'type' ? of.type : of.kind;
}

const NONE: Readonly<Record<By, string>> = {
  actor: 'no actor named',
  type: 'no type',
  place: 'no place named',
};

const OTHERS: Readonly<Record<By, readonly [one: string, many: string]>> = {
  actor: ['other actor', 'other actors'],
  type: ['other type', 'other types'],
  place: ['other place', 'other places'],
};

/** What a lane is called. */
export function laneName(of: LaneOf, { by, actors, places }: Pick<LanesAnswer, 'by' | 'actors' | 'places'>): string {
  if (of.kind === 'actor') return actors[of.key]?.name ?? 'a name that is not there';
  if (of.kind === 'place') return places[of.key]?.name ?? 'a name that is not there';
  if (of.kind === 'type') return TYPE_WORDS[of.type];
  if (of.kind === 'none') return NONE[by];
  return `${plain(of.lanes)} ${OTHERS[by][of.lanes === 1 ? 0 : 1]}`;
}

/** The filters with which lists have what a lane has; undefined: no filter says it. A lane narrows what the bar leaves of its sort. */
export function filtersOfLane(filters: Filters, of: LaneOf): Filters | undefined {
  if (of.kind === 'actor') return { ...filters, actors: [laneToken(of)] };
  if (of.kind === 'place') return { ...filters, places: [laneToken(of)] };
  return of.kind === 'type' ? { ...filters, types: [of.type] } : undefined;
}
