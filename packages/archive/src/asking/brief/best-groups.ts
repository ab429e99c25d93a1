import { note } from '@onrecord/model';
import type { RecordTable } from '../../store/tables.ts';
import type { Asking } from './brief-question.ts';
import { briefNotes } from './notes.ts';

/** Groups of a kind (occurrences, series, cells, lines) that a brief looks at. */
export const MOST_GROUPS = 200;

/** The groups of rows: those in the most independent texts first, then the newest; what is cut is told. */
export function bestGroups(asking: Asking, rows: readonly RecordTable[], what: string): readonly number[] {
  const groups = [
    ...Map.groupBy(
      rows.filter(({ grp }) => grp !== 0),
      ({ grp }) => grp,
    ),
  ].map(([group, own]) => ({
    group,
    texts: new Set(own.map(({ story }) => story)).size,
    told: own.reduce((last, { told }) => (told > last ? told : last), ''),
  }));
  groups.sort((a, b) => b.texts - a.texts || compare(b.told, a.told) || b.group - a.group);
  const left = groups.length - MOST_GROUPS;
  if (left > 0) asking.note(note(briefNotes.fewTexts, { details: { left, what } }));
  return groups.slice(0, MOST_GROUPS).map(({ group }) => group);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
