/** First and last days; an end that is open is undefined. */
export interface RoleDates {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days on which an office was surely held, of `from..to` in days, months or years, either end open: "2021-06..2022" is from the last
 * day of June 2021 to the first of 2022, as the list does not say more. Undefined for what is no such span, or ends before it begins.
 */
export function roleDates(text: string): RoleDates | undefined {
  const parts = text.split('..');
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map((part) => part.trim());
  const first = from === '' ? undefined : lastDayOf(from ?? '');
  const last = to === '' ? undefined : firstDayOf(to ?? '');
  if ((from !== '' && first === undefined) || (to !== '' && last === undefined)) return undefined;
  if (from !== '' && to !== '' && (firstDayOf(from ?? '') ?? '') > (lastDayOf(to ?? '') ?? '')) return undefined;
  return { from: first, to: last };
}

function firstDayOf(date: string): string | undefined {
  const found = DATE.exec(date);
  if (!found) return undefined;
  return isDay(`${found[1] ?? ''}-${found[2] ?? '01'}-${found[3] ?? '01'}`);
}

function lastDayOf(date: string): string | undefined {
  const found = DATE.exec(date);
  const year = Number(found?.[1]);
  if (!found || firstDayOf(date) === undefined) return undefined;
  if (found[3] !== undefined) return date;
  const month = found[2] === undefined ? 12 : Number(found[2]);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day itself where the calendar has it. */
function isDay(day: string): string | undefined {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : undefined;
}
