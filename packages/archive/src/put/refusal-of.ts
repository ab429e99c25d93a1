import { note, type Note } from '@onrecord/model';
import { archiveNotes } from '../notes.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';

/** Why a report cannot be stored: its text would not come back as it is. */
export function refusalOf({ report }: PreparedReport): Note | undefined {
  if (report.text.includes('\0')) return note(archiveNotes.nulInText, { details: { id: report.id } });
  if (!report.text.isWellFormed()) return note(archiveNotes.loneSurrogate, { details: { id: report.id } });
  return undefined;
}
