/** "2031-04-02T08:00:00Z" (WARC 1.0), with a fraction or less precise (WARC 1.1); "20310402080000" of the older ARC files. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z)?)?)?$/i;
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** A field `WARC-Date` as ISO 8601 in UTC, to the second; undefined where it is no date. What it does not say is the first of its kind. */
export function utcOf(field: string): string | undefined {
  const parts = ISO.exec(field) ?? DIGITS.exec(field);
  if (!parts) return undefined;
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00'] = parts;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const date = new Date(`${written}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? `${written}Z` : undefined;
}
