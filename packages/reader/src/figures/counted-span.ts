import type { Span } from '@onrecord/model';
import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import type { FigureDraft } from './draft.ts';

/** Words between a number and what it counts that say nothing of it. Own list. */
const SKIPPED: ReadonlySet<string> = new Set([
  'of',
  'them',
  'whom',
  'those',
  'the',
  'its',
  'their',
  'his',
  'her',
  'more',
  'other',
  'others',
  'additional',
  'further',
  'new',
  'mostly',
  'mainly',
  'largely',
  'a',
  'an',
  '-',
]);

/** Where the counted noun stands with the words before it: "asylum seekers" of "over 700 asylum seekers". */
export function countedSpanOf(tree: TreeView, { phrase, counted }: FigureDraft): Span | undefined {
  if (counted === undefined) return countedSpan(tree, phrase);
  const words = tree.children(counted, 'amod', 'compound').filter((word) => word < counted);
  return tree.span({ first: words[0] ?? counted, end: (counted + 1) as TokenIndex });
}

/** The same for a noun at the number. */
export function countedSpan(tree: TreeView, { quantity, counted }: CountPhrase): Span | undefined {
  if (counted === undefined) return undefined;
  const { end } = tree.tokensIn(quantity.quantifier);
  let first: number = Math.min(end, counted);
  while (first < counted && (SKIPPED.has(tree.lower(first as TokenIndex)) || tree.upos(first as TokenIndex) === 'NUM'))
    first++;
  return tree.span({ first: first as TokenIndex, end: (counted + 1) as TokenIndex });
}
