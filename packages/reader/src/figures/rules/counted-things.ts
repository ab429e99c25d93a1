import type { TreeView } from '../../tree/tree-view.ts';
import type { CountPhrase } from '../count-phrase.ts';
import { isAidNear } from '../aid-near.ts';
import { nounOf } from '../counted-class.ts';
import { figureRule } from '../figure-rule.ts';
import type { CountedClass } from '../words/counted-words.ts';
import type { Measure } from '../words/measures.ts';

/** What a count of these measures when nothing else says it. */
const THINGS: Readonly<Partial<Record<CountedClass, Measure>>> = {
  person: 'other',
  vehicle: 'other',
  site: 'other',
  attack: 'other',
  weapon: 'weapons',
  supply: 'aid',
  animal: 'other',
  area: 'area',
};
const FIGHTERS: ReadonlySet<string> = new Set([
  'soldier',
  'fighter',
  'troop',
  'militant',
  'insurgent',
  'rebel',
  'terrorist',
  'policeman',
  'gunman',
  'battalion',
  'brigade',
  'civilian',
  'child',
  'woman',
  'hostage',
  'prisoner',
  'migrant',
  'refugee',
  'casualty',
  'member',
  'unit',
]);
/** Below that, people counted without more are the cast of a story ("two neighbours met"). */
const FEW = 10;
const DEFINITE = /(?:^|[^\p{L}])(?:the|these|those|both|our|his|her|their|my|your|all)\s$/iu;

function isFew({ quantity }: CountPhrase, tree: TreeView): boolean {
  const { value, min, max, quantifier } = quantity;
  const before = tree.text.slice(Math.max(0, quantifier.start - 8), quantifier.start);
  const most = value ?? min ?? max ?? 0;
  return most < 2 || (most <= FEW && DEFINITE.test(before));
}

/** "a 3,000-strong force" */
const STRONG = /^[- ]strong(?!\p{L})/iu;
/** Officials who speak are counted by the dozen at most; a crowd of thousands is a figure, whatever it says. */
const A_CROWD = 100;
const isSmallGroup = ({ quantity: { value, min, max } }: CountPhrase): boolean => (value ?? min ?? max ?? 0) < A_CROWD;

export const countedThings = figureRule({
  name: 'counted-things',
  version: 1,
  prior: 0.6,
  summary: 'A count of people, vehicles, buildings or places whose sentence does not say what became of them.',
  finds: [
    '[other:Some 8,000] migrants may be at sea.',
    'The column had [other:12] tanks.',
    'The front held [other:dozens] of villages.',
    'A [other:3,000]-strong force left the port.',
    'A convoy of [aid:31] trucks brought food.',
  ],
  leaves: [
    'The two leaders spoke of the dam.',
    'Two officials said the dam held.',
    'There are two reasons.',
    'Several ministers came.',
    'One poster was torn.',
  ],
  read: (phrase, { tree, isSpeaker }) => {
    const { counted, quantity, counts } = phrase;
    if (STRONG.test(tree.text.slice(quantity.quantifier.end, quantity.quantifier.end + 8))) return { measure: 'other' };
    const measure = THINGS[counts];
    if (
      counted === undefined ||
      measure === undefined ||
      isFew(phrase, tree) ||
      (isSmallGroup(phrase) && isSpeaker(phrase))
    )
      return undefined;
    const isSmall = quantity.value !== undefined && quantity.value < FEW;
    if (counts === 'person' && isSmall && !FIGHTERS.has(nounOf(tree, counted))) return undefined;
    return { measure: measure === 'other' && counts === 'vehicle' && isAidNear(tree, phrase) ? 'aid' : measure };
  },
});
