import type { NoteKind } from '@onrecord/model';
import { archiveProblems } from '../notes.ts';
import { ArchiveProblem } from '../problem.ts';

/** SQLSTATE codes and error codes of the socket that have an answer of their own (PostgreSQL manual, appendix A). */
const BY_CODE: Readonly<Record<string, NoteKind>> = {
  '53100': archiveProblems.diskFull,
  '25006': archiveProblems.readOnly,
  '42501': archiveProblems.readOnly,
  '55P03': archiveProblems.locked,
  XX001: archiveProblems.damaged,
  XX002: archiveProblems.damaged,
  '3D000': archiveProblems.missing,
  '28P01': archiveProblems.cannotOpen,
  '28000': archiveProblems.cannotOpen,
  '57P01': archiveProblems.connection,
  '57P03': archiveProblems.connection,
  '08006': archiveProblems.connection,
  ECONNREFUSED: archiveProblems.connection,
  ECONNRESET: archiveProblems.connection,
  ENOTFOUND: archiveProblems.connection,
  ETIMEDOUT: archiveProblems.connection,
  EPIPE: archiveProblems.connection,
};

/** The problem behind an error of PostgreSQL; any other error as it is. */
export function postgresProblem(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error)) return cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const kind =
    BY_CODE[code] ??
    (/connection terminated|connection error|timeout exceeded/i.test(cause.message)
      ? archiveProblems.connection
      : undefined);
  return kind ? new ArchiveProblem(kind, { name, reason: cause.message || code }, cause) : cause;
}
