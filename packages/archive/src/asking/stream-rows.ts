import type { Note } from '@onrecord/model';
import type { AnyRow } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { hydrate } from './hydrate.ts';
import type { Question } from './question.ts';
import { recordKeys } from './record-keys.ts';

const STEP = 200;

/** All rows that answer a question, newest first, held in memory a page at a time. `onNote` hears what could not be read. */
export async function* streamRows(
  store: Store,
  question: Question,
  onNote: (note: Note) => void = () => undefined,
): AsyncIterable<AnyRow> {
  let after: string | undefined;
  do {
    const page = await recordKeys(store, question, { limit: STEP, ...(after !== undefined && { after }) });
    const { rows, notes } = await hydrate(
      store,
      page.rows.map(({ key }) => key),
    );
    notes.forEach(onNote);
    yield* rows;
    after = page.next;
  } while (after !== undefined);
}
