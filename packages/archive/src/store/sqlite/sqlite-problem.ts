import type { NoteKind } from '@onrecord/model';
import { archiveProblems } from '../notes.ts';
import { ArchiveProblem } from '../problem.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that have an answer of their own. */
const BY_CODE: Readonly<Record<number, NoteKind>> = {
  5: archiveProblems.locked,
  6: archiveProblems.locked,
  8: archiveProblems.readOnly,
  10: archiveProblems.damaged,
  11: archiveProblems.damaged,
  13: archiveProblems.diskFull,
  14: archiveProblems.cannotOpen,
  26: archiveProblems.notAnArchive,
};

/** The problem behind an error of SQLite; any other error as it is. */
export function sqliteProblem(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error) || !('errcode' in cause) || typeof cause.errcode !== 'number') return cause;
  // The low byte is the primary code; the rest tells variants apart.
  const kind = BY_CODE[cause.errcode & 0xff];
  return kind ? new ArchiveProblem(kind, { name, reason: cause.message }, cause) : cause;
}
