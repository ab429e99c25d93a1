import { childText, type XmlElement } from './xml/tree.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is asked beyond a year is a mistake. */
const LONGEST = 366 * DAY;

const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60 * MINUTE],
  ['daily', DAY],
  ['weekly', 7 * DAY],
  ['monthly', 30 * DAY],
  ['yearly', 365 * DAY],
]);

/** How long a feed asks not to be fetched again, in ms: `ttl` of RSS 2.0, in minutes, else `updatePeriod` of the Syndication module. */
export function updatePeriod(channel: XmlElement): number | undefined {
  const ttl = within(Number(childText(channel, 'ttl')?.slice(0, 10)) * MINUTE);
  if (ttl !== undefined) return ttl;
  const period = PERIODS.get(childText(channel, 'sy:updateperiod')?.toLowerCase() ?? '');
  const frequency = Number(childText(channel, 'sy:updatefrequency')?.slice(0, 10) ?? 1);
  return period === undefined || !(frequency >= 1) ? undefined : within(Math.round(period / frequency));
}

function within(ms: number): number | undefined {
  return ms > 0 && ms <= LONGEST ? ms : undefined;
}
