import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { Clusters } from './clusters.ts';
import { countryOf, countryOfDemonym } from './countries.ts';
import type { Mention } from './mention.ts';
import { lists } from './word-sets.ts';
import { folded, wordsOf } from './words-of.ts';

/** Joins "the Chadian government", "Chad's government" and "the Government of Chad" with Chad, where the report names it. O(mentions). */
export function joinGovernments(tree: TreeView, mentions: readonly Mention[], table: Clusters): void {
  const states = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.country !== undefined && mention.form === 'name' && !states.has(mention.country))
      states.set(mention.country, mention);
  }
  for (const mention of mentions) {
    const isGovernment =
      lists.governmentNouns.has(mention.words.at(-1) ?? '') ||
      (mention.form === 'name' && mention.words[0] === 'government');
    if (!isGovernment || (mention.form === 'nominal' && !isWhole(mention))) continue;
    const owner = ownerOf(tree, mention);
    const state = owner === undefined ? undefined : states.get(owner);
    if (state) table.join(state.id, mention.id);
  }
}

/** Not "a new Chadian government": an adjective beside the country's makes it another thing. */
function isWhole({ definite, words, range: { end }, head }: Mention): boolean {
  return definite && words.length <= 2 && (words.length === 2 || end > head + 1);
}

function ownerOf(tree: TreeView, { words, form, head }: Mention): string | undefined {
  if (form === 'name' && words[0] === 'government' && words[1] === 'of')
    return countryOf(words.slice(2).join(' ').replace(/^the /, ''));
  const before = words.slice(0, -1).join(' ');
  const named = before === '' ? undefined : (countryOf(before) ?? countryOfDemonym(before));
  if (named !== undefined || form === 'name') return named;
  const complement = tree.children(head, 'nmod').find((child) => child > head);
  if (complement === undefined) return undefined;
  const isOf = tree.children(complement, 'case').some((mark) => tree.lower(mark) === 'of');
  return isOf ? countryOf(phraseAt(tree, complement)) : undefined;
}

/** The folded words of the name that begins or stands at the token. */
function phraseAt(tree: TreeView, token: TokenIndex): string {
  let end = token + 1;
  while (
    end < tree.size &&
    ['flat', 'compound'].includes(tree.relation(end as TokenIndex)) &&
    tree.head(end as TokenIndex) === token
  )
    end++;
  const parts = tree
    .children(token, 'compound', 'amod')
    .filter((child) => child < token)
    .map((child) => folded(tree.word(child)));
  return [...parts, ...wordsOf(tree, { first: token, end: end as TokenIndex })].join(' ');
}
