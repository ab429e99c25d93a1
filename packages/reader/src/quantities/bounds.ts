import { AGED_NOUNS, BOUNDS_AFTER, BOUNDS_BEFORE, NOT_BEFORE_BOUND, type Bound } from './bound-words.ts';
import type { QuantityCandidate } from './quantity-rule.ts';

const boundsBefore: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_BEFORE));
const boundsAfter: ReadonlyMap<string, Bound> = new Map(Object.entries(BOUNDS_AFTER));

const escape = (word: string): string => word.replace(/[.+]/g, '\\$&').replace(/ /g, '\\s');
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** Bounds words at the end of the text before a number, "the" or "a" between them and it. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(${anyOf(Object.keys(BOUNDS_BEFORE))})(?:\\s{1,2}(?:the|all|its|their)(?=\\s))?\\s{0,2}$`,
  'iu',
);
const AFTER = new RegExp(`^(?:\\s{0,1})(${anyOf(Object.keys(BOUNDS_AFTER))})(?![\\p{L}\\p{N}])`, 'iu');
const AMBIGUOUS = /^(?:over|under|about|around|above|below)$/i;
const PRECEDING_WORD = /(\p{L}+)\s+$/u;

const LONGEST_BOUND = 32;
/** "at least about 40" has two. */
const MOST_BOUNDS = 3;
const notBefore: ReadonlySet<string> = new Set(NOT_BEFORE_BOUND);
/** Words after which "over" bounds a duration. */
const lasting: ReadonlySet<string> = new Set([
  'for',
  'lasted',
  'lasting',
  'last',
  'took',
  'takes',
  'take',
  'after',
  'spent',
  'of',
  'is',
  'was',
]);
const durations: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);
const aged: ReadonlySet<string> = new Set(AGED_NOUNS);

/** Takes the bounds words before and behind a number into it: "at least 10", "250 or more", "nearing 400". */
export function withBounds(text: string, candidate: QuantityCandidate): QuantityCandidate {
  let bounded = withBoundsAfter(text, candidate);
  for (let i = 0; i < MOST_BOUNDS; i++) {
    const from = Math.max(0, bounded.start - LONGEST_BOUND);
    const before = text.slice(from, bounded.start);
    const found = BEFORE.exec(before);
    const words = found?.[1];
    if (
      found === null ||
      words === undefined ||
      (AMBIGUOUS.test(words) && !isBound(before.slice(0, found.index), words, bounded.unit))
    )
      break;
    const bound = boundsBefore.get(words.toLowerCase().replace(/\s+/g, ' '));
    if (bound === undefined) break;
    bounded = apply({ ...bounded, start: from + found.index }, bound);
  }
  return bounded;
}

/** Not in "talks over 12 islands"; not for the age in "children under 5". */
function isBound(before: string, bound: string, unit: string | undefined): boolean {
  if (/\b(?:in|on) and $/i.test(before)) return false;
  const word = PRECEDING_WORD.exec(before)?.[1]?.toLowerCase();
  // "shelled over ten days" is a stretch, "lasted over ten days" a bound.
  if (/^over$/i.test(bound) && unit !== undefined && durations.has(unit))
    return word !== undefined && lasting.has(word);
  return word === undefined || (!notBefore.has(word) && !aged.has(word));
}

function withBoundsAfter(text: string, candidate: QuantityCandidate): QuantityCandidate {
  const found = AFTER.exec(text.slice(candidate.end, candidate.end + LONGEST_BOUND));
  const words = found?.[1]?.toLowerCase().replace(/\s+/g, ' ');
  const bound = words === undefined ? undefined : boundsAfter.get(words);
  if (
    found === null ||
    bound === undefined ||
    (words === 'plus' && /^ plus \d/.test(text.slice(candidate.end, candidate.end + 8)))
  )
    return candidate;
  return apply({ ...candidate, end: candidate.end + found[0].length }, bound);
}

/** What each bounds word makes of the value; of a range only the ends that it does not contradict stay. */
const APPLY: Readonly<Record<Bound, (candidate: QuantityCandidate, at: number | undefined) => QuantityCandidate>> = {
  min: ({ value: _value, max: _max, ...rest }, at) => ({ ...rest, ...(at !== undefined && { min: rest.min ?? at }) }),
  max: ({ value, min: _min, max, ...rest }, at) => {
    const most = max ?? value ?? at;
    return { ...rest, ...(most !== undefined && { max: most }) };
  },
  nearly: ({ value, min: _min, max, ...rest }, at) => {
    const most = max ?? value ?? at;
    return { ...rest, ...(most !== undefined && { max: most }), approximate: true };
  },
  about: (candidate) => ({ ...candidate, approximate: true }),
  exact: (candidate) => candidate,
};

function apply(candidate: QuantityCandidate, bound: Bound): QuantityCandidate {
  return APPLY[bound](candidate, candidate.value ?? candidate.min);
}
