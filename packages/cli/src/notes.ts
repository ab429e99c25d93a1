import type { NoteKind } from '@onrecord/model';

/** What the command itself left out of a reading. */
export const cliNotes = {
  belowConfidence: {
    code: 'ONR-CLI-1',
    severity: 'info',
    stage: 'cli',
    message: 'Left out: {dropped} of {all} rows, whose confidence is below {min} (--min-confidence).',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
