import type { Span, Time } from '@onrecord/model';
import { overlaps } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { LABEL_NOUNS, LOOSE_LABEL_NOUNS, NAME_HEADS, ONE_IS_NO_COUNT, STREET_WORDS } from './label-words.ts';
import type { QuantityCandidate } from './quantity-rule.ts';
import { measureAt } from './units.ts';

/** The words around a number, for the tests below. */
interface Around extends QuantityCandidate {
  readonly tree: TreeView;
  readonly words: string;
  /** Up to 40 characters before and behind. */
  readonly before: string;
  readonly after: string;
  readonly followedByNoun: boolean;
  /** Bounds words were found beside it: it counts something. */
  readonly isBounded: boolean;
  /** But the words beside it change nothing: "only one". */
  readonly isOnlyExact: boolean;
}

const labels: ReadonlySet<string> = new Set(LABEL_NOUNS);
const looseLabels: ReadonlySet<string> = new Set(LOOSE_LABEL_NOUNS);
const noCount: ReadonlySet<string> = new Set(ONE_IS_NO_COUNT);
const STREET = new RegExp(`^,? (?:[A-Z][\\w'’]+ ){1,3}(?:${STREET_WORDS.join('|')})(?![a-z])`);
const NAME_HEAD = new RegExp(`^ (?:[A-Z][a-z]+ )?(?:${NAME_HEADS.join('|')})(?![a-z])`);
const HYPHENATED_BOUND = /^[-‐](?:strong|plus|odd|ish)(?![a-z])/i;
const PRECEDING_WORD = /([\p{L}][\p{L}’']*\.?|#|№)\s$/u;
const PLACE_PREPOSITION =
  /(?:^|[^\p{L}])(?:in|at|from|near|across|around|outside|inside)\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s)+$/iu;

/** Each says why a number is no quantity; the first that holds wins. */
const REASONS: readonly (readonly [string, (at: Around) => boolean])[] = [
  [
    'age',
    ({ before, after }) =>
      /(?:^|[^\p{L}])(?:aged?|ages|age of|aged between|ages of|aged from)\s$/iu.test(before) ||
      /^(?:[- ](?:years?|months?|weeks?|days?)[- ]olds?|[- ](?:years?|months?) of age|[- ]y\/o)(?![a-z])/i.test(after),
  ],
  [
    'age',
    ({ before, after, value, words }) =>
      isWhole(value, words) &&
      /\p{Lu}[\p{L}’'-]+, $/u.test(before) &&
      /^,/.test(after) &&
      (value ?? 0) <= 110 &&
      (value ?? 0) >= 1,
  ],
  [
    'age',
    ({ before }) =>
      /(?:children|people|men|women|boys|girls|those|anyone|everyone|youths|males|females)\s+(?:under|over|below|above)\s(?:the age of\s)?$/i.test(
        before,
      ),
  ],
  [
    'age',
    ({ before, isBounded }) =>
      !isBounded &&
      /(?:when|until|since|before|after)\s(?:he|she|they|\p{Lu}\p{L}+)\s(?:was|were|is|are|turned)\s$|as (?:young|old) as\s$|(?:^|\s)turn(?:ed|ing|s)?\s$/u.test(
        before,
      ),
  ],
  [
    'in-parentheses',
    ({ before, after, words }) => /[([]$/.test(before) && /^[)\]]/.test(after) && /^\d{1,3}$/.test(words),
  ],
  [
    'joined',
    ({ before, words }) =>
      /(?:[\p{L}\p{N}][-‐–—/.:_]|[\p{L}\p{N}][’']|[#@+/\\_])$/u.test(before) && !/^[-‐]/.test(words),
  ],
  ['joined', ({ after, end, tree }) => isJoinedBehind(tree.text, end, after)],
  [
    'score',
    ({ before, after, words }) =>
      /^\d{1,2}$/.test(words) && (/\d [-–—] $/.test(before) || /^ [-–—] \d{1,2}(?!\d)/.test(after)),
  ],
  ['ordinal-zero', ({ words }) => /^0\d/.test(words)],
  ['reading-time', ({ after }) => /^[- ]min(?:ute)?s?(?: |-)read(?![a-z])/i.test(after)],
  [
    'list-mark',
    ({ before, after, words }) =>
      /(?:^|\n)[ \t]*$/.test(before) && before.length < 40 && /^[.)]\s/.test(after) && /^\d{1,2}$/.test(words),
  ],
  ['label', ({ before, words, followedByNoun, isBounded }) => !isBounded && isLabel(before, words, followedByNoun)],
  [
    'name',
    ({ before, followedByNoun, isBounded, words }) =>
      !isBounded && !followedByNoun && isWhole(1, words) && isNumberedName(before),
  ],
  ['name', ({ after }) => NAME_HEAD.test(after)],
  ['address', ({ after, words }) => /^\d/.test(words) && STREET.test(after)],
  [
    'year',
    ({ value, words, after, isBounded }) =>
      !isBounded &&
      /^(?:19|20)\d\d$/.test(words) &&
      value !== undefined &&
      !/^ (?:more |other |additional )?(?:[a-z]+ ){0,2}?(?:[a-z]+s|people|men|women|children|dead|wounded|troops)(?![a-z])/.test(
        after,
      ),
  ],
  ['one', (at) => /^one$/i.test(at.words) && (!at.isBounded || at.isOnlyExact) && !isCountingOne(at)],
];

const isWhole = (value: number | undefined, words: string): boolean =>
  value !== undefined && (/^\d{1,4}$/.test(words) || /^[a-z]+$/i.test(words));

function isJoinedBehind(text: string, end: number, after: string): boolean {
  if (/^\p{L}/u.test(after)) return measureAt(text, end) === undefined;
  if (/^[-‐–][\p{L}\p{N}]/u.test(after)) return measureAt(text, end) === undefined && !HYPHENATED_BOUND.test(after);
  return /^[:/_@]\p{N}|^[.,]\p{N}/u.test(after);
}

function isLabel(before: string, words: string, followedByNoun: boolean): boolean {
  const word = PRECEDING_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (word === '#' || word === '№' || word === 'No' || word === 'Number') return true;
  if (/^number$/i.test(word) && /^one$/i.test(words)) return true;
  const lower = word.toLowerCase();
  // "the dead, who now number 400"
  if (lower === 'number' && /(?:who|which|they|we|now|may|could) number\s$/i.test(before)) return false;
  return labels.has(lower) || (!followedByNoun && looseLabels.has(lower));
}

/** "Boeing 737", "Apollo Seven": a capitalised word right before, inside a sentence, that is no place after "in". */
function isNumberedName(before: string): boolean {
  return /[\p{L},;]\s+(?:\p{Lu}[\p{L}’'-]*\s)*\p{Lu}[\p{L}’'-]*\s$/u.test(before) && !PLACE_PREPOSITION.test(before);
}

/** "one person was killed", not "one of the worst", "one day", "no one". */
function isCountingOne({ tree, start, before, after }: Around): boolean {
  if (/(?:no|any|every|some|each|this|that|the|only|such)\s$/i.test(before)) return false;
  const token = tree.tokenAt(start);
  const next = token === undefined || token + 1 >= tree.size ? undefined : ((token + 1) as TokenIndex);
  if (token === undefined || next === undefined || noCount.has(tree.lower(next)) || !/^\s\p{L}/u.test(after))
    return false;
  const governor = tree.head(token);
  const isCounter =
    governor !== undefined &&
    governor > token &&
    tree.baseRelation(token) === 'nummod' &&
    tree.upos(governor) === 'NOUN';
  return isCounter && !noCount.has(tree.lower(governor));
}

const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** Why the number is no quantity; undefined when it is one. */
export function reasonToLeaveOut(
  tree: TreeView,
  core: QuantityCandidate,
  bounded: QuantityCandidate,
): string | undefined {
  const { start, end } = core;
  const next = tree.tokenAt(end);
  const after = tree.text.slice(end, end + 40);
  const around: Around = {
    ...core,
    tree,
    words: tree.text.slice(start, end),
    before: tree.text.slice(Math.max(0, start - 40), start),
    after,
    followedByNoun: next !== undefined && /^\s/.test(after) && NOUN_TAGS.has(tree.upos(next)),
    isBounded: bounded.start < start || bounded.end > end,
    isOnlyExact: bounded.value === core.value && !bounded.approximate,
  };
  return REASONS.find(([, holds]) => holds(around))?.[0];
}

const PHONE =
  /\+\d[\d ()-]{6,18}\d|(?<![\d,.])0\d{2,4}[ -]\d{3}[\d -]{0,12}\d|\(\d{3,5}\) ?\d{3}[ -]?\d{3,6}|(?<![\d,.-])\d{3}-\d{3}-\d{4}(?!\d)/g;

/** Places of phone numbers, in text order. */
export function phoneSpans(text: string): readonly Span[] {
  return [...text.matchAll(PHONE)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** A filter for spans in text order, by others in text order: keeps those that touch none. Linear over all calls. */
export function clearOf(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return (span) => {
    while ((spans[next]?.end ?? Infinity) <= span.start) next++;
    const nearest = spans[next];
    return nearest === undefined || !overlaps(nearest, span);
  };
}

/** Dates and times, but for durations: "for 40 days" has a number, "two days ago" none. */
export function datedSpans(times: readonly Time[]): readonly Span[] {
  return times
    .filter(({ type, earliest }) => type !== 'duration' || earliest !== undefined)
    .map(({ anchor }) => anchor);
}
