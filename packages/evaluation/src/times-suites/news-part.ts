import type { TimeCase } from './time-case.ts';
import { HAS_MONTH, HAS_WEEKDAY } from './words.ts';

/** A kind of phrase that news does not print, and why its cases say nothing of news. Patterns see the words of the times. */
interface LeftOut {
  readonly reason: string;
  readonly test: (times: string, row: TimeCase) => boolean;
}

const words =
  (pattern: RegExp): LeftOut['test'] =>
  (times) =>
    pattern.test(times);
const CLOCK =
  '(?:\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?)? ?(?:[ap]\\.?m?\\.?(?![a-z])|h(?![a-z])|o.?clock)?|noon|midnight|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const CLOCKS = new RegExp(
  `(?:^|[^\\w-])${CLOCK} ?(?:-|–|to|until|till|through|and|thru) ?${CLOCK}(?: ?[ap]\\.?m\\.?)?(?![\\w])(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|weeks?|months?|years?))`,
  'i',
);
const DAY_WORD =
  /(?:^|[^a-z])(?:today|yesterday|tomorrow|tonight|overnight|day|days|week|weekend|month|year|morning|afternoon|evening|night|last|next|this|christmas|new year|easter)/i;
const ZONE = /(?:^|[^a-z])(?:gmt|utc|local time)(?![a-z])/i;

/** Holidays that reports of any country name; the others are of one country or one calendar. */
export const SHARED_HOLIDAYS: readonly string[] = [
  'Ashura',
  'Christmas',
  'Easter Monday',
  'Easter Sunday',
  'Eid al-Adha',
  'Eid al-Fitr',
  'Halloween',
  'Hanukkah',
  'Lent',
  'Maundy Thursday',
  'Mawlid',
  "New Year's Day",
  "New Year's Eve",
  'Orthodox Easter Sunday',
  'Orthodox Good Friday',
  'Palm Sunday',
  'Passover',
  'Pentecost',
  'Purim',
  'Ramadan',
  'Rosh Hashanah',
  'Sukkot',
  'Thanksgiving Day',
  "Valentine's Day",
  'Yom Kippur',
];

