import type { TreeView } from '../../tree/tree-view.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { nounOf } from '../counted-class.ts';
import { figureRule } from '../figure-rule.ts';
import { ACT_NOUNS } from '../words/act-words.ts';
import type { CountedClass } from '../words/counted-words.ts';
import type { Measure } from '../words/measures.ts';
import { SETTLEMENTS } from '../words/phrase-words.ts';

const acts: ReadonlyMap<string, Measure> = new Map(Object.entries(ACT_NOUNS));
/** Things that an act noun says nothing about. */
const uncounted: ReadonlySet<CountedClass> = new Set(['other', 'attack']);
const settlements: ReadonlySet<string> = new Set(SETTLEMENTS);
const EXCHANGE =
  /(?:exchang(?:e|ed|ing)|return|swap(?:ped|s)?|traded|freed|free|released|handed over)(?: of)?(?: [\p{L}\d-]{1,20}){0,4} for (?:the |some |about )?$/iu;
const REACH = 80;
const HOME_TO = /(?:^|[^\p{L}])home to(?: the)?\s$/iu;

/** "in exchange for hundreds of prisoners". */
function isExchanged(tree: TreeView, { quantity }: CountPhrase): boolean {
  const { start } = quantity.quantifier;
  return EXCHANGE.test(tree.text.slice(Math.max(0, start - REACH), start));
}

export const actNoun = figureRule({
  name: 'act-noun',
  version: 1,
  prior: 0.85,
  summary: 'A noun of what was done, before "of" and those counted: "the deaths of 12 people".',
  finds: [
    'The mayor regretted the deaths of [killed:12] people.',
    'They agreed on the release of [released:30] prisoners.',
    'They freed two pilots in exchange for [exchanged:hundreds] of prisoners.',
    'The valley is home to [population:40,000] people.',
    'The order led to the displacement of [displaced:4,000] families.',
  ],
  leaves: [
    'They welcomed the release of two reports.',
    'He feared the death of two languages.',
    'They asked for money in exchange for three favours.',
    'They went home to two dogs.',
    'The return of two lines was late.',
  ],
  read: (phrase, { tree }) => {
    const { governor, relation, counts } = phrase;
    if (
      counts === 'person' &&
      HOME_TO.test(
        tree.text.slice(Math.max(0, phrase.quantity.quantifier.start - 12), phrase.quantity.quantifier.start),
      )
    )
      return { measure: 'population' };
    if (counts === 'person' && isExchanged(tree, phrase)) return { measure: 'exchanged' };
    if (governor === undefined || !relation.startsWith('nmod') || uncounted.has(counts)) return undefined;
    if (!tree.children(phrase.top, 'case').some((word) => tree.lower(word) === 'of')) return undefined;
    if (counts === 'person' && settlements.has(nounOf(tree, governor)))
      return { measure: 'population', trigger: governor };
    const measure = acts.get(nounOf(tree, governor));
    return measure === undefined ? undefined : { measure, trigger: governor };
  },
});
