import { objectAt, parseJson, stringAt, type JsonObject } from '../json.ts';
import { endOfUnit, shiftDay, shiftYear } from './days.ts';
import type { TimeCase, Wanted } from './time-case.ts';
import {
  COUNTS_LONG,
  HAS_CLOCK,
  HAS_MONTH,
  HAS_SEASON,
  HAS_WEEKDAY,
  HAS_YEAR,
  IS_DIRECTED,
  IS_PART,
  IS_RECKONED,
  IS_VAGUE_COUNT,
} from './words.ts';

/** The objects of a JSON Lines file. @throws TypeError with the line where one is no object */
export function linesOf(source: string, name: string): readonly JsonObject[] {
  return source.split('\n').flatMap((line, index) => {
    const where = `${name} line ${index + 1}`;
    return line.trim() === '' ? [] : [objectAt(parseJson(line, where), where)];
  });
}

/**
 * Reads duckling's time corpus (facebook/duckling, Duckling/Time/EN/Corpus.hs, BSD 3-clause). Conversion:
 * - `from` with a `grain` of a day or longer is that stretch; a clock counts to the minute where the words name one, `toExclusive` by its
 *   days; what is now is our PRESENT_REF.
 * - a weekday or a day without a year, with no word that tells the side, may be the one a week or a year before: duckling looks
 *   ahead, news looks back.
 * - so many weeks or months from the reference is that week or month with us: duckling's day must lie in it.
 * - parts of a stretch end by custom, weekends begin on Friday evening there: a day in common is enough.
 * - feasts that begin on the evening before, or by the moon, need a day in common.
 * - an open side is a bound of ours; seasons and "a few" are found only: they are reckoned otherwise.
 */
export function readDuckling(source: string): readonly TimeCase[] {
  return linesOf(source, 'duckling').map((row, index) => {
    const where = `duckling line ${index + 1}`;
    const text = stringAt(row['phrase'], where);
    const value = row['value'];
    const labels = [stringAt(row['set'], where)];
    const reference = stringAt(row['reference'], where);
    if (value === null || value === undefined) return { text, reference, times: [], labels };
    const given = objectAt(value, where);
    const holiday = given['holiday'];
    return {
      text,
      reference,
      times: [{ start: 0, end: text.length, wanted: ducklingWanted(text, given) }],
      labels: [...labels, ...(typeof holiday === 'string' ? [`holiday:${holiday}`] : [])],
    };
  });
}

/** Feasts of the Hebrew and the Islamic calendar. */
const SUNSET_FEASTS: readonly string[] = [
  'Ashura',
  'Eid al-Adha',
  'Eid al-Fitr',
  'Hanukkah',
  'Mawlid',
  'Passover',
  'Purim',
  'Ramadan',
  'Rosh Hashanah',
  'Shavuot',
  'Sukkot',
  'Yom Kippur',
];

const textIn = (row: JsonObject, field: string): string | undefined => {
  const value = row[field];
  return typeof value === 'string' ? value : undefined;
};

function ducklingWanted(text: string, given: JsonObject): readonly Wanted[] {
  if (IS_VAGUE_COUNT.test(text) || HAS_SEASON.test(text)) return [];
  const [from, to, before] = [textIn(given, 'from'), textIn(given, 'toExclusive'), textIn(given, 'before')];
  const grain = textIn(given, 'grain') ?? 'day';
  if (given['open'] !== undefined) {
    const bound = (from ?? before)?.slice(0, 10);
    return bound === undefined ? [] : [{ days: { first: bound, how: 'bound' } }];
  }
  if (from === undefined) return [];
  const first = from.slice(0, 10);
  if (SUNSET_FEASTS.includes(textIn(given, 'holiday') ?? '')) {
    const last = to === undefined ? first : shiftDay(to.slice(0, 10), -1);
    return eitherSide(text, { days: { first, last, how: 'overlap' } });
  }
  const isClock = /^(?:hour|minute|second)$/.test(grain);
  if (to !== undefined) {
    const last = /T00:00(?::00)?$/.test(to) ? shiftDay(to.slice(0, 10), -1) : to.slice(0, 10);
    const how = isClock || IS_PART.test(text) ? 'overlap' : 'equal';
    return eitherSide(text, { days: { first, last, how } });
  }
  if (isClock) {
    if (/(?:^|[^a-z])(?:(?<!from (?:right )?)now|moment|at this time|present)(?![a-z])/i.test(text))
      return [{ value: 'PRESENT_REF' }];
    const clock = HAS_CLOCK.test(text) ? { clock: from.slice(11, 16) } : {};
    const how = COUNTS_LONG.test(text) && IS_RECKONED.test(text) ? 'inside' : 'equal';
    return eitherSide(text, { days: { first, last: first, how }, ...clock });
  }
  const how = grain === 'day' && COUNTS_LONG.test(text) && IS_RECKONED.test(text) ? 'inside' : 'equal';
  return eitherSide(text, { days: { first, last: endOfUnit(first, grain), how } });
}

