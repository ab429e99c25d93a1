import { listAt, objectAt, parseJson, stringAt, type Json, type JsonObject } from '../json.ts';
import { endOfMonth, shiftDay } from './days.ts';
import type { TimeCase, Wanted, WantedTime } from './time-case.ts';
import { COUNTS_LONG, IS_PART, IS_RECKONED, IS_VAGUE_COUNT } from './words.ts';

/**
 * Reads a test file of Recognizers-Text (microsoft/Recognizers-Text, Specs/DateTime/English, MIT). Its resolutions become ours so:
 * - `end` of a stretch is exclusive; but where its `timex` is two ends in parentheses it is the beginning of the last unit, so that
 *   day, and the end of its month or year, are right as well; a length beside two days ("next two days") is right as our duration.
 * - "before", "since" and their like (`Mod`) are outside of our times: the bound that is given must be one of ours.
 * - parts ("early March") end by custom: a day in common is enough; a day that is reckoned in weeks or longer ("three weeks ago") must
 *   lie in ours, which is that week.
 * - where past and future are given, either is right; "a few" has no number with us, so its value is not asked.
 * - stretches between two hours count by their days.
 * @throws TypeError where an entry has another shape
 */
export function readRecognizers(source: string, name: string): readonly TimeCase[] {
  const cases = listAt(parseJson(source, name), name) ?? [];
  return cases.flatMap((entry, index) => {
    const where = `${name} #${index + 1}`;
    const row = objectAt(entry, where);
    const results = (listAt(row['Results'], where) ?? []).map((result) => objectAt(result, where));
    // A zone alone is no time in our model.
    if (results.some((result) => typeOf(result) === 'timezone')) return [];
    const context = row['Context'] === undefined ? {} : objectAt(row['Context'], where);
    const reference = context['ReferenceDateTime'];
    return [
      {
        text: stringAt(row['Input'], where),
        reference: typeof reference === 'string' ? reference : undefined,
        times: results.map((result) => readResult(result, where)),
        labels: [...new Set(results.map(typeOf))],
      },
    ];
  });
}

function typeOf(result: JsonObject): string {
  const type = result['TypeName'] ?? result['Type'];
  return typeof type === 'string' ? type.replace(/^datetimeV2\./, '') : '';
}

function readResult(result: JsonObject, where: string): WantedTime {
  const [start, end, count] = [result['Start'], result['End'], result['Length']];
  const words = stringAt(result['Text'], where);
  const from = typeof start === 'number' ? start : 0;
  const size = typeof end === 'number' ? end + 1 - from : typeof count === 'number' ? count : words.length;
  const wanted = IS_VAGUE_COUNT.test(words)
    ? []
    : valuesOf(result, where).flatMap((values) => wantedOf(values, /^(?:with)?in /i.test(words)));
  return { start: from, end: from + size, wanted: wanted.flatMap((one) => [one, ...byCustom(words, one)]) };
}

/** Parts of a stretch, and days reckoned by weeks or longer: docs of `readRecognizers`. */
function byCustom(words: string, { days, ...rest }: Wanted): readonly Wanted[] {
  if (days?.how !== 'equal') return [];
  if (IS_PART.test(words)) return [{ ...rest, days: { ...days, how: 'overlap' } }];
  const isReckoned = days.first === days.last && COUNTS_LONG.test(words) && IS_RECKONED.test(words);
  return isReckoned ? [{ ...rest, days: { ...days, how: 'inside' } }] : [];
}

type Values = Readonly<Record<string, string>>;

