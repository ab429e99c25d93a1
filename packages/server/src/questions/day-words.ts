/** How a day may be written, for messages. */
export const DAY_FORM = 'YYYY-MM-DD, YYYY-MM, YYYY, today or yesterday';

const MS_PER_DAY = 86_400_000;

/** The first day of a span, or its last. */
export type Edge = 'first' | 'last';

/** The day that words mean, a month or year being its first or last one; undefined where they mean none. */
export function dayOfWords(words: string, edge: Edge, today: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (text === 'today') return today;
  if (text === 'yesterday') return isoDay(Date.parse(`${today}T00:00:00Z`) - MS_PER_DAY);
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (day !== undefined) return isDay(text) ? text : undefined;
  const first = `${year}-${month ?? '01'}-01`;
  if (!isDay(first)) return undefined;
  if (edge === 'first') return first;
  // Day 0 of the month after.
  return month === undefined ? `${year}-12-31` : isoDay(Date.UTC(Number(year), Number(month), 0));
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && isoDay(ms) === text;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The calendar day of a moment where this program runs. */
export function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
