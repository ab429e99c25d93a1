import type { NoteKind } from '@onrecord/model';

const stage = 'serve';

/** Remarks on what was done from the page. */
export const serveNotes = {
  linksLeft: {
    code: 'ONR-SERVE-1',
    severity: 'info',
    stage,
    message:
      'Names {count} addresses of pages, which were not fetched. To fetch them, add the address of the list itself instead of the file.',
  },
  linkLeft: {
    code: 'ONR-SERVE-2',
    severity: 'info',
    stage,
    message: 'Names the address of a page ({url}), which was not fetched. To fetch it, add that address.',
  },
  otherReader: {
    code: 'ONR-SERVE-3',
    severity: 'info',
    stage,
    message:
      'Was read by {known}, which is newer or another program than this one ({own}): its reading stays as it is.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
