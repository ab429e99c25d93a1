import type { NoteKind } from '@onrecord/model';

const stage = 'archive';

/** What was wrong in a list of outlets: the line is left out, the rest is used. */
export const outletListNotes = {
  badCsv: {
    code: 'ONR-ARCHIVE-40',
    severity: 'error',
    stage,
    message:
      'Line {line}: cannot be read as CSV ({reason}). Nothing after it is used. Check quotation marks and commas.',
  },
  missingColumns: {
    code: 'ONR-ARCHIVE-41',
    severity: 'error',
    stage,
    message: 'The first line has to name the columns {columns}; missing: {missing}.',
  },
  badLine: {
    code: 'ONR-ARCHIVE-42',
    severity: 'warning',
    stage,
    message: 'Line {line}: {reason}. The line is left out.',
  },
  sameId: {
    code: 'ONR-ARCHIVE-43',
    severity: 'warning',
    stage,
    message: 'Line {line}: the id "{id}" is on line {first} already. The line is left out.',
  },
  ambiguous: {
    code: 'ONR-ARCHIVE-44',
    severity: 'info',
    stage,
    message: '"{name}" is that of {ids}: no outlet is told by it alone.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** Why what a person said of an outlet cannot be done: each message ends with the way out. */
export const outletNotes = {
  nameTaken: {
    code: 'ONR-ARCHIVE-45',
    severity: 'error',
    stage,
    message:
      '"{name}" is a name of {other} (o{key}). Nothing was changed; give another name, or say it of o{key} itself.',
  },
  noName: {
    code: 'ONR-ARCHIVE-46',
    severity: 'error',
    stage,
    message: '"{name}" holds no letter or digit: it is no name of an outlet. Nothing was changed; give its name.',
  },
  noHost: {
    code: 'ONR-ARCHIVE-47',
    severity: 'error',
    stage,
    message:
      '"{host}" is no domain of one outlet. Nothing was changed; give it as in example.org, without a path. What everybody publishes on (x.com, youtube.com) tells no outlet.',
  },
  unchanged: {
    code: 'ONR-ARCHIVE-48',
    severity: 'error',
    stage,
    message: '{name} (o{key}) has all of that already. Nothing was changed; "onrecord outlets" shows it.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
