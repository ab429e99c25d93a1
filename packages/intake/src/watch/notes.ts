import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a feed or an entry of one brings nothing: each message ends with the way out. */
export const watchProblems = {
  noText: {
    code: 'ONR-INTAKE-170',
    severity: 'error',
    stage,
    message:
      'holds no report that could be read. Open it in a browser; if there is one, save the page and add the file.',
  },
  triedInVain: {
    code: 'ONR-INTAKE-171',
    severity: 'error',
    stage,
    message: 'given up after {count} tries in {days} days; the last: {reason}',
  },
  fault: {
    code: 'ONR-INTAKE-172',
    severity: 'error',
    stage,
    message: 'could not be read because of a fault in onrecord ({reason}). Please report it with the address.',
  },
  notAFeedList: {
    code: 'ONR-INTAKE-173',
    severity: 'error',
    stage,
    message:
      'is neither a web address nor a file with a list of feeds (OPML). Give the address of the feed: https://...',
  },
  listUnreadable: {
    code: 'ONR-INTAKE-174',
    severity: 'error',
    stage,
    message: 'cannot be read ({reason}). Check the path and the right to read it.',
  },
  addressTooLong: {
    code: 'ONR-INTAKE-175',
    severity: 'error',
    stage,
    message:
      'is longer than {limit} characters, the most the address of a feed may have. Ask the outlet for a shorter one.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