/** The same time a week or a year before, where the words do not tell the side. */
function eitherSide(text: string, wanted: Wanted): readonly Wanted[] {
  const { days } = wanted;
  if (days?.first === undefined || days.last === undefined || IS_DIRECTED.test(text) || HAS_YEAR.test(text))
    return [wanted];
  const { first, last } = days;
  const moved = (shift: (day: string) => string): Wanted => ({
    ...wanted,
    days: { ...days, first: shift(first), last: shift(last) },
  });
  const isWeekday = HAS_WEEKDAY.test(text) && !HAS_MONTH.test(text);
  if (isWeekday) return [wanted, moved((day) => shiftDay(day, -7)), moved((day) => shiftDay(day, 7))];
  return [wanted, moved((day) => shiftYear(day, -1)), moved((day) => shiftYear(day, 1))];
}

/**
 * Reads the assertions of chrono's tests (wanasit/chrono, test/en, MIT). It gives points in time: the beginning must be ours, or lie in
 * ours where that is coarser than a day, and so must the end where there is one; the clock counts where the words name one.
 * Where nothing may be found, `times` is empty.
 */
export function readChrono(source: string): readonly TimeCase[] {
  return linesOf(source, 'chrono').map((row, index) => {
    const where = `chrono line ${index + 1}`;
    const text = stringAt(row['phrase'], where);
    const found = textIn(row, 'found');
    const labels = [textIn(row, 'mode') ?? ''];
    const reference = textIn(row, 'reference');
    if (found === undefined) return { text, reference, times: [], labels };
    const start = Math.max(0, text.indexOf(found));
    const wanted = IS_VAGUE_COUNT.test(found) || HAS_SEASON.test(found) ? [] : chronoWanted(row, found, where);
    return { text, reference, times: [{ start, end: start + found.length, wanted }], labels };
  });
}

function chronoWanted(row: JsonObject, found: string, where: string): readonly Wanted[] {
  const first = pointOf(row['start'], where);
  if (first === undefined) return [];
  const last = pointOf(row['end'], where) ?? first;
  const clock = row['end'] === undefined && HAS_CLOCK.test(found) ? first.clock : undefined;
  const wanted: Wanted = {
    days: { first: first.day, last: last.day < first.day ? first.day : last.day, how: 'inside' },
    ...(clock !== undefined && { clock }),
  };
  return eitherSide(found, wanted);
}

interface Point {
  readonly day: string;
  readonly clock?: string;
}

/** Day and clock of one end; undefined where it is not asserted. */
function pointOf(value: JsonObject[string], where: string): Point | undefined {
  if (value === undefined || value === null) return undefined;
  const { year, month, day = 1, hour, minute = 0, date } = objectAt(value, where);
  const pad = (part: unknown): string => String(part).padStart(2, '0');
  const clock = typeof hour === 'number' ? { clock: `${pad(hour)}:${pad(minute)}` } : {};
  if (typeof year === 'number' && typeof month === 'number')
    return { day: `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`, ...clock };
  return typeof date === 'string' ? { day: date.slice(0, 10), ...clock } : undefined;
}
