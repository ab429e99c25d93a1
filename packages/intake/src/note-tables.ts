import type { NoteKind } from '@onrecord/model';
import { documentNotes, documentProblems } from './documents/notes.ts';
import { feedNotes, feedProblems } from './feeds/notes.ts';
import { fetchNotes, fetchProblems } from './fetch/notes.ts';
import { gzipProblems } from './formats/notes.ts';
import { intakeNotes, intakeProblems } from './notes.ts';
import { pageNotes, pageProblems } from './page/notes.ts';
import { tableNotes, tableProblems } from './tables/notes.ts';
import { warcNotes, warcProblems } from './warc/notes.ts';
import { watchProblems } from './watch/notes.ts';

/** Every note of this room, for the list of them in the documentation. */
export const allIntakeNotes: readonly NoteKind[] = [
  intakeProblems,
  intakeNotes,
  pageProblems,
  pageNotes,
  documentProblems,
  documentNotes,
  tableProblems,
  tableNotes,
  feedProblems,
  feedNotes,
  fetchProblems,
  fetchNotes,
  warcProblems,
  warcNotes,
  gzipProblems,
  watchProblems,
].flatMap((table) => Object.values(table));
