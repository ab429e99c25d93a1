import type { ProspectType } from '@onrecord/model';
import type { ProspectFact } from '../../rows/facts.ts';
import { bodyOf, type Sides } from '../sides.ts';
import { type ProspectAct, prospectAct } from './prospect-act.ts';

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
 * with a new horizon. Depends on the one fact
 * only.
 */
export function lineKeyOf(prospect: ProspectFact, sides: Sides = {}): string {
  const holder = prospect.holder === undefined ? '-' : String(bodyOf(sides)(prospect.holder));
  const what = whatIsToCome(prospectAct(prospect));
  return [LINE_SORTS[prospect.type], holder, what.join(' ')].join('|');
}

/** The known act and its object; else the first word with the names; else the first three words, sorted. */
function whatIsToCome({ types, object, stems, isNamed, isNegative }: ProspectAct): readonly string[] {
  if (types[0] !== undefined) return [types[0], ...object];
  const words = isNamed ? [...stems.slice(0, 1), ...object] : stems.slice(0, 3).sort();
  return [isNegative ? 'not' : 'words', ...new Set(words)];
}
