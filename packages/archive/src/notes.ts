import type { NoteKind } from '@onrecord/model';

const stage = 'archive';

/** What the archive has to say of single reports and rows; why it cannot work at all is in store/problem.ts. */
export const archiveNotes = {
  nulInText: {
    code: 'ONR-ARCHIVE-20',
    severity: 'error',
    stage,
    message:
      'Report {id} was not stored: its text holds NUL characters, which no database keeps. Replace them and read it again.',
  },
  loneSurrogate: {
    code: 'ONR-ARCHIVE-21',
    severity: 'error',
    stage,
    message:
      'Report {id} was not stored: its text holds half a character (a lone surrogate), which would not come back. Mend it and read it again.',
  },
  brokenAnchor: {
    code: 'ONR-ARCHIVE-22',
    severity: 'error',
    stage,
    message:
      'Report {id}: {count} rows are left out, as their words are not those of the stored text. The archive may be damaged: onrecord check.',
  },
  damagedReading: {
    code: 'ONR-ARCHIVE-23',
    severity: 'error',
    stage,
    message: 'Report {id}: its reading cannot be opened ({reason}). Add the report again, or restore a backup.',
  },
  olderEngine: {
    code: 'ONR-ARCHIVE-24',
    severity: 'info',
    stage,
    message: 'Report {id} was read before by a newer engine ({known}); the reading by {version} was left out.',
  },
  brokenReading: {
    code: 'ONR-ARCHIVE-25',
    severity: 'error',
    stage,
    message: 'Report {id} was not stored: {count} anchors of its reading do not hold the words of its text.',
  },
  noOperation: {
    code: 'ONR-ARCHIVE-26',
    severity: 'error',
    stage,
    message: 'There is no operation {key} in this archive. onrecord actors --log lists them.',
  },
  undoneBefore: {
    code: 'ONR-ARCHIVE-27',
    severity: 'error',
    stage,
    message: 'Operation {key} was undone before. Nothing was changed.',
  },
  noRecord: {
    code: 'ONR-ARCHIVE-28',
    severity: 'error',
    stage,
    message: 'There is no row {address} in this archive. Lists print the address of each row.',
  },
  noReport: {
    code: 'ONR-ARCHIVE-29',
    severity: 'error',
    stage,
    message: 'Report {id} is not in this archive: what the line says of it was left out. Import its reading first.',
  },
  noAppearance: {
    code: 'ONR-ARCHIVE-30',
    severity: 'error',
    stage,
    message: 'The {verb} was left out: its actor or place in report {id} is not in this archive.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
