import type { NoteKind } from '@onrecord/model';

/** What `onrecord watch` says of itself. */
export const watchNotes = {
  notRead: {
    code: 'ONR-WATCH-1',
    severity: 'error',
    stage: 'watch',
    message: 'was not taken by the archive, which did not say why.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
