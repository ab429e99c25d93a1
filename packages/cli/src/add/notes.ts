import type { NoteKind } from '@onrecord/model';

const stage = 'add';

/** Why a report that was found could not be added. */
export const addNotes = {
  outOfMemory: {
    code: 'ONR-ADD-1',
    severity: 'error',
    stage,
    message: 'could not be read: it took more memory than a reader may have ({length} characters). Split it.',
  },
  tookTooLong: {
    code: 'ONR-ADD-2',
    severity: 'error',
    stage,
    message: 'given up: not read within {seconds} s ({length} characters). Split it into one file a report.',
  },
  readerDied: {
    code: 'ONR-ADD-3',
    severity: 'error',
    stage,
    message: 'could not be read: the reader ended in the middle of it ({reason}). Please report it with the text.',
  },
  fault: {
    code: 'ONR-ADD-4',
    severity: 'error',
    stage,
    message: 'could not be read because of a fault in onrecord ({reason}). Please report it with the text.',
  },
  notAReading: {
    code: 'ONR-ADD-5',
    severity: 'error',
    stage,
    message: 'is no reading that holds ({reason}). Read its text again.',
  },
  notTaken: {
    code: 'ONR-ADD-6',
    severity: 'error',
    stage,
    message: 'was not taken by the archive, which did not say why.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
