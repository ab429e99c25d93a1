import type { NameType, TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOf, countryOfDemonym } from './countries.ts';
import { isPortfolio } from './layer-names.ts';
import { type NameSpan } from './whole-name.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, singular, wordsOf } from './words-of.ts';

/** What a span of proper nouns holds: "[US State Department] [Spokesman] [Jan Berg]". */
export interface NameParts {
  /** The name itself; absent when the span is only a title ("the Foreign Secretary"). */
  readonly name?: TokenRange;
  readonly type?: NameType;
  /** The words of the title, before the name or instead of it. */
  readonly title?: TokenRange;
  /** A name before the title: the body or country that it belongs to. */
  readonly body?: TokenRange;
}

/** Behind a hyphen: who does not hold the office yet, or not any more. */
const COMING: ReadonlySet<string> = new Set(['designate', 'elect', 'emeritus']);

/** Takes titles and the body's name off a name. O(length of the span). */
export function nameParts(tree: TreeView, span: NameSpan): NameParts {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const type = span.type === undefined ? {} : { type: span.type };
  const last = word(span.end - 1);
  if (lists.knownOrganizations.has(wordsOf(tree, span).join(' '))) return { name: trimmed(tree, span), ...type };
  if (
    span.type !== 'person' &&
    (lists.organizationWords.has(last) || lists.thingWords.has(last)) &&
    span.end - span.first > 1
  )
    return { name: trimmed(tree, span), ...type };
  if (span.type !== 'person' && isBodyWithComplement(span.first, span.end, word))
    return { name: trimmed(tree, span), ...type };
  let title = -1;
  for (let i = span.end - 1; i >= span.first; i--) {
    if (isTitle(word(i)) && isWholeWord(tree, i)) {
      title = i;
      break;
    }
  }
  if (title < 0)
    return {
      ...type,
      ...(span.type === 'person' ? { name: trimmed(tree, span) } : splitAtCountry(tree, trimmed(tree, span))),
    };
  let titleEnd = title + 1;
  if (titleEnd + 1 < tree.size && isLink(tree, titleEnd) && COMING.has(word(titleEnd + 1))) titleEnd += 2;
  while (
    titleEnd < span.end &&
    (/^(?:of|for|and)$/.test(word(titleEnd))
      ? titleEnd + 1 < span.end && isPortfolio(word(titleEnd + 1))
      : titleEnd > title + 1 && isPortfolio(word(titleEnd)))
  )
    titleEnd++;
  let from = title;
  while (
    !lists.honorifics.has(word(title).replace(/\.$/, '')) &&
    from > span.first &&
    (lists.titleModifiers.has(word(from - 1)) || isTitle(word(from - 1)) || isLink(tree, from - 1))
  )
    from--;
  if (isLink(tree, from)) from++;
  const after = trimmed(tree, range(titleEnd, span.end));
  const before = trimmed(tree, range(span.first, from));
  const person = after.end > after.first && wordsOf(tree, after).length > 0;
  const isSurname = span.end - span.first === 1 && !(span.first > 0 && word(span.first - 1) === 'the');
  if (!person && before.end === before.first && span.type === 'person' && isSurname)
    return { name: trimmed(tree, span), ...type };
  return {
    title: range(from, titleEnd),
    ...(person && { name: after, type: 'person' as const }),
    ...(before.end > before.first && { body: before }),
  };
}

/** "Union of Teachers", "Society for Peace". */
function isBodyWithComplement(first: number, end: number, word: (i: number) => string): boolean {
  for (let i = first; i + 2 < end; i++)
    if (lists.bodyOpeners.has(word(i)) && /^(?:of|for)$/.test(word(i + 1)) && !isTitle(word(i))) return true;
  return false;
}

function isTitle(word: string): boolean {
  return isTitleWord(word) || lists.roleNouns.has(singular(word));
}

/** Not a part of a hyphenated name ("Al-Sheikh"), but "General" of "Secretary-General". */
function isWholeWord(tree: TreeView, i: number): boolean {
  const isPart = (at: number): boolean => {
    const word = at >= 0 && at < tree.size ? folded(tree.word(at as TokenIndex)) : '';
    return isTitleWord(word) || lists.titleModifiers.has(word) || COMING.has(word);
  };
  return (
    !(i > 0 && isLink(tree, i - 1) && !isPart(i - 2)) && !(i + 1 < tree.size && isLink(tree, i + 1) && !isPart(i + 2))
  );
}

function isLink(tree: TreeView, i: number): boolean {
  return /^[-–‑]$/.test(tree.word(i as TokenIndex));
}

/** Without determiner at the front and possessive mark, hyphen or full stop at the ends. */
function trimmed(tree: TreeView, { first, end }: TokenRange): TokenRange {
  let from = first as number;
  let to = end as number;
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  while (
    from < to &&
    ((/^(?:the|a|an|near|[^\p{L}\p{N}]+|[\p{N},.]+)$/u.test(word(from)) && to - from > 1) || word(from) === "'s")
  )
    from++;
  while (to > from && /^(?:'s|[^\p{L}\p{N}]+)$/u.test(word(to - 1))) to--;
  return range(from, to);
}

function isGivenName(word: string): boolean {
  return lists.maleNames.has(word) || lists.femaleNames.has(word);
}

/** "Chad Jan Berg" (of "envoy for Chad Jan Berg") is a country and a person, "Middle East Jan Berg" a region and a person. */
function splitAtCountry(tree: TreeView, name: TokenRange): NameParts {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const last = word(name.end - 1);
  const isBody = lists.organizationWords.has(last) || lists.thingWords.has(last);
  for (let i = name.first + 1; i < name.end - 1 && !isBody; i++) {
    const before = wordsOf(tree, range(name.first, i)).join(' ');
    const given = isGivenName(word(i));
    const isRegion = given && i > name.first + 1 && !isGivenName(word(name.first)) && !isTitle(word(name.first));
    if (countryOf(before) !== undefined || (given && countryOfDemonym(before) !== undefined) || isRegion) {
      return { body: range(name.first, i), name: range(i, name.end), ...(given && { type: 'person' as const }) };
    }
  }
  return name.end > name.first ? { name } : {};
}
