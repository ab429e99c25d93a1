import type { ProspectType } from '@onrecord/model';
import type { ProspectFact } from '../../rows/facts.ts';
import { bodyOf, type Sides } from '../sides.ts';
import { prospectAct } from './prospect-act.ts';

/**
 * What a prospect is of its holder. `act`: an act of its own, told as a threat by one report and as a plan by the next; the others are
 * what they are called.
 */
export type LineSort = 'act' | 'warning' | 'offer' | 'deadline' | 'forecast';

export const LINE_SORTS: Readonly<Record<ProspectType, LineSort>> = {
  threat: 'act',
  plan: 'act',
  promise: 'act',
  warning: 'warning',
  offer: 'offer',
  deadline: 'deadline',
  forecast: 'forecast',
};

/**
 * The line of the outlook that a prospect belongs to, as a name: holder (or the body it speaks for), act, and what it is aimed at.
 * "storm Tolhuin" and "launch an assault on Tolhuin" are one line. The horizon is left out: a deadline that is put off stays one line
 * with a new horizon. Where the words name no known act, the first three words that carry meaning, sorted. Depends on the one fact only.
 */
export function lineKeyOf(prospect: ProspectFact, sides: Sides = {}): string {
  const { types, object, stems, isNegative } = prospectAct(prospect);
  const holder = prospect.holder === undefined ? '-' : String(bodyOf(sides)(prospect.holder));
  const what = types.length > 0 ? [types[0], ...object] : [isNegative ? 'not' : 'words', ...stems.slice(0, 3).sort()];
  return [LINE_SORTS[prospect.type], holder, what.join(' ')].join('|');
}
