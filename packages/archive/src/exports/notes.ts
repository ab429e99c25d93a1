import type { NoteKind } from '@onrecord/model';

const stage = 'export';

/** What an export leaves out or writes otherwise than it stands in the archive: told once a file, with the count. */
export const exportNotes = {
  otherKind: {
    code: 'ONR-EXPORT-1',
    severity: 'warning',
    stage,
    message:
      '{count} rows are of another kind and are not in this file, which holds {what}. Ask for them in another one.',
  },
  noCoordinates: {
    code: 'ONR-EXPORT-2',
    severity: 'info',
    stage,
    message: '{count} rows have no place with coordinates and are not on the map. The csv export has them.',
  },
  noDay: {
    code: 'ONR-EXPORT-3',
    severity: 'info',
    stage,
    message: '{count} rows do not say on which day and are not on the timeline. The csv export has them.',
  },
  longCells: {
    code: 'ONR-EXPORT-4',
    severity: 'warning',
    stage,
    message:
      '{count} cells are longer than {limit} characters: a spreadsheet cuts them when it opens this file. Scripts read them whole.',
  },
  nul: {
    code: 'ONR-EXPORT-5',
    severity: 'warning',
    stage,
    message: 'NUL characters and halves of surrogate pairs were replaced by U+FFFD in {count} cells.',
  },
  guarded: {
    code: 'ONR-EXPORT-6',
    severity: 'info',
    stage,
    message:
      "{count} cells begin like a spreadsheet formula and have an apostrophe (') before them, so that no program runs them. Take it away to have the words unchanged.",
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** Why a line of an archive file is refused: each message names the line and ends with the way out. */
export const lineProblems = {
  notJson: {
    code: 'ONR-EXPORT-10',
    severity: 'error',
    stage: 'import',
    message:
      'line {line}: is not JSON ({reason}). Give one JSON object a line, as "onrecord export jsonl" writes them.',
  },
  notAnObject: {
    code: 'ONR-EXPORT-11',
    severity: 'error',
    stage: 'import',
    message: 'line {line}: is no JSON object with a "schema". Give one object a line; the schemas are {schemas}.',
  },
  unknownSchema: {
    code: 'ONR-EXPORT-12',
    severity: 'error',
    stage: 'import',
    message:
      'line {line}: the schema "{schema}" is not known here; known are {schemas}. It may come from a later version of onrecord: update, then import again.',
  },
  wrongShape: {
    code: 'ONR-EXPORT-13',
    severity: 'error',
    stage: 'import',
    message: 'line {line}: is not as {schema} says: {problem}. Export the file again, or mend the field.',
  },
  brokenAnchors: {
    code: 'ONR-EXPORT-14',
    severity: 'error',
    stage: 'import',
    message:
      'line {line}: {count} anchors do not hold the words of the report, the first at {start}..{end}. Positions count UTF-16 code units; read the report again.',
  },
  otherText: {
    code: 'ONR-EXPORT-15',
    severity: 'error',
    stage: 'import',
    message:
      'line {line}: the report id {id} is not that of its text ({expected}): the text was changed after it was read. Read the report again.',
  },
  doubleRecord: {
    code: 'ONR-EXPORT-16',
    severity: 'error',
    stage: 'import',
    message: 'line {line}: two records have the id {id}. Read the report again.',
  },
  tooDeep: {
    code: 'ONR-EXPORT-17',
    severity: 'error',
    stage: 'import',
    message: 'line {line}: its values are nested too deeply to be read. Export the file again.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
