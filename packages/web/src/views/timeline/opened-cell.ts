import type { DayEvent, LaneCell, LanesAnswer } from '../../api/types.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import type { Place } from '../../place/place.ts';
import { laneToken } from './lane-name.ts';

/** A cell whose happenings are listed below the picture. */
export interface OpenedCell {
  readonly lane: string;
  readonly from: string;
  readonly to: string;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2})?$/;

/** "a6 2030-03-14 2030-03-14", as it stands in the address; undefined for what is none. */
export function openedIn(place: Place): OpenedCell | undefined {
  const [lane = '', from = '', to = ''] = moreOf(place, 'open')?.split(' ') ?? [];
  return MOMENT.test(from) && MOMENT.test(to) && /^[\w-]{1,20}$/.test(lane) ? { lane, from, to } : undefined;
}

export function toOpened(place: Place, cell: OpenedCell | undefined): Place {
  return toMore(place, 'open', cell && `${cell.lane} ${cell.from} ${cell.to}`);
}

/** Whether a cell is of several days, so that zooming in tells them apart. */
export function holdsDays({ from, to }: Pick<LaneCell, 'from' | 'to'>): boolean {
  return from.slice(0, 10) !== to.slice(0, 10);
}

/** Whether a happening is in a lane, of those of an answer. */
export function isInLane({ fact }: Pick<DayEvent, 'fact'>, lane: string, { by, lanes }: LanesAnswer): boolean {
  const tokens = TOKENS[by](fact);
  if (lane === 'none') return tokens.length === 0;
  if (lane !== 'others') return tokens.includes(lane);
  const shown = new Set(lanes.map(({ of }) => laneToken(of)));
  return tokens.length > 0 && !tokens.some((token) => shown.has(token));
}

const TOKENS: Readonly<Record<LanesAnswer['by'], (fact: DayEvent['fact']) => readonly string[]>> = {
  actor: ({ actors, recipients }) => [...actors, ...recipients].map((key) => `a${key}`),
  type: ({ type }) => [type],
  place: ({ place }) => (place === undefined ? [] : [`p${place}`]),
};
