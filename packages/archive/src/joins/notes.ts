import type { NoteKind } from '@onrecord/model';

const stage = 'joins';

/** What was wrong in a list of known actors: the line is left out, the rest is used. */
export const knownActorNotes = {
  badCsv: {
    code: 'ONR-JOINS-1',
    severity: 'error',
    stage,
    message:
      'Line {line}: cannot be read as CSV ({reason}). Nothing after it is used. Check quotation marks and commas.',
  },
  missingColumns: {
    code: 'ONR-JOINS-2',
    severity: 'error',
    stage,
    message: 'The first line has to name the columns {columns}; missing: {missing}.',
  },
  badLine: {
    code: 'ONR-JOINS-3',
    severity: 'warning',
    stage,
    message: 'Line {line}: {reason}. The line is left out.',
  },
  badRole: {
    code: 'ONR-JOINS-4',
    severity: 'warning',
    stage,
    message: 'Line {line}: the role "{role}" is not written as "title @ id from..to". The role is left out.',
  },
  sameId: {
    code: 'ONR-JOINS-5',
    severity: 'warning',
    stage,
    message: 'Line {line}: the id "{id}" is on line {first} already. The line is left out.',
  },
  ambiguousName: {
    code: 'ONR-JOINS-6',
    severity: 'info',
    stage,
    message: 'The name "{name}" is that of {ids}: it is not joined by the list alone.',
  },
  unknownBody: {
    code: 'ONR-JOINS-7',
    severity: 'info',
    stage,
    message:
      'Line {line}: the role "{title}" is of "{id}", which is not in the list. It is not used to find who held it.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** Why an operation of a person cannot be done: each message ends with the way out. */
export const operationNotes = {
  shape: {
    code: 'ONR-JOINS-20',
    severity: 'error',
    stage,
    message: 'This is no operation: {reason}. Give {"verb": "merge" | "split" | "pin" | "keep-apart" | "rename", ...}.',
  },
  noEntity: {
    code: 'ONR-JOINS-21',
    severity: 'error',
    stage,
    message: 'There is no actor or place {key} in this archive. List them to see their numbers.',
  },
  sameEntity: {
    code: 'ONR-JOINS-22',
    severity: 'error',
    stage,
    message: 'Both are {key}. Give two.',
  },
  otherClass: {
    code: 'ONR-JOINS-23',
    severity: 'error',
    stage,
    message: '"{a}" is an actor and "{b}" a place, or the reverse: they are never one.',
  },
  keptApart: {
    code: 'ONR-JOINS-24',
    severity: 'error',
    stage,
    message: 'Somebody said that "{a}" and "{b}" are kept apart. Undo that first.',
  },
  notItsName: {
    code: 'ONR-JOINS-25',
    severity: 'error',
    stage,
    message: '"{name}" is no name of "{entity}". Its names: {names}.',
  },
  allNames: {
    code: 'ONR-JOINS-26',
    severity: 'error',
    stage,
    message: 'These are all the names of "{entity}": nothing would stay. Leave one out, or rename it.',
  },
  pinnedElsewhere: {
    code: 'ONR-JOINS-27',
    severity: 'error',
    stage,
    message: '"{name}" is pinned to {key}. Undo that first.',
  },
  differentKinds: {
    code: 'ONR-JOINS-28',
    severity: 'warning',
    stage,
    message: '"{a}" is of kind {kindA}, "{b}" of kind {kindB}. They are merged as asked.',
  },
  differentKnown: {
    code: 'ONR-JOINS-29',
    severity: 'warning',
    stage,
    message: '"{a}" and "{b}" are two entries of the list of known actors. They are merged as asked.',
  },
  notInReport: {
    code: 'ONR-JOINS-30',
    severity: 'error',
    stage,
    message: '"{entity}" does not appear in report {report}.',
  },
  allReports: {
    code: 'ONR-JOINS-31',
    severity: 'error',
    stage,
    message: 'These are all the reports that "{entity}" appears in: nothing would stay. Leave one out, or rename it.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
