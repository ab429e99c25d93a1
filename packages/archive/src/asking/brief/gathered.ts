import type { EventFact, FigureFact } from '../../rows/facts.ts';
import type { Tables } from '../../store/tables.ts';
import { threadsByKey } from '../threads-by-key.ts';
import { bestGroups } from './best-groups.ts';
import type { Asking } from './brief-question.ts';
import { factsByGroup } from './facts-by-group.ts';
import { toldRows } from './told-rows.ts';

/** Series that a report of the span adds to, as they stood at its end. */
export interface GatheredFigures {
  readonly byGroup: ReadonlyMap<number, readonly FigureFact[]>;
  readonly threads: ReadonlyMap<number, Tables['thread']>;
}

/** Gathered once: both the counts and the differences are made of them. */
export async function gatherFigures(asking: Asking): Promise<GatheredFigures> {
  const groups = bestGroups(asking, await toldRows(asking, 'figure'), 'counts');
  return {
    byGroup: await factsByGroup(asking, { kind: 'figure', groups, end: 'last' }),
    threads: await threadsByKey(asking.store, groups),
  };
}

/** Occurrences that a report of the span tells, as they stood at its end. */
export type GatheredEvents = ReadonlyMap<number, readonly EventFact[]>;

export async function gatherEvents(asking: Asking): Promise<GatheredEvents> {
  const groups = bestGroups(asking, await toldRows(asking, 'event'), 'occurrences');
  return factsByGroup(asking, { kind: 'event', groups, end: 'first' });
}
