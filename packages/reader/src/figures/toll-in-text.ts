import type { TokenIndex } from '@onrecord/language';
import type { TreeView } from '../tree/tree-view.ts';
import type { CountPhrase } from './count-phrase.ts';
import { textBefore } from './phrase-text.ts';
import type { Measure } from './words/measures.ts';
import { COUNTED_PEOPLE, NUMBER_OF, TOLL_LINKS } from './words/phrase-words.ts';

const numberOf: ReadonlyMap<string, Measure> = new Map(Object.entries(NUMBER_OF));
const links = TOLL_LINKS.join('|');
const HOLDER = `(?:(?<toll>(?:death|casualty) toll|toll of dead)|(?:number|total|tally|count|figure) of (?:the |those |people |persons |its |their |civilian ){0,2}(?<noun>${Object.keys(NUMBER_OF).join('|')})|total (?<state>killed|dead|injured|wounded|missing|displaced|detained|arrested))`;
/** Words between that do not begin another clause, then a link and the number. */
const TOLL = new RegExp(
  `(?<!\\p{L})${HOLDER}(?: (?:so far|in|from|since|there|this|for|across|over|after|had|has|have|could|would|may|might|will|is|now|been|the|${links}|\\p{Lu}\\p{L}{0,20}|year|coup|war|week|month|day|conflict)){0,7} (?:${links})\\s$`,
  'u',
);
const FROM = /(?<!\p{L})toll [^.;]{3,40}\d[\d,.]* (?:up )?from (?:at least |about |around )?$/u;

const people = COUNTED_PEOPLE.join('|');
/** The same with a longer phrase between, where the noun before it says that people are meant. */
const TOLL_OF_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:number|total|tally|count|figure) of (?:the |its |their )?(?:\\p{L}{1,16} )?(?<people>${people}) (?:who (?:have |had )?)?(?:been )?(?<noun>${Object.keys(NUMBER_OF).join('|')})(?!\\p{L})[^.;:"“”\\d]{0,120} (?:to|at|reached|reaches|passed|exceeds|exceeded|topped|is|was)\\s$`,
  'iu',
);

/** What a bare number measures by the toll named before it in the sentence: "the number of wounded rose to [120]". */
export function tollInText(
  tree: TreeView,
  phrase: CountPhrase,
): { readonly measure: Measure; readonly counted?: TokenIndex } | undefined {
  if (phrase.counts !== 'unnamed' && phrase.counts !== 'person') return undefined;
  const before = textBefore(tree, phrase, REACH);
  const found = TOLL.exec(before);
  if (found?.groups?.['toll'] !== undefined || FROM.test(before)) return { measure: 'killed' };
  const measure = numberOf.get(found?.groups?.['noun'] ?? found?.groups?.['state'] ?? '');
  return measure === undefined ? ofPeople(tree, phrase, before) : { measure };
}

const REACH = 200;

function ofPeople(
  tree: TreeView,
  { quantity: { quantifier } }: CountPhrase,
  before: string,
): ReturnType<typeof tollInText> {
  const found = TOLL_OF_PEOPLE.exec(before);
  const { people, noun } = found?.groups ?? {};
  const measure = numberOf.get(noun?.toLowerCase() ?? '');
  if (found === null || people === undefined || measure === undefined) return undefined;
  const start = quantifier.start - before.length + found.index + found[0].indexOf(people);
  return { measure, counted: tree.tokensIn({ start, end: start + people.length }).first };
}
