import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { textBefore, textBehind } from './phrase-text.ts';

const TOTAL = '(?:number|figure|total|count|tally)';
const THE = '(?:the|that|this|their|its)';
/** Words before a bare number that give another count of what was counted before. Own list. */
const AGAIN: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:puts?|putting|gave|gives?|sets?|placed?s?) ${THE} (?:real |true |actual )?${TOTAL} (?:at|as)\\s$`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:rais|revis|lower|reduc|increas|updat|correct)(?:e|es|ed|ing) ${THE} ${TOTAL} (?:up |down )?(?:to|from)\\s$`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:brought|brings?|bringing|cut) ${THE} ${TOTAL} (?:up |down )?to\\s$`, 'iu'),
  new RegExp(
    `(?:^|[^\\p{L}])${THE} ${TOTAL} (?:has |had |have )?(?:since |now |later )?(?:is|was|rose|risen|stands|stood|climbed|grew|grown|reached|fell|dropped)(?: now)?(?: to| at)?\\s$`,
    'iu',
  ),
];
/** "31 deaths, up from 12 the week before" */
const THAN_BEFORE = /(?<!\p{L})(?:up|down|rising|falling) from (?:just |only |about |around )?$/iu;
/** "The ministry says 40." */
const SAYS = /^[^,;:"“”]{3,60} (?:says?|said|claims?|claimed|counts?|counted|reports?|reported)(?: it (?:was|is))?\s$/u;

/** What a bare number repeats of an earlier figure: what is measured, in its sentence or those before. */
export function numberAgain(tree: TreeView, phrase: CountPhrase): 'in-sentence' | 'before' | undefined {
  const { quantity, counted } = phrase;
  if (counted !== undefined || quantity.unit !== undefined || quantity.proportion) return undefined;
  const before = textBefore(tree, phrase);
  if (THAN_BEFORE.test(before)) return 'in-sentence';
  if (AGAIN.some((words) => words.test(before))) return 'before';
  return SAYS.test(before) && /^[.]?$/.test(textBehind(tree, phrase, 8)) ? 'before' : undefined;
}
