const MONTH = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });

/** "March 2030" of "2030-03" as the reader's locale has it. */
export function monthWords(month: string): string {
  const ms = msOf(month);
  return Number.isNaN(ms) ? 'day not known' : MONTH.format(ms);
}

/** "Mar" */
export function shortMonthWords(month: string): string {
  const ms = msOf(month);
  return Number.isNaN(ms) ? '?' : SHORT.format(ms);
}

/** First and last day of "2030-03". */
export function daysOfMonth(month: string): { readonly since: string; readonly until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  // Day 0 of the month after.
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { since: `${month}-01`, until: last };
}

function msOf(month: string): number {
  return /^\d{4}-\d{2}$/.test(month) ? Date.parse(`${month}-01T00:00:00Z`) : Number.NaN;
}
