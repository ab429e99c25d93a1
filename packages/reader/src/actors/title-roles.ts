import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOf, countryOfDemonym } from './countries.ts';
import { isPortfolio } from './layer-names.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, singular, wordsOf } from './words-of.ts';

const LONGEST_TITLE = 6;

/**
 * The title that stands right before a name, outside the span of proper nouns ("Major general [Jan Berg]", "the Chadian
 * foreign minister [Jan Berg]"), and the name of the body or the adjective of the country before the title.
 */
export function titleBefore(
  tree: TreeView,
  name: TokenRange,
): { readonly title: TokenRange; readonly body?: TokenRange } | undefined {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const { first } = name;
  const { first: start } = tree.sentence(tree.sentenceOf(first));
  const words = wordsOf(tree, name);
  const whole = words.join(' ');
  const isBody =
    lists.organizationWords.has(words.at(-1) ?? '') ||
    lists.knownOrganizations.has(whole) ||
    countryOf(whole) !== undefined ||
    countryOfDemonym(whole) !== undefined;
  if (isBody) return undefined;
  let from = first - 1;
  const office = officeBefore(word, from, start);
  if (office !== undefined) return widerTitle(tree, range(office, first));
  // "Gen. Berg" where the stop is a token of its own
  if (from > start && word(from) === '.' && isTitleWord(word(from - 1))) from--;
  if (from < start || !((isTitleWord(word(from)) && isNoun(tree, from)) || isPersonNoun(tree, from))) return undefined;
  return widerTitle(tree, range(from, first));
}

/** The title with the words of it that stand before the range, and the country's adjective before them. */
export function widerTitle(
  tree: TreeView,
  { first, end }: TokenRange,
): { readonly title: TokenRange; readonly body?: TokenRange } {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const { first: start } = tree.sentence(tree.sentenceOf(first));
  let from = first as number;
  for (;;) {
    const next = from > start && end - from < LONGEST_TITLE ? stepLeft(word, from, start) : from;
    if (next === from) break;
    from = next;
  }
  while (from < first && /^(?:first|then|and)$/.test(word(from))) from++;
  const title = range(from, end);
  if (from > start && countryOfDemonym(word(from - 1)) !== undefined) return { title, body: range(from - 1, from) };
  return { title };
}

/** Over a word of the title, over the hyphen of "Secretary-General", over "for" in "Undersecretary for Education Mr Berg". */
function stepLeft(word: (i: number) => string, from: number, start: number): number {
  const isTitle = (i: number): boolean => i >= start && isTitleWord(word(i));
  const before = word(from - 1);
  if (/^[-–‑]$/.test(before) && (isTitle(from - 2) || (from - 2 >= start && lists.titleModifiers.has(word(from - 2)))))
    return from - 2;
  const isOffice = (i: number): boolean => isTitle(i) || (i >= start && lists.roleNouns.has(word(i)));
  if (/^(?:of|for)$/.test(before) && isOffice(from - 2) && isPortfolio(word(from))) return from - 2;
  return lists.titleModifiers.has(before) || isTitleWord(before) ? from - 1 : from;
}

/** Where "Secretary of State" or "minister for trade" begins that ends at the word. */
function officeBefore(word: (i: number) => string, last: number, start: number): number | undefined {
  let at = last;
  while (at > start && last - at < LONGEST_TITLE && (isPortfolio(word(at)) || word(at) === 'and')) at--;
  if (at === last || at <= start || !/^(?:of|for)$/.test(word(at))) return undefined;
  return isTitleWord(word(at - 1)) ? at - 1 : undefined;
}

/** In lower case some titles are adjectives ("a major Norwegian bank"). */
function isNoun(tree: TreeView, i: number): boolean {
  const token = i as TokenIndex;
  const before = i > 0 ? folded(tree.word((i - 1) as TokenIndex)) : '';
  return (
    /^\p{Lu}/u.test(tree.word(token)) ||
    (isTitleWord(before) && before !== 'general') ||
    ['NOUN', 'PROPN'].includes(tree.upos(token))
  );
}

/** "activist", "lawyer" right before a name; a plural or an object before a name in another role does not count. */
function isPersonNoun(tree: TreeView, i: number): boolean {
  const word = folded(tree.word(i as TokenIndex));
  return (
    lists.personNouns.has(word) && singular(word) === word && ['NOUN', 'PROPN'].includes(tree.upos(i as TokenIndex))
  );
}
