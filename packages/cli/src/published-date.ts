const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/;

/** What a publication date may look like, for messages. */
export const DATE_FORM = 'YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss][Z|+hh:mm], for example 2024-05-05';

/** Whether this is an ISO 8601 day, or day and time, that exists in the calendar (2024-02-30 does not). */
export function isPublishedDate(text: string): boolean {
  const parts = FORM.exec(text);
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && hour <= 23 && minute <= 59 && second <= 59 && zoneHour <= 14 && zoneMinute <= 59;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
