import type { NoteKind } from '@onrecord/model';
import { briefNotes as ofBrief } from './asking/brief/notes.ts';
import { exportNotes as ofExports, lineProblems } from './exports/notes.ts';
import { knownActorNotes, operationNotes } from './joins/notes.ts';
import { outletListNotes, outletNotes as ofOutlets } from './outlets/notes.ts';

/** What the exports and the parser of archive files say. */
export const exportNotes: readonly NoteKind[] = [...Object.values(ofExports), ...Object.values(lineProblems)];

/** What the lists of known actors and the operations on joins say. */
export const joinNotes: readonly NoteKind[] = [...Object.values(knownActorNotes), ...Object.values(operationNotes)];

/** What lists of outlets and what people say of outlets are answered with. */
export const outletNotes: readonly NoteKind[] = [...Object.values(outletListNotes), ...Object.values(ofOutlets)];

/** What a brief says that it does not look at. */
export const briefNotes: readonly NoteKind[] = Object.values(ofBrief);
