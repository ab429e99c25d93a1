import { addMonths, type Day, type Period } from './calendar.ts';
import { betweenDays, type Resolved } from './resolved.ts';
import type { Scene } from './time-rule.ts';

const GRAINS: readonly RegExp[] = [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-\d{2}$/, /^\d{4}$/];

/** What is known of two neighbours beside their values. */
export interface Link {
  readonly between: string;
  /** "From" or "between" stands before the first. */
  readonly isOpened: boolean;
  /** The words of the first, of the second, tell its side of publication: "next Friday". */
  readonly isFixed: readonly [boolean, boolean];
}

/** Both days, or both something longer: "6 February - this year" is no range, "from 6 February to this year" is one. */
function sameGrain(left: Resolved, right: Resolved, { isOpened }: Link): boolean {
  if (isOpened) return true;
  const [a, b] = [left, right].map(({ value }) => GRAINS.findIndex((grain) => grain.test(value)));
  return a === b || (a !== 0 && b !== 0);
}

/** Two times as the ends of a stretch; undefined where they make none. */
export function joinRange(left: Resolved, right: Resolved, link: Link, scene: Scene): Resolved | undefined {
  if (left.type === 'time' || right.type === 'time' || !sameGrain(left, right, link)) return undefined;
  if (left.first === undefined || right.last === undefined) return withoutYear(left, right);
  const period = inOrder(left, right, link, scene);
  if (period === undefined || period.first > period.last) return undefined;
  const basis = left.basis === 'explicit' ? right.basis : left.basis;
  const isPlain =
    period.first === left.first && period.last === right.last && !(left.value + right.value).includes('/');
  return isPlain
    ? { type: 'date', value: `${left.value}/${right.value}`, ...period, basis }
    : betweenDays(period, basis);
}

/** Without a publication date the values themselves are the ends. */
function withoutYear(left: Resolved, right: Resolved): Resolved | undefined {
  if (left.value === '' || right.value === '' || (left.value + right.value).includes('/')) return undefined;
  return { type: 'date', value: `${left.value}/${right.value}`, basis: left.basis };
}

/** An end that its year or week was guessed for follows the other one. */
function inOrder(left: Resolved, right: Resolved, { isFixed }: Link, scene: Scene): Period | undefined {
  const { first } = left;
  const { last } = right;
  if (first === undefined || last === undefined) return undefined;
  const [canMoveFirst, canMoveLast] = [left, right].map(({ basis }, at) => basis === 'publishedAt' && !isFixed[at]);
  const years = Math.ceil((first - last) / 365.2425);
  // "30 December to 2 January 2020" and "30 December 2019 to 2 January": the year that is named holds for both.
  if (canMoveFirst && right.basis === 'explicit') return { first: addMonths(first, -12 * years), last };
  if (canMoveLast && left.basis === 'explicit') return { first, last: addMonths(last, 12 * years) };
  if (first <= last) return { first, last };
  const shift = (day: Day, sign: 1 | -1): Day => (first - last < 7 ? day + 7 * sign : addMonths(day, 12 * sign));
  const earlier = { first: shift(first, -1), last };
  const later = { first, last: shift(last, 1) };
  if (!canMoveFirst && !canMoveLast) return undefined;
  if (!canMoveFirst) return later;
  if (!canMoveLast) return earlier;
  const { published = 0 } = scene;
  const holds = ({ first: from, last: to }: Period): boolean => from <= published && published <= to;
  return holds(earlier) || (!holds(later) && !scene.isFuture()) ? earlier : later;
}