/** The resolutions, one a list entry: a model lists them, a part gives one of the past and one of the future. */
function valuesOf(result: JsonObject, where: string): readonly Values[] {
  const holder = result['Resolution'] ?? result['Value'];
  if (holder === undefined || holder === null) return [];
  const top = objectAt(holder, where);
  const list = listAt(top['values'], where);
  if (list !== undefined) return list.map((value) => strings(objectAt(value, where)));
  const shared = strings(top);
  return ['PastResolution', 'FutureResolution'].flatMap((side) => {
    const resolution = top[side];
    if (resolution === undefined) return [];
    const { date, dateTime, startDate, endDate, startDateTime, endDateTime } = strings(objectAt(resolution, where));
    const value = date ?? dateTime;
    const [from, to] = [startDate ?? startDateTime, endDate ?? endDateTime];
    return [
      {
        timex: shared['Timex'] ?? '',
        type: typeOf(result),
        ...(shared['Mod'] !== undefined && { Mod: shared['Mod'] }),
        ...(value !== undefined && { value }),
        ...(from !== undefined && { start: from }),
        ...(to !== undefined && { end: to }),
      },
    ];
  });
}

function strings(row: JsonObject): Values {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, Json & string] => typeof entry[1] === 'string'),
  );
}

const DAY = /^(?!0001)\d{4}-\d{2}-\d{2}/;
const dayIn = (value: string | undefined): string | undefined => DAY.exec(value ?? '')?.[0];

function wantedOf(values: Values, isWindow: boolean): readonly Wanted[] {
  const { type = '', timex = '', Mod: mod, value, start, end } = values;
  if (type === 'duration' || type === 'set' || /^(?:PRESENT|PAST|FUTURE)_REF$/.test(timex)) return [{ value: timex }];
  if (type === 'time' || type === 'timerange') return clockOf(timex);
  const [first, last] = [dayIn(start), dayIn(end)];
  if (mod !== undefined && /^(?:before|after|since|until)/.test(mod))
    return first !== undefined || last !== undefined
      ? [{ days: { ...(first !== undefined && { first }), ...(last !== undefined && { last }), how: 'bound' } }]
      : [];
  if (first !== undefined && last !== undefined) return stretch({ first, last, mod, timex, end, isWindow });
  const day = dayIn(value);
  if (day === undefined) return /^(?:\d{4}-)?(?:SP|SU|FA|WI)$/.test(timex) ? [{ value: timex }] : [];
  const clock = type === 'datetime' ? /T(\d\d)(?::(\d\d))?/.exec(timex) : null;
  return [
    { days: { first: day, last: day, how: 'equal' }, ...(clock && { clock: `${clock[1] ?? ''}:${clock[2] ?? '00'}` }) },
  ];
}

function clockOf(timex: string): readonly Wanted[] {
  const found = /^T(\d\d)(?::(\d\d))?/.exec(timex);
  return found ? [{ clock: `${found[1] ?? ''}:${found[2] ?? '00'}` }] : [];
}

function stretch(given: {
  readonly first: string;
  readonly last: string;
  readonly mod: string | undefined;
  readonly timex: string;
  readonly end: string | undefined;
  readonly isWindow: boolean;
}): readonly Wanted[] {
  const { first, last, mod, timex, end = '', isWindow } = given;
  const isHourly = /\d:\d\d/.test(end);
  const lastDay = isHourly && !/[ T]00:00(?::00)?$/.test(end) ? last : shiftDay(last, -1);
  if (mod !== undefined) return [{ days: { first, last: lastDay < first ? first : lastDay, how: 'overlap' } }];
  const days = (to: string): Wanted => ({ days: { first, last: to, how: 'equal' } });
  const [, length] = /^\(.*,(P[^,()]*)\)$/.exec(timex) ?? [];
  if (length === undefined) return [days(lastDay)];
  return [
    days(lastDay),
    days(last),
    ...(length.endsWith('M') ? [days(endOfMonth(last))] : []),
    ...(length.endsWith('Y') ? [days(`${last.slice(0, 4)}-12-31`)] : []),
    { value: length, days: { first, last, how: 'near' } },
    // "Within five days" is a length without ends with us.
    ...(isWindow ? [{ value: length }] : []),
  ];
}
