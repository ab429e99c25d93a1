import type { OutlookRule } from '../outlook-rule.ts';
import { byCalendar } from './by-calendar.ts';
import { couldHappen } from './could-happen.ts';
import { dangerOf } from './danger-of.ts';
import { deadline } from './deadline.ts';
import { deedAhead } from './deed-ahead.ts';
import { doesNoun } from './does-noun.ts';
import { goingTo } from './going-to.ts';
import { ifNot } from './if-not.ts';
import { intentNoun } from './intent-noun.ts';
import { isTo } from './is-to.ts';
import { meansTo } from './means-to.ts';
import { nearing } from './nearing.ts';
import { reservedRight } from './reserved-right.ts';
import { setTo } from './set-to.ts';
import { willDo } from './will-do.ts';
import { wouldDo } from './would-do.ts';

/** All outlook rules; of those that propose the same deed the first one counts. */
export const OUTLOOK_RULES: readonly OutlookRule[] = [
  deadline,
  meansTo,
  intentNoun,
  reservedRight,
  setTo,
  isTo,
  goingTo,
  willDo,
  wouldDo,
  doesNoun,
  couldHappen,
  ifNot,
  byCalendar,
  nearing,
  dangerOf,
  deedAhead,
];