/**
 * What the news part leaves out, decided before any result was looked at, by what is written and never by whether it is read. A
 * case goes by the first reason that holds. Cases in which nothing may be found are left out only where the corpus refuses what is a
 * time in our model.
 */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    reason: 'only a guess or a refusal of the corpus own mode (latent, strict)',
    test: (_times, { labels, times }) => labels.includes('latent') || (times.length === 0 && labels.includes('strict')),
  },
  {
    reason: 'refused there, a time with us (bare durations and years, parts of a year)',
    test: (_times, { text, times, labels }) =>
      times.length === 0 &&
      (labels.includes('casual') || labels.includes('en')) &&
      /\b(?:19|20)\d\d\b|\d+ ?(?:days?|weeks?|months?|years?|hours?|minutes?|y|m|w)\b/i.test(text) &&
      !/\d[/.-]\d/.test(text),
  },
  {
    reason: 'a command to an assistant or talk of a calendar',
    test: (_times, { text, times }) =>
      times.length > 0 &&
      /(?:^|[^a-z])(?:cortana|remind me|schedule|set (?:up|a|an|me|ooo)|book|meeting|meet me|appointment|skype|calendar|alarm|timer|ooo|out of office|sales|records|1:1|arrangement|conference|lunch|coffee|cancel|annual leave)(?![a-z])/i.test(
        text,
      ),
  },
  {
    reason: 'a date of figures alone that is not ISO 8601',
    test: words(
      /(?<!\d{4}-)(?:^|[^\d:])\d{1,4} ?[/.] ?\d{1,2}(?: ?[/.] ?\d{2,4})?(?![\d:]|[ap]m| ?[ap]\.?m| hours?)|(?:^|\D)\d{1,2} ?- ?\d{1,2}(?: ?- ?\d{2,4})(?!\d)|(?:^|[^\d-])\d{1,2} ?- ?\d{1,2}$|(?:^|\D)\d{8}(?!\d)|\d{4}-\d(?:\D|$)|\d{4} [/-] \d/,
    ),
  },
  {
    reason: 'a month glued to figures or slashes',
    test: words(/[a-z]{3,9}[/.]\d|[a-z]{3}\d|\d[/-] ?[a-z]{3,9}|[a-z]{3,9}-\d/i),
  },
  { reason: 'signs and codes in place of words', test: words(/[=<>≥≤½¼~∙\\]|\b(?:cy|fy|wk|w|h|q)\d/i) },
  {
    reason: 'short spellings of chat',
    test: words(
      /(?:\d|(?:^|[^a-z]))(?:secs?|mins?|hrs?|yrs?|wks?|mos?|qtrs?|tmr|tmrw|tmw|xmas|asap|eoy|eom|eod|boy|bom|nye|nyd|tday|\d+[smhdwy]|am|pm today|@)(?![a-z])|['′’]{1,2}$|\d['"′″]/i,
    ),
  },
  { reason: 'as soon as possible', test: words(/soon|possible|ish(?![a-z])/i) },
  {
    reason: 'a holiday of one country or calendar',
    test: (times, { labels }) =>
      labels.some(
        (label) => label.startsWith('holiday:') && !SHARED_HOLIDAYS.includes(label.slice('holiday:'.length)),
      ) ||
      /(?:^|[^a-z])(?:patrick|mother'?s?|father'?s?|parents?|yuandan|mlk|luther|columbus|memorial|labou?r|veterans?|presidents?|president's|washington|independence|earth|arbor|ground ?hog|cinco|teacher'?s?|youth|child(?:ren)?'?s?|single'?s?|girl'?s?|mao|maosday|lantern|qingming|tomb|boat|inauguration|juneteenth|black friday|cyber|boss'?s?|king'?s?|treeplanting|loverday|white|lover|fool'?s?|guy|tree|all (?:saints|souls|hallow)|hallow|chinese|spring festival|cnygreg|bastille)(?:[' ]?s? ?(?:day|jr|new|year|birthday)|(?![a-z]))/i.test(
        times,
      ),
  },
  {
    reason: 'a set that recurs by the clock',
    test: (times) =>
      /(?:^|[^a-z])(?:every|each|daily|weekly|s at|on \w+days)(?![a-z])/i.test(times) &&
      /\d ?[ap]\.?m|\d:\d|\d o.?clock|noon/i.test(times),
  },
  { reason: 'from one clock time to another', test: words(CLOCKS) },
  {
    reason: 'a clock time without a day or zone',
    test: (times, { labels }) =>
      labels.some((label) => label === 'time' || label === 'timerange') ||
      (/\d ?[ap]\.?m?\.?(?![a-z])|\d:\d|\dh|o.?clock|noon|midnight|midday|(?:half|quarter|minutes?|\d) (?:to|past|after)|(?:to|at|around|about|by|in) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(
        times,
      ) &&
        !DAY_WORD.test(times) &&
        !HAS_MONTH.test(times) &&
        !HAS_WEEKDAY.test(times) &&
        !ZONE.test(times)),
  },
  {
    reason: 'seconds and minutes from now',
    test: words(/(?:^|[^a-z])(?:seconds?|minutes?)(?![a-z])|quarter (?:of an )?hour/i),
  },
  {
    reason: 'meals and working hours',
    test: words(
      /(?:^|[^a-z])(?:lunch|lunchtime|breakfast|dinner|brunch|supper|mealtime|tea|happy|business|working|workday|weekdays?|after work|end of (?:today|tomorrow|the day|day|this|mon|tue|wed|thu|fri|sat|sun)|mid today|later in today)/i,
    ),
  },
  {
    reason: 'a count that grammar refuses',
    test: words(
      /(?:^|[^a-z\d])(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|few|several) (?:past |last |next |upcoming |previous |following )?(?:second|minute|hour|day|week|month|quarter|year|decade)(?![a-z'’-])|(?:^|[^a-z])an? (?:days|weeks|months|years)(?![a-z])/i,
    ),
  },
  {
    reason: 'a year in words',
    test: words(
      /(?:nineteen|eighteen|seventeen|sixteen|fifteen|twenty) (?:hundred|oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|[a-z]+ty)|thousand/i,
    ),
  },
  {
    reason: 'weeks by number, fiscal and school years',
    test: words(/week (?:no\.? ?|number )?\d|(?:fiscal|school|calendar) year|sunday week/i),
  },
  { reason: 'a day that no year has', test: words(/feb[a-z]*\.? 3[01]|3[01](?:st)? (?:of )?feb/i) },
  { reason: 'other eras', test: words(/(?:^|[^a-z])(?:b\.?c\.?e?|a\.?d|c\.?e|be)(?![a-z])/i) },
  {
    reason: 'a short weekday beside a number alone',
    test: (times) =>
      /(?:^|[^a-z])(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun),?(?: the)? \d/i.test(times) &&
      !HAS_MONTH.test(times.replace(/mon(?![a-z])/i, '')),
  },
  {
    reason: 'counted holidays and weekdays (two Fridays from now)',
    test: words(
      /closest|(?:one|two|three|four|\d) (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?)/i,
    ),
  },
];

/** Names that news writes with a capital; corpora of dictation often do not. */
const NAMES =
  /(?<![a-z])(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|sat|sun|christmas|easter|good|eve|ramadan|ramadhan|eid|id|al|ul|fitr|fitri|adha|ashura|mawlid|passover|yom|kippur|rosh|hashanah?|hanukkah|thanksgiving|new year(?:['’]?s)?|day|halloween|palm|pentecost|purim|sukkot|lent|orthodox|valentine['’]?s|maundy|gmt|utc)(?![a-z])/g;

/** The case as news prints it: months, weekdays and holidays within the wanted times with their capitals. Offsets stay. */
export function withCapitals(row: TimeCase): TimeCase {
  const isHoliday = row.labels.some((label) => label.startsWith('holiday:'));
  let { text } = row;
  for (const { start, end } of row.times) {
    const named = text.slice(start, end).replace(NAMES, (name) => {
      if (/^(?:day|al|ul|id|good|eve)$/.test(name) && !isHoliday) return name;
      return /^(?:gmt|utc)$/.test(name)
        ? name.toUpperCase()
        : name.replace(/^[a-z]| [a-z]/, (letter) => letter.toUpperCase());
    });
    text = text.slice(0, start) + named + text.slice(end);
  }
  return { ...row, text };
}

export interface NewsPart {
  readonly cases: readonly TimeCase[];
  /** How many cases each reason left out. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** The cases that news could print. */
export function newsPart(all: readonly TimeCase[]): NewsPart {
  const cases: TimeCase[] = [];
  const leftOut = new Map<string, number>();
  for (const row of all) {
    const times = row.times.map(({ start, end }) => row.text.slice(start, end)).join(' | ');
    const reason = LEFT_OUT.find(({ test }) => test(times, row))?.reason;
    if (reason === undefined) cases.push(withCapitals(row));
    else leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  }
  return { cases, leftOut: Object.fromEntries(leftOut) };
}
