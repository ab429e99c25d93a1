import type { FigureRule } from '../figure-rule.ts';
import { doneByThem, doneToThem } from './act.ts';
import { actNoun } from './act-noun.ts';
import { countedThings } from './counted-things.ts';
import { extent } from './extent.ts';
import { measuringNoun } from './measuring-noun.ts';
import { money } from './money.ts';
import { anotherCount } from './number-again.ts';
import { numberOfThem } from './number-of-them.ts';
import { share } from './share.ts';
import { stateOfThem } from './state-of-them.ts';
import { termOfOffer } from './term-of-offer.ts';
import { tollOf } from './toll.ts';

/** All figure rules; of those that propose the same quantity the first one counts. */
export const FIGURE_RULES: readonly FigureRule[] = [
  money,
  termOfOffer,
  extent,
  actNoun,
  doneToThem,
  doneByThem,
  stateOfThem,
  tollOf,
  anotherCount,
  numberOfThem,
  measuringNoun,
  share,
  countedThings,
];
