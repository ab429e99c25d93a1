import { isoDay } from './calendar.ts';
import { sumOfUnits } from './join-durations.ts';
import { joinRange, type Link } from './join-range.ts';
import { onDay, type Resolved } from './resolved.ts';
import { stretchOf } from './stretch.ts';
import type { Unit } from './time-words.ts';
import type { Role, Scene, TimeCandidate } from './time-rule.ts';

/** How two neighbours make one expression: their roles, the words between them, and what they mean together. */
interface Join {
  readonly roles: readonly [Role, Role];
  readonly between: RegExp;
  readonly combine: (left: Resolved, right: Resolved, link: Link, scene: Scene) => Resolved | undefined;
}

const SINGLE_DAY = /^(?:\d{4}-\d{2}-\d{2}|XXXX-(?:\d{2}-\d{2}|WXX-\d))$/;

/** "this afternoon at 3pm": the clock says more than the part of the day. */
const PART_OF_ONE_DAY = /^(\d{4}-\d{2}-\d{2})T[A-Z]{2}$/;

/** "This afternoon at 3:20", "tonight at 8 o'clock": after noon; the small hours of a night stay. */
function inPart(part: string, clock: string): string {
  const hour = Number(clock.slice(1, 3));
  const isLate = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5);
  return isLate && hour < 12 && hour > 0 ? `T${hour + 12}${clock.slice(3)}` : clock;
}

/** Puts the time of day behind its day. */
function dayAndClock(day: Resolved, clock: Resolved): Resolved | undefined {
  const at = clock.value.indexOf('T');
  if (day.value === '' || at < 0) return { ...day, type: 'time' };
  const [, bareDay] = PART_OF_ONE_DAY.exec(day.value) ?? [];
  if (bareDay !== undefined && clock.value.includes(':'))
    return { ...day, type: 'time', value: bareDay + inPart(day.value.slice(-2), clock.value.slice(at)) };
  return SINGLE_DAY.test(day.value) ? { ...day, type: 'time', value: day.value + clock.value.slice(at) } : undefined;
}

/** "overnight into Saturday" is the night before Saturday. */
function nightInto(night: Resolved, day: Resolved, { between }: Link): Resolved | undefined {
  if (!/into|to/.test(between) || day.first === undefined) return dayAndClock(day, night);
  const eve = day.first - 1;
  return { ...day, type: 'time', value: `${isoDay(eve)}TNI`, first: eve, last: eve };
}

/** "two days before 7 October": so many units from the edge of the other time. */
function offset(left: Resolved, right: Resolved, { between }: Link): Resolved | undefined {
  const [, count, letter] = /^P(\d{1,4})([DWMY])$/.exec(left.value) ?? [];
  const unit = UNIT_OF_LETTER[letter ?? ''];
  const isBefore = /before| of /.test(between);
  const from = isBefore ? right.first : right.last;
  if (count === undefined || unit === undefined || from === undefined || right.type === 'duration') return undefined;
  // From one day a number of weeks leads to one day; months and years stay as coarse as they are.
  if (unit === 'week' && right.first === right.last)
    return onDay(from + 7 * (isBefore ? -Number(count) : Number(count)), right.basis);
  return stretchOf(unit, from, isBefore ? -Number(count) : Number(count), right.basis);
}

const UNIT_OF_LETTER: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** A long dash between spaces opens an aside: "Wednesday — the same day". */
const TO = /^(?: ?(?:to|until|till|through|[-–])(?: the)? ?|—)$/i;
const JOINS: readonly Join[] = [
  { roles: ['day', 'part'], between: /^(?: |, | on the |'s |’s )$/, combine: dayAndClock },
  {
    roles: ['day', 'clock'],
    between: /^(?:,? (?:at |around |about |from |by |shortly |just )*(?:before |after )?)$/,
    combine: dayAndClock,
  },
  { roles: ['clock', 'day'], between: /^(?:,? (?:on |of )?)$/, combine: (clock, day) => dayAndClock(day, clock) },
  { roles: ['part', 'day'], between: /^ (?:of |on |into |to )?(?:the )?$/, combine: nightInto },
  { roles: ['day', 'day'], between: TO, combine: joinRange },
  { roles: ['duration', 'duration'], between: /^(?: and |, | |, and )$/, combine: sumOfUnits },
  { roles: ['edge', 'day'], between: /^ (?:before|after|from|following|of) (?:the )?$/, combine: offset },
  { roles: ['duration', 'day'], between: /^ (?:before|after|from) (?:the )?$/, combine: offset },
];
const BETWEEN_AND: Join = { roles: ['day', 'day'], between: /^ and(?: the)? $/i, combine: joinRange };

/** Longest sum of lengths in characters: years to seconds, each with its number. A longer one is no length but a list. */
const LONGEST_SUM = 100;
/** Longest gap of words that any join spans. */
const LONGEST_GAP = 30;
const OPENING = /(?:^|[^\p{L}])((from|between)(?: the)? )$/iu;

/** Words that put a time on one side of publication. */
const FIXED =
  /(?:^|[^a-z])(?:last|next|this|past|previous|coming|upcoming|ago|today|yesterday|tomorrow|tonight|overnight|from now)(?![a-z])/i;

/** Joins neighbours ("Saturday" + "night", "5pm" + "on Sunday", "Monday" to "Friday"), from left to right. Linear. */
export function joinNeighbours(text: string, candidates: readonly TimeCandidate[]): readonly TimeCandidate[] {
  const joined: TimeCandidate[] = [];
  for (const candidate of candidates) {
    let right = candidate;
    for (let left = joined.at(-1); left !== undefined; left = joined.at(-1)) {
      const both = joinTwo(text, left, right);
      if (both === undefined) break;
      joined.pop();
      right = both;
    }
    joined.push(right);
  }
  return joined;
}

function joinTwo(text: string, left: TimeCandidate, right: TimeCandidate): TimeCandidate | undefined {
  if (right.start - left.end > LONGEST_GAP) return undefined;
  const between = text.slice(left.end, right.start).replace(/\r?\n(?!\r?\n)/, ' ');
  const opening = OPENING.exec(text.slice(Math.max(0, left.start - 14), left.start));
  const joins = opening?.[2]?.toLowerCase() === 'between' ? [BETWEEN_AND, ...JOINS] : JOINS;
  const join = joins.find(
    ({ roles, between: words }) => roles[0] === left.role && roles[1] === right.role && words.test(between),
  );
  if (join === undefined || between.includes('\n')) return undefined;
  if (join.combine === sumOfUnits && right.end - left.start > LONGEST_SUM) return undefined;
  const isRange = join.combine === joinRange;
  const isFixed = ({ start, end }: TimeCandidate): boolean => FIXED.test(text.slice(start, end));
  const link: Link = { between, isOpened: opening !== null, isFixed: [isFixed(left), isFixed(right)] };
  return {
    start: isRange && opening ? left.start - (opening[1]?.length ?? 0) : left.start,
    end: right.end,
    rule: isRange ? 'range' : 'day-and-time',
    role: join.combine === sumOfUnits ? 'duration' : 'other',
    parts: [left, right],
    resolve: (scene) => {
      const [a, b] = [left.resolve(scene), right.resolve(scene)];
      return a && b && join.combine(a, b, link, scene);
    },
  };
}
