import type { PositionRule } from '../position-rule.ts';
import { conditionalDeal } from './conditional-deal.ts';
import { criticisedPolicy } from './criticised-policy.ts';
import { demandIs } from './demand-is.ts';
import { goesOn } from './goes-on.ts';
import { isAgainst } from './is-against.ts';
import { itIsVital, onlyWay } from './it-is-vital.ts';
import { mustClause } from './must-clause.ts';
import { refusedUntil } from './refused-until.ts';
import { stanceAdjective } from './stance-adjective.ts';
import { stanceNoun } from './stance-noun.ts';
import { ownAct, stanceVerb, urgedParty } from './stance-verb.ts';
import { thereWillBeNo } from './there-will-be-no.ts';
import { ultimatum } from './ultimatum.ts';
import { vowedNot, willNot } from './will-not.ts';
import { wouldIf } from './would-if.ts';

/** All position rules, in the order in which they propose. */
export const POSITION_RULES: readonly PositionRule[] = [
  conditionalDeal,
  stanceVerb,
  ownAct,
  urgedParty,
  stanceNoun,
  stanceAdjective,
  mustClause,
  itIsVital,
  onlyWay,
  demandIs,
  willNot,
  vowedNot,
  thereWillBeNo,
  isAgainst,
  ultimatum,
  refusedUntil,
  wouldIf,
  criticisedPolicy,
  goesOn,
];
