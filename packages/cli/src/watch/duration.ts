/** How a span of time is written on the command line. */
export const DURATION_FORM = 'such as 15m, 2h or 1d';

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A span of time in milliseconds; undefined where the words are none. */
export function durationOf(words: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,6})\s?([smhd])$/.exec(words.trim().toLowerCase()) ?? [];
  const ms = UNIT_MS[unit];
  return ms === undefined ? undefined : Number(count) * ms;
}
