import type { NoteKind } from '@onrecord/model';

/** What goes wrong with the blocks of a report. */
export const blockNotes = {
  unfitMarks: {
    code: 'ONR-BLOCK-1',
    severity: 'warning',
    stage: 'blocks',
    message:
      '{dropped} of {all} marks of the page do not fit its text (outside it, out of order, one over the other): they are not used, and these parts are read by their words.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
