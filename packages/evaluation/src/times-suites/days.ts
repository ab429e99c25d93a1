/** Days as ISO strings, for comparing what corpora say. */
const MS_PER_DAY = 86_400_000;

/** @example shiftDay('2024-02-28', 2) // '2024-03-01' */
export function shiftDay(day: string, by: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : new Date(at.getTime() + by * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of another year; 29 February becomes 1 March where there is none. */
export function shiftYear(day: string, by: number): string {
  return shiftDay(`${String(Number(day.slice(0, 4)) + by).padStart(4, '0')}${day.slice(4)}`, 0);
}

/** The last day of the month that the day lies in. */
export function endOfMonth(day: string): string {
  const next = shiftDay(`${day.slice(0, 7)}-28`, 4);
  return shiftDay(`${next.slice(0, 7)}-01`, -1);
}

/** The last day of a stretch of that length which begins on the day. */
export function endOfUnit(first: string, unit: string): string {
  const table: Readonly<Record<string, () => string>> = {
    week: () => shiftDay(first, 6),
    month: () => endOfMonth(first),
    quarter: () => endOfMonth(shiftDay(first, 75)),
    year: () => `${first.slice(0, 4)}-12-31`,
  };
  return table[unit]?.() ?? first;
}
