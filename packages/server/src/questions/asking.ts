import type { Note } from '@onrecord/model';
import type { Desk } from '../http/desk.ts';
import { localDay } from './day-words.ts';
import type { AskedAt } from './question-of.ts';

/** What one question is made with, and the remarks that come up. */
export function asking({ asking: store, now }: Desk): AskedAt & { readonly remarks: readonly Note[] } {
  const remarks: Note[] = [];
  return {
    store,
    today: localDay(now()),
    onNote: (note) => {
      remarks.push(note);
    },
    remarks,
  };
}
