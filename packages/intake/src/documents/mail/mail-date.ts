const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones with names that RFC 5322, 4.3 keeps from older mails. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
const DATE =
  /^(?:[A-Za-z]{3,9},?\s{1,5})?(\d{1,2})\s{1,5}([A-Za-z]{3})[a-z]{0,6}\s{1,5}(\d{4})\s{1,5}(\d{2}):(\d{2})(?::(\d{2}))?\s{0,5}(?:([+-]\d{2})(\d{2})|([A-Za-z]{1,4}))?/;

/** The date of a mail (RFC 5322, 3.3) as ISO 8601 with the zone that it was written in; undefined where it is none. */
export function mailDate(value: string): string | undefined {
  const found = DATE.exec(value.trim().slice(0, 100));
  if (!found) return undefined;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', hours, minutes, zone = ''] = found;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const two = (number: string | number): string => String(number).padStart(2, '0');
  const moment = `${year}-${two(month)}-${two(day)}T${hour}:${minute}:${second}`;
  if (Number.isNaN(Date.parse(`${moment}Z`)) || Number(day) > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return undefined;
  // "-0000" says that the zone is not known (RFC 5322, 3.3).
  if (hours === '-00' && minutes === '00') return moment;
  return (
    moment + (hours !== undefined && minutes !== undefined ? `${hours}:${minutes}` : (ZONES[zone.toUpperCase()] ?? ''))
  );
}
