import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { textBefore } from './phrase-text.ts';
import type { Measure } from './words/measures.ts';
import { NUMBER_OF, TOLL_LINKS } from './words/phrase-words.ts';

const numberOf: ReadonlyMap<string, Measure> = new Map(Object.entries(NUMBER_OF));
const links = TOLL_LINKS.join('|');
const HOLDER = `(?:(?<toll>(?:death|casualty) toll|toll of dead)|(?:number|total|tally|count|figure) of (?:the |those |people |persons |its |their |civilian ){0,2}(?<noun>${Object.keys(NUMBER_OF).join('|')})|total (?<state>killed|dead|injured|wounded|missing|displaced|detained|arrested))`;
/** Words between that do not begin another clause, then a link and the number. */
const TOLL = new RegExp(
  `(?<!\\p{L})${HOLDER}(?: (?:so far|in|from|since|there|this|for|across|over|after|had|has|have|could|would|may|might|will|is|now|been|the|${links}|\\p{Lu}\\p{L}{0,20}|year|coup|war|week|month|day|conflict)){0,7} (?:${links})\\s$`,
  'u',
);
const FROM = /(?<!\p{L})toll [^.;]{3,40}\d[\d,.]* (?:up )?from (?:at least |about |around )?$/u;

/** What a bare number measures by the toll named before it in the sentence: "the number of wounded rose to [120]". */
export function tollInText(tree: TreeView, phrase: CountPhrase): Measure | undefined {
  if (phrase.counts !== 'unnamed' && phrase.counts !== 'person') return undefined;
  const before = textBefore(tree, phrase);
  const found = TOLL.exec(before);
  if (found?.groups?.['toll'] !== undefined || FROM.test(before)) return 'killed';
  return numberOf.get(found?.groups?.['noun'] ?? found?.groups?.['state'] ?? '');
}
