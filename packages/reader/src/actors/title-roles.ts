import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import { countryOfDemonym } from './countries.ts';
import { isTitleWord, lists } from './word-sets.ts';
import { folded, range, singular } from './words-of.ts';

const LONGEST_TITLE = 6;

/**
 * The title that stands right before a name, outside the span of proper nouns ("Major general [Jan Berg]", "the Chadian
 * foreign minister [Jan Berg]"), and the name of the body or the adjective of the country before the title.
 */
export function titleBefore(
  tree: TreeView,
  { first }: TokenRange,
): { readonly title: TokenRange; readonly body?: TokenRange } | undefined {
  const word = (i: number): string => folded(tree.word(i as TokenIndex));
  const { first: start } = tree.sentence(tree.sentenceOf(first));
  let from = first - 1;
  // "Gen. Berg" where the stop is a token of its own
  if (from > start && word(from) === '.' && isTitleWord(word(from - 1))) from--;
  if (from < start || !(isTitleWord(word(from)) || lists.roleNouns.has(word(from)) || isPersonNoun(tree, from)))
    return undefined;
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
  while (
    from > start &&
    end - from < LONGEST_TITLE &&
    (lists.titleModifiers.has(word(from - 1)) || isTitleWord(word(from - 1)))
  )
    from--;
  while (from < first && /^(?:first|then|and)$/.test(word(from))) from++;
  const title = range(from, end);
  if (from > start && countryOfDemonym(word(from - 1)) !== undefined) return { title, body: range(from - 1, from) };
  return { title };
}

/** "activist", "lawyer" right before a name; a plural or an object before a name in another role does not count. */
function isPersonNoun(tree: TreeView, i: number): boolean {
  const word = folded(tree.word(i as TokenIndex));
  return (
    lists.personNouns.has(word) && singular(word) === word && ['NOUN', 'PROPN'].includes(tree.upos(i as TokenIndex))
  );
}
