import type { FeastName } from './feasts.ts';

/** English words of time. Written for this project. Patterns use them by the name of the list: see `pattern.ts`. */

/** Full names and the short forms of newspapers, by month number. Short forms may end in a full stop. */
export const MONTHS = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
} as const satisfies Readonly<Record<string, number>>;

/** By ISO number, Monday 1. */
export const WEEKDAYS = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
} as const satisfies Readonly<Record<string, number>>;

/** Only beside a date ("Sun, May 5"): alone most of them are other words. */
export const SHORT_WEEKDAYS = ['mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat', 'sun'] as const;

/** ISO 8601 designators; a part of a day carries "T" before it. */
export const UNITS = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  fortnight: '2W',
  month: 'M',
  quarter: '3M',
  year: 'Y',
  decade: '10Y',
  century: '100Y',
} as const satisfies Readonly<Record<string, string>>;
export type Unit = keyof typeof UNITS;

/** TIMEX3 parts of the day. */
export const DAY_PARTS = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  dawn: 'DT',
  daybreak: 'DT',
  sunrise: 'DT',
  dusk: 'EV',
  nightfall: 'EV',
  sunset: 'EV',
  lunchtime: 'MI',
} as const satisfies Readonly<Record<string, string>>;

/** TIMEX3 seasons with their first month (northern hemisphere, meteorological). */
export const SEASONS = {
  spring: ['SP', 3],
  summer: ['SU', 6],
  autumn: ['FA', 9],
  fall: ['FA', 9],
  winter: ['WI', 12],
} as const satisfies Readonly<Record<string, readonly [string, number]>>;

/** Days with a fixed date: month and day, and the year where the name itself tells it. */
export const FIXED_DAYS = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'may day': [5, 1],
  "valentine's day": [2, 14],
  "international women's day": [3, 8],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'fourth of july': [7, 4],
  'april fools day': [4, 1],
  'orthodox christmas': [1, 7],
  'orthodox christmas eve': [1, 6],
  epiphany: [1, 6],
  "international workers' day": [5, 1],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** Names of feasts without a fixed date, by the feast in `feasts.ts`; "eid" alone is either of two. */
export const FEAST_NAMES = {
  easter: ['easter'],
  'easter sunday': ['easter'],
  'easter day': ['easter'],
  'easter monday': ['easter monday'],
  'good friday': ['good friday'],
  'maundy thursday': ['maundy thursday'],
  'holy thursday': ['maundy thursday'],
  'palm sunday': ['palm sunday'],
  'ash wednesday': ['ash wednesday'],
  'ascension day': ['ascension'],
  pentecost: ['pentecost'],
  'whit sunday': ['pentecost'],
  'orthodox easter': ['orthodox easter'],
  'orthodox easter sunday': ['orthodox easter'],
  'greek easter': ['orthodox easter'],
  'orthodox good friday': ['orthodox good friday'],
  thanksgiving: ['thanksgiving'],
  'thanksgiving day': ['thanksgiving'],
  ramadan: ['ramadan'],
  ramadhan: ['ramadan'],
  ramzan: ['ramadan'],
  'the month of ramadan': ['ramadan'],
  'the holy month of ramadan': ['ramadan'],
  'the muslim holy month of ramadan': ['ramadan'],
  eid: ['eid al-fitr', 'eid al-adha'],
  'eid-al-fitr': ['eid al-fitr'],
  'eid-ul-fitr': ['eid al-fitr'],
  'id-ul-fitr': ['eid al-fitr'],
  'eid-al-adha': ['eid al-adha'],
  'eid-ul-adha': ['eid al-adha'],
  'id-ul-adha': ['eid al-adha'],
  'the feast of the sacrifice': ['eid al-adha'],
  ashura: ['ashura'],
  'day of ashura': ['ashura'],
  mawlid: ['mawlid'],
  'mawlid al-nabi': ['mawlid'],
  'islamic new year': ['islamic new year'],
  passover: ['passover'],
  pesach: ['passover'],
  purim: ['purim'],
  shavuot: ['shavuot'],
  'rosh hashanah': ['rosh hashanah'],
  'rosh hashana': ['rosh hashanah'],
  'jewish new year': ['rosh hashanah'],
  'yom kippur': ['yom kippur'],
  sukkot: ['sukkot'],
  hanukkah: ['hanukkah'],
  chanukah: ['hanukkah'],
} as const satisfies Readonly<Record<string, readonly FeastName[]>>;

/** Offsets from UTC of the zones that news names. */
export const ZONES = {
  gmt: 'Z',
  utc: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
} as const satisfies Readonly<Record<string, string>>;

/** How near a number is to what is meant: part of a duration's words. */
export const COUNT_HEDGES = [
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'more than',
  'over',
  'at least',
  'less than',
  'fewer than',
  'up to',
  'well over',
  'just over',
  'just under',
  'under',
  'an estimated',
  'exactly',
  'at most',
] as const;

/** Words for a count that they do not tell. */
export const VAGUE_COUNTS = [
  'several',
  'a few',
  'few',
  'many',
  'a number of',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'some',
] as const;

/** Days of a month as words, in their order. */
export const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
] as const;
