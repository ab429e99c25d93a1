import type { NoteKind } from '@onrecord/model';

const stage = 'archive';

/** Why the archive cannot do what was asked. Each message ends with the way out. */
export const archiveProblems = {
  diskFull: {
    code: 'ONR-ARCHIVE-1',
    severity: 'error',
    stage,
    message:
      '{name}: the disk is full. What was acknowledged is kept; free some space and run the same command again to go on.',
  },
  readOnly: {
    code: 'ONR-ARCHIVE-2',
    severity: 'error',
    stage,
    message:
      '{name}: the archive may only be read here. Nothing was changed; get the right to write, or name another with --archive.',
  },
  locked: {
    code: 'ONR-ARCHIVE-3',
    severity: 'error',
    stage,
    message:
      '{name}: another program has kept the archive locked. Nothing is lost; run the same command again when it is done.',
  },
  damaged: {
    code: 'ONR-ARCHIVE-4',
    severity: 'error',
    stage,
    message: '{name}: the archive is damaged ({reason}). Take a copy of it before anything else, and restore a backup.',
  },
  notAnArchive: {
    code: 'ONR-ARCHIVE-5',
    severity: 'error',
    stage,
    message: '{name}: is not an archive of onrecord. Name another file with --archive.',
  },
  missing: {
    code: 'ONR-ARCHIVE-6',
    severity: 'error',
    stage,
    message: '{name}: there is no archive. Make one with: onrecord add PATH, or name another with --archive.',
  },
  cannotOpen: {
    code: 'ONR-ARCHIVE-7',
    severity: 'error',
    stage,
    message: '{name}: cannot be opened ({reason}). Check the path and the right to read and write there.',
  },
  newer: {
    code: 'ONR-ARCHIVE-8',
    severity: 'error',
    stage,
    message:
      '{name}: was written by a newer onrecord (schema {found}, this one knows {known}). Use that version, or another archive.',
  },
  connection: {
    code: 'ONR-ARCHIVE-9',
    severity: 'error',
    stage,
    message:
      '{name}: the connection to the database failed ({reason}). What was acknowledged is kept; run the same command again to go on.',
  },
  older: {
    code: 'ONR-ARCHIVE-11',
    severity: 'error',
    stage,
    message:
      '{name}: was written by an older onrecord (schema {found}, this one knows {known}). Nothing is lost: bring it up to date once with "onrecord check", then run the same command again.',
  },
  oldNode: {
    code: 'ONR-ARCHIVE-10',
    severity: 'error',
    stage,
    message:
      'the archive needs Node 24 or newer, this is {version}. In the repository "npm ci" and "npx onrecord" bring it.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
