/** The longest pause that is kept, in milliseconds: a week. A server that says "in ten years" is asked once a week. */
export const LONGEST_PAUSE_MS = 7 * 24 * 60 * 60_000;

/**
 * The header `Retry-After` (RFC 9110, 10.2.3), seconds or a date, as milliseconds from now; undefined where there is none that makes sense.
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  const words = header?.trim().slice(0, 60) ?? '';
  if (words === '') return undefined;
  // Dates begin with the name of a day in all three forms (RFC 9110, 5.6.7); Date.parse alone takes "-5" for a year.
  if (!/^(?:\d+$|[A-Z][a-z]{2,8},? )/.test(words)) return undefined;
  const ms = /^\d+$/.test(words) ? Number(words) * 1000 : Date.parse(words) - now;
  if (Number.isNaN(ms)) return undefined;
  return Math.min(Math.max(0, ms), LONGEST_PAUSE_MS);
}
