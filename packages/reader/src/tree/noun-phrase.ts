import type { TokenIndex, TokenRange } from '@onrecord/language';
import type { TreeView } from './tree-view.ts';

/** What belongs to the phrase of a noun wherever the noun itself stands in its clause. */
const PARTS: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nmod',
  'advmod',
  'appos',
  'acl',
  'conj',
  'dep',
  'list',
]);
/** What the core leaves out: clauses, second names, others joined to it. */
const ADDITIONS: ReadonlySet<string> = new Set(['appos', 'acl', 'conj', 'dep', 'list']);

/**
 * All words of a noun phrase, from its determiner to its last modifier, relative clauses, appositions and coordinated
 * others included; without prepositions, "'s", verbs and marks that only lead it in or follow it.
 */
export function nounPhrase(tree: TreeView, head: TokenIndex): TokenRange {
  return phrase(tree, head, (relation) => PARTS.has(relation));
}

/** The noun with determiner, adjectives, numbers, name parts and "of" phrases: "the last bridge of the town, which ..." up to "town". */
export function nounPhraseCore(tree: TreeView, head: TokenIndex): TokenRange {
  return phrase(tree, head, (relation) => PARTS.has(relation) && !ADDITIONS.has(relation));
}

function phrase(tree: TreeView, head: TokenIndex, isPart: (relation: string) => boolean): TokenRange {
  let first = head;
  let end = (head + 1) as TokenIndex;
  const isPredicate = tree.children(head, 'cop').length > 0;
  for (const child of tree.children(head)) {
    const relation = tree.baseRelation(child);
    // Adverbs and clauses at a predicate noun ("is now a ruin") belong to the clause, before the noun's own words.
    if (!isPart(relation) || (isPredicate && relation === 'advmod')) continue;
    const part = tree.subtree(child);
    if (child < head && part.end > head) continue;
    if (part.first < first) first = part.first;
    if (part.end > end) end = part.end;
  }
  while (first < head && tree.upos(first) === 'PUNCT') first = (first + 1) as TokenIndex;
  while (end > head + 1 && tree.upos((end - 1) as TokenIndex) === 'PUNCT') end = (end - 1) as TokenIndex;
  return { first, end };
}
