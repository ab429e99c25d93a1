import { note, type Note, type NoteKind } from '@onrecord/model';
import { intakeProblems } from '../notes.ts';

/** System errors that have an answer of their own; the others are `unreadable` with the system's words. */
const BY_ERROR: Readonly<Record<string, NoteKind>> = {
  ENOENT: intakeProblems.missing,
  ENOTDIR: intakeProblems.missing,
  EACCES: intakeProblems.noPermission,
  EPERM: intakeProblems.noPermission,
};

/** Why a file cannot be read, for a person. */
export function fileProblem(cause: unknown): Note {
  return note(BY_ERROR[codeOf(cause)] ?? intakeProblems.unreadable, { details: { reason: reasonOf(cause) } });
}

/** Why the files of a folder cannot be listed. */
export function folderProblem(cause: unknown): Note {
  return note(intakeProblems.unreadableFolder, { details: { reason: reasonOf(cause) } });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 300);
}
