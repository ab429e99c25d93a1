import type { EventRule } from '../event-rule.ts';
import { demandBySaying } from './demand-by-saying.ts';
import { doneByLightVerb } from './done-by-light-verb.ts';
import { endedDoing } from './ended-doing.ts';
import { inTheState } from './in-the-state.ts';
import { noAgreement } from './no-agreement.ts';
import { threatBySaying } from './threat-by-saying.ts';
import { toldByCue } from './told-by-cue.ts';
import { toldByNoun } from './told-by-noun.ts';
import { toldByVerb } from './told-by-verb.ts';

/** The event rules, in the order in which they are asked: of two for one word the first counts. */
export const EVENT_RULES: readonly EventRule[] = [
  noAgreement,
  endedDoing,
  doneByLightVerb,
  inTheState,
  threatBySaying,
  demandBySaying,
  toldByVerb,
  toldByCue,
  toldByNoun,
];
