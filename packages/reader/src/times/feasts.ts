import { dayOf, type Day, type Period } from './calendar.ts';

/** Days since 0000-12-31 ("rata die") on which other calendars are reckoned, of day 0. */
const RATA_DIE_OF_DAY_ZERO = 719_163;

/** Easter Sunday of the Gregorian calendar. Method: J. Meeus, "Astronomical Algorithms", ch. 8. */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Easter Sunday of the Orthodox churches, by the Julian calendar. Method: Meeus, as above. */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  const daysBehind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) + daysBehind;
}

/** The fourth Thursday of November. */
export function thanksgiving(year: number): Day {
  const first = dayOf(year, 11, 1);
  return first + ((4 - ((((first + 3) % 7) + 7) % 7) - 1 + 7) % 7) + 21;
}

/**
 * The first day of a month of the Islamic calendar by its tables (thirty-year cycle), after E. Reingold and N. Dershowitz,
 * "Calendrical Calculations". Where the new moon is sighted the month begins up to a day earlier or later.
 */
export function islamicMonth(year: number, month: number): Day {
  const daysBefore = 354 * (year - 1) + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.floor(month / 2);
  return 227_015 + daysBefore - RATA_DIE_OF_DAY_ZERO;
}

/** The first of Tishri, after Reingold and Dershowitz. The feast begins on the evening before. */
export function hebrewNewYear(year: number): Day {
  const [before, own, next] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = next - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return -1_373_427 + own + delay - RATA_DIE_OF_DAY_ZERO;
}

/** Days from the epoch of the Hebrew calendar to the new moon of Tishri, off the days on which the year may not begin. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** A feast of one Gregorian year: none, one or two stretches of days, and whether they may be off by a day. */
export interface Feast {
  readonly inYear: (year: number) => readonly Period[];
  readonly approximate: boolean;
}

const days = (first: Day, length = 1): Period => ({ first, last: first + length - 1 });
const fixedTo = (day: (year: number) => Day, offset = 0, length = 1): Feast => ({
  inYear: (year) => [days(day(year) + offset, length)],
  approximate: false,
});

/** Thirty-three Islamic years are about thirty-two Gregorian ones; four are looked at, as some Gregorian years have a feast twice. */
function islamic(month: number, day: number, length?: number): Feast {
  return {
    inYear: (year) => {
      const around = Math.floor(((year - 622) * 33) / 32);
      const [from, to] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
      return [around - 1, around, around + 1, around + 2]
        .map((hijri) => days(islamicMonth(hijri, month) + day - 1, length))
        .filter(({ first }) => first >= from && first < to);
    },
    approximate: true,
  };
}

/** Tishri opens in the autumn of the Gregorian year, 3761 years behind. */
const hebrew = (first: (newYear: Day, nextYear: Day) => Day, length = 1): Feast => ({
  inYear: (year) => [days(first(hebrewNewYear(year + 3761), hebrewNewYear(year + 3762)), length)],
  approximate: false,
});
/** Passover falls 163 days before the new year that follows it in the same Gregorian year. */
const passover = (year: number): Day => hebrewNewYear(year + 3761) - 163;
/** 25 Kislev: Heshvan has 30 days only in the longest years. */
const hanukkah = (newYear: Day, nextYear: Day): Day => newYear + ((nextYear - newYear) % 10 === 5 ? 30 : 29) + 54;

export const FEASTS = {
  easter: fixedTo(easter),
  'easter monday': fixedTo(easter, 1),
  'good friday': fixedTo(easter, -2),
  'maundy thursday': fixedTo(easter, -3),
  'palm sunday': fixedTo(easter, -7),
  'ash wednesday': fixedTo(easter, -46),
  ascension: fixedTo(easter, 39),
  pentecost: fixedTo(easter, 49),
  'orthodox easter': fixedTo(orthodoxEaster),
  'orthodox good friday': fixedTo(orthodoxEaster, -2),
  thanksgiving: fixedTo(thanksgiving),
  ramadan: islamic(9, 1, 30),
  'eid al-fitr': islamic(10, 1),
  'eid al-adha': islamic(12, 10),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  'islamic new year': islamic(1, 1),
  passover: fixedTo(passover, 0, 7),
  purim: fixedTo(passover, -30),
  shavuot: fixedTo(passover, 50),
  'rosh hashanah': hebrew((newYear) => newYear, 2),
  'yom kippur': hebrew((newYear) => newYear + 9),
  sukkot: hebrew((newYear) => newYear + 14, 7),
  hanukkah: hebrew(hanukkah, 8),
} as const satisfies Readonly<Record<string, Feast>>;
export type FeastName = keyof typeof FEASTS;
