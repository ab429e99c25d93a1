import type { NoteKind } from '@onrecord/model';

/** What the time stage may have to say. */
export const timeNotes = {
  unknownPublication: {
    code: 'ONR-TIME-1',
    severity: 'info',
    stage: 'times',
    message: 'The publication date is not known, so {count} relative times, the first one "{words}", stay unresolved.',
  },
  ambiguousDate: {
    code: 'ONR-TIME-2',
    severity: 'warning',
    stage: 'times',
    message: 'The date "{words}" can be read day first or month first; nothing in the report tells which.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
