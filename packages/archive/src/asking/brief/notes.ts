import type { NoteKind } from '@onrecord/model';

const stage = 'brief';

/** What a brief does not look at: told with counts, so that a short brief is never taken for a quiet span. */
export const briefNotes = {
  oldRows: {
    code: 'ONR-BRIEF-1',
    severity: 'warning',
    stage,
    message:
      'Of {total} {what} told in these days the newest {seen} were looked at. Ask for fewer days, or for one actor.',
  },
  fewTexts: {
    code: 'ONR-BRIEF-2',
    severity: 'info',
    stage,
    message:
      '{left} {what} told in these days are left out: those in the most independent texts, and the newest, are here.',
  },
  oldLines: {
    code: 'ONR-BRIEF-3',
    severity: 'info',
    stage,
    message:
      'Of what was told to come, only the {seen} threats, plans and promises told last were looked at. Ask for one actor.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
