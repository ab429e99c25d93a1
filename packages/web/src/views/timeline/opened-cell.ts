import type { DayEvent, LaneCell, LanesAnswer } from '../../api/types.ts';
import { moreOf, toMore } from '../../place/write-place.ts';
import type { Place } from '../../place/place.ts';
import { lengthOf } from '../../time/span-math.ts';
import type { DaySpan } from '../../words/day-words.ts';
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

type Moments = Pick<LaneCell, 'from' | 'to'>;

export function daysOf({ from, to }: Moments): DaySpan {
  return { from: from.slice(0, 10), to: to.slice(0, 10) };
}

/** Whether a cell is of several days, so that zooming in tells them apart. */
export function holdsDays(cell: Moments): boolean {
  const { from, to } = daysOf(cell);
  return from !== to;
}

/** How much shorter a span must be for a step of zooming in to be worth it. */
const WORTH = 0.7;

export function isNarrower(cell: Moments, shown: DaySpan | undefined): boolean {
  return shown !== undefined && lengthOf(daysOf(cell)) < WORTH * lengthOf(shown);
}

/** Whether a happening belongs to a cell: a column has what is of its days, a span what lies somewhen between its ends. */
export function isOfCell(
  { fact: { when } }: Pick<DayEvent, 'fact'>,
  cell: Moments,
  dates: 'subject' | 'report',
): boolean {
  const isDay = !holdsDays(cell);
  if (dates === 'report' || !when) return isDay;
  if (isDay) return when.from === when.to;
  const { from, to } = daysOf(cell);
  return when.from !== when.to && from <= when.from && when.to <= to;
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
