import type { Known, Note, Span, Time } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';

/** What the time stage needs beside the words. `publishedAt`: ISO 8601 date or date-time. */
export interface TimeContext {
  readonly publishedAt: Known<string>;
  /** Where the publication date stands in the text, when it does: that mention is a time too. */
  readonly blocks: readonly Span[];
}

/** All time expressions of the text, in text order, with TIMEX3 / EDTF values. O(tokens). */
export function readTimes(_tree: TreeView, _context: TimeContext): { readonly times: readonly Time[]; readonly notes: readonly Note[] } {
  return { times: [], notes: [] };
}
