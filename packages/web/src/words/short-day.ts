import { msOf } from './day-words.ts';

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "14 Mar", where the year stands beside it. */
export function shortDay(day: string): string {
  return Number.isNaN(msOf(day)) ? day : DAY.format(msOf(day));
}
