import { valueWords as plainWords } from '@onrecord/model/entry';
import { dayWords } from './day-words.ts';

/** TIMEX3 parts of a day. */
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** The value of a time for people: days in their own form, all else as ISO 8601 and EDTF write it. */
export function valueWords(value: string): string {
  const [, day, part] = /^(\d{4}-\d{2}-\d{2})(?:T([A-Z]{2}))?$/.exec(value) ?? [];
  if (day === undefined) return plainWords(value);
  return part === undefined ? dayWords(day) : `${dayWords(day)}, ${PARTS[part] ?? part}`;
}
