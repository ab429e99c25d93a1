import type { NoteKind } from '@onrecord/model';

/** The notes of the statement stage. */
export const statementNotes = {
  speakerUnknown: {
    code: 'ONR-STATEMENT-1',
    severity: 'info',
    stage: 'statements',
    message: 'Nobody known can be named as the speaker "{words}"; the statement is kept without one.',
  },
  marksLost: {
    code: 'ONR-STATEMENT-2',
    severity: 'info',
    stage: 'statements',
    message:
      'First-person speech after a reporting word without quotation marks: the text may have lost them. Read as indirect.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
