import type { ActorRolesAnswer } from '../../../api/types.ts';
import { daysBetween } from '../../../words/day-words.ts';

/** How a role is known: dated by a list, or only called so in reports, whenever it was held. */
export interface RoleBar {
  readonly title: string;
  readonly ofName: string | undefined;
  readonly isDated: boolean;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Shares of the width. An end that is not known lies at the edge. */
  readonly left: number;
  readonly width: number;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that all bars lie in; undefined where no day is known. */
export function daysOfBars(
  { told, dated }: Pick<ActorRolesAnswer, 'told' | 'dated'>,
  around: readonly string[],
): Days | undefined {
  const days = [
    ...around,
    ...told.flatMap(({ first, last }) => [first, last]),
    ...dated.flatMap(({ from, to }) => [from, to]),
  ].filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const sorted = days.toSorted();
  return { first: sorted[0] ?? '', last: sorted.at(-1) ?? '' };
}

/** A bar between two days; at least a sliver wide, as one day has no width. */
export function barOf(
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  days: Days,
) {
  const all = Math.max(1, daysBetween(days.first, days.last) + 1);
  const left = from === undefined ? 0 : daysBetween(days.first, from) / all;
  const right = to === undefined ? 1 : (daysBetween(days.first, to) + 1) / all;
  const width = Math.max(0.012, right - left);
  return { left: Math.min(left, 1 - width), width };
}
