import type { Note } from '@onrecord/model';
import type { Store } from '../../store/store.ts';
import type { Asking, BriefAnswer, BriefQuestion } from './brief-question.ts';
import { countTracks } from './count-tracks.ts';
import { coverageOf } from './coverage-of.ts';
import { differenceItems } from './difference-items.ts';
import { filterOf } from './filter-of.ts';
import { gatherEvents, gatherFigures } from './gathered.ts';
import { occurrences } from './occurrences.ts';
import { outlookItems } from './outlook-items.ts';
import { positionTracks } from './position-tracks.ts';
import { saidItems } from './said-items.ts';

/**
 * What reports published in a span of days tell, with names and words, for `buildBrief`: as things stood at the end of the last day. Only
 * rows that stand are in it, none of a superseded version, none that a person rejected, none of a report without a day. Looks at the newest
 * rows and the best attested groups up to fixed numbers, so that the archive's size costs little; the notes say what was cut.
 */
export async function askBrief(store: Store, question: BriefQuestion): Promise<BriefAnswer> {
  const notes = new Map<string, Note>();
  const asking: Asking = { store, question, note: (note) => notes.set(JSON.stringify(note), note) };
  const figures = await gatherFigures(asking);
  const events = await gatherEvents(asking);
  const filter = await filterOf(asking);
  const input = {
    since: question.since,
    until: question.until,
    coverage: await coverageOf(asking),
    ...(filter !== undefined && { filter }),
    positions: await positionTracks(asking),
    counts: await countTracks(asking, figures),
    occurrences: await occurrences(asking, events),
    statements: await saidItems(asking),
    outlook: await outlookItems(asking),
    differences: await differenceItems(asking, { figures, events }),
  };
  return { input, notes: [...notes.values()] };
}
