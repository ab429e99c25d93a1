import type { Reading } from '@onrecord/model';

/** Places that are less sure than this say nothing about where a report is set. */
const SURE = 0.6;
/** The share of mentions that makes a country the report's. */
const MOST = 0.5;

const MOST_COUNTRIES = 12;

/** What a report's located places say about where it is set. */
export interface Setting {
  /** The country (ISO 3166-1 alpha-2) that more than half of the located mentions lie in; undefined where none has that many. */
  readonly main: string | undefined;
  /** All countries, most often named first. */
  readonly countries: readonly string[];
}

/** A town counts as two mentions: who names towns of a country writes about it, who names the country may only mention it. O(places). */
export function settingOf({ places }: Pick<Reading, 'places'>): Setting {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { geo, mentions } of places) {
    if (geo?.country === undefined || geo.score < SURE) continue;
    const weight = mentions.length * (geo.precision === 'country' ? 1 : 2);
    counts.set(geo.country, (counts.get(geo.country) ?? 0) + weight);
    all += weight;
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [top] = sorted;
  return {
    main: top && top[1] > all * MOST ? top[0] : undefined,
    countries: sorted.slice(0, MOST_COUNTRIES).map(([code]) => code),
  };
}
