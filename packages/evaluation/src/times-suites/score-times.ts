import type { Span, Time } from '@onrecord/model';
import { isRight } from './same-time.ts';
import type { TimeCase, WantedTime } from './time-case.ts';

/** Counts over the cases of a corpus. */
export interface TimeCounts {
  readonly cases: number;
  /** Times that are to be found. */
  readonly times: number;
  /** Those whose words one of ours shares. */
  readonly found: number;
  /** Those whose words are one of ours to the letter, but for a preposition before them. */
  readonly exact: number;
  /** Times whose value the conversion asks. */
  readonly asked: number;
  readonly right: number;
  /** Cases in which nothing may be found, and those in which something was. */
  readonly negatives: number;
  readonly falseFinds: number;
}

export const NO_COUNTS: TimeCounts = {
  cases: 0,
  times: 0,
  found: 0,
  exact: 0,
  asked: 0,
  right: 0,
  negatives: 0,
  falseFinds: 0,
};

/** What came of one wanted time; `words` are for the screen only. */
export interface TimeMiss {
  readonly class: 'missed' | 'wrong' | 'false';
  readonly words: string;
}

export interface TimeScore {
  readonly counts: TimeCounts;
  readonly misses: readonly TimeMiss[];
}

/** Scores what was read in one case. */
export function scoreTimeCase(row: TimeCase, times: readonly Time[]): TimeScore {
  const misses: TimeMiss[] = [];
  if (row.times.length === 0) {
    const isFalse = times.length > 0;
    if (isFalse) misses.push({ class: 'false', words: `${row.text} -> ${shown(times)}` });
    return { counts: { ...NO_COUNTS, cases: 1, negatives: 1, falseFinds: Number(isFalse) }, misses };
  }
  const outcomes = row.times.map((wanted) => outcomeOf(row.text, wanted, times));
  outcomes.forEach(({ found, right, asked }, index) => {
    const wanted = row.times[index];
    if (wanted === undefined || (found && (right || !asked))) return;
    const words = `${row.reference ?? ''} | ${row.text} | ${row.text.slice(wanted.start, wanted.end)} -> ${shown(times)} = ${JSON.stringify(wanted.wanted)}`;
    misses.push({ class: found ? 'wrong' : 'missed', words });
  });
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  return {
    counts: {
      ...NO_COUNTS,
      cases: 1,
      times: row.times.length,
      found: count(({ found }) => found),
      exact: count(({ exact }) => exact),
      asked: count(({ asked }) => asked),
      right: count(({ asked, right }) => asked && right),
    },
    misses,
  };
}

const shown = (times: readonly Time[]): string =>
  times
    .map(({ anchor, value, earliest, latest }) => `[${anchor.quote}] ${value} (${earliest ?? ''}..${latest ?? ''})`)
    .join(', ');

interface Outcome {
  readonly found: boolean;
  readonly exact: boolean;
  readonly asked: boolean;
  readonly right: boolean;
}

function outcomeOf(text: string, wanted: WantedTime, times: readonly Time[]): Outcome {
  const sharing = times.filter(({ anchor }) => anchor.start < wanted.end && wanted.start < anchor.end);
  const core = withoutPreposition(text, wanted);
  return {
    found: sharing.length > 0,
    exact: sharing.some(({ anchor }) => {
      const own = withoutPreposition(text, anchor);
      return own.start === core.start && own.end === core.end;
    }),
    asked: wanted.wanted.length > 0,
    right: sharing.some((time) => wanted.wanted.some((one) => isRight(time, one))),
  };
}

const PREPOSITIONS =
  /^(?:(?:on|in|at|by|since|from|until|till|before|after|during|for|within|over|throughout|between|around|about|as of|starting|no later than|the)\s+)+/i;

/** Corpora differ in whether a preposition or article belongs to a time. */
function withoutPreposition(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = PREPOSITIONS.exec(words)?.[0].length ?? 0;
  const trail = /[\s.,;:!?]*$/.exec(words)?.[0].length ?? 0;
  return { start: start + lead, end: Math.max(start + lead, end - trail) };
}

/** Sums counts. */
export function addTimeCounts(all: readonly TimeCounts[]): TimeCounts {
  return all.reduce(
    (sum, next) => ({
      cases: sum.cases + next.cases,
      times: sum.times + next.times,
      found: sum.found + next.found,
      exact: sum.exact + next.exact,
      asked: sum.asked + next.asked,
      right: sum.right + next.right,
      negatives: sum.negatives + next.negatives,
      falseFinds: sum.falseFinds + next.falseFinds,
    }),
    NO_COUNTS,
  );
}
