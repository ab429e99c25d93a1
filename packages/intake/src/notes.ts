import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a source cannot be read at all: each message ends with the way out. */
export const intakeProblems = {
  missing: {
    code: 'ONR-INTAKE-1',
    severity: 'error',
    stage,
    message: 'no such file. Check the path, or give "-" to read standard input.',
  },
  directory: {
    code: 'ONR-INTAKE-2',
    severity: 'error',
    stage,
    message: 'is a directory. Name the files in it, for example {path}/*.txt.',
  },
  noPermission: {
    code: 'ONR-INTAKE-3',
    severity: 'error',
    stage,
    message: 'no permission to read it. Give yourself the right to (chmod u+r), or ask its owner.',
  },
  tooLarge: {
    code: 'ONR-INTAKE-4',
    severity: 'error',
    stage,
    message: 'is larger than 2 MiB ({limit} bytes), the most one report may be. Split it into one file a report.',
  },
  empty: {
    code: 'ONR-INTAKE-5',
    severity: 'error',
    stage,
    message: 'is empty (0 bytes). Give a file with the text of a report.',
  },
  blank: {
    code: 'ONR-INTAKE-6',
    severity: 'error',
    stage,
    message: 'holds only white space. Give a file with the text of a report.',
  },
  otherFormat: {
    code: 'ONR-INTAKE-7',
    severity: 'error',
    stage,
    message: 'is {name}, not plain text. {wayOut}',
  },
  binary: {
    code: 'ONR-INTAKE-8',
    severity: 'error',
    stage,
    message:
      'is binary data, not text ({controls} control characters in {length}). Save the report as plain text (UTF-8).',
  },
  unreadable: {
    code: 'ONR-INTAKE-9',
    severity: 'error',
    stage,
    message: 'cannot be read ({reason}). Check the path and the disk, or pipe the text in: onrecord read -',
  },
  noMatch: {
    code: 'ONR-INTAKE-15',
    severity: 'error',
    stage,
    message: 'no file matches this pattern. Check it, or name the folder.',
  },
  unreadableFolder: {
    code: 'ONR-INTAKE-16',
    severity: 'error',
    stage,
    message: 'this folder cannot be read ({reason}); what is in it was left out. Check the right to read it.',
  },
  lineNotJson: {
    code: 'ONR-INTAKE-17',
    severity: 'error',
    stage,
    message: 'is no JSON ({reason}). Each line is one object with a "text".',
  },
  lineWithoutText: {
    code: 'ONR-INTAKE-18',
    severity: 'error',
    stage,
    message: 'has no "text" that is a string. Each line is one object with the text of one report.',
  },
  lineTooLong: {
    code: 'ONR-INTAKE-19',
    severity: 'error',
    stage,
    message: 'is longer than 16 MiB ({limit} bytes), the most one line may be. Write one report a line.',
  },
  otherReading: {
    code: 'ONR-INTAKE-20',
    severity: 'error',
    stage,
    message: 'is a reading of a shape that this version does not know ({schema}). Give the text of the report.',
  },
  jsonNotLines: {
    code: 'ONR-INTAKE-21',
    severity: 'error',
    stage,
    message: 'is JSON over several lines, not a report. Write one object with a "text" a line, for example: jq -c .[]',
  },
  linesInUtf16: {
    code: 'ONR-INTAKE-22',
    severity: 'error',
    stage,
    message: 'is in UTF-16; JSON Lines are UTF-8. Save it as UTF-8.',
  },
  nested: {
    code: 'ONR-INTAKE-27',
    severity: 'error',
    stage,
    message:
      'lies deeper than {depth} files within files; it was left out. Take it out and give it as a file of its own.',
  },
  severalReports: {
    code: 'ONR-INTAKE-28',
    severity: 'error',
    stage,
    message: 'holds more than one report. Add them to an archive: onrecord add {path}',
  },
  noReport: {
    code: 'ONR-INTAKE-29',
    severity: 'error',
    stage,
    message: 'holds no report that can be read ({reason}).',
  },
  onlyLinks: {
    code: 'ONR-INTAKE-32',
    severity: 'error',
    stage,
    message: 'only names addresses of reports. To fetch them into an archive: onrecord add --follow {path}',
  },
  needsNetwork: {
    code: 'ONR-INTAKE-30',
    severity: 'error',
    stage,
    message: 'is an address, and this command does not use the network. Fetch it into an archive: onrecord add {path}',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What was worked out or mended while decoding. */
export const intakeNotes = {
  utf16WithoutMark: {
    code: 'ONR-INTAKE-10',
    severity: 'info',
    stage,
    message: 'Read as {charset} by its pattern of zero bytes: it has no byte order mark.',
  },
  windows1252: {
    code: 'ONR-INTAKE-11',
    severity: 'info',
    stage,
    message: 'Read as Windows-1252: it is not valid UTF-8. If letters look wrong, save the file as UTF-8.',
  },
  brokenBytes: {
    code: 'ONR-INTAKE-12',
    severity: 'warning',
    stage,
    message: 'Bytes that are no {charset} were replaced by U+FFFD ({count} times): the file may be cut off or damaged.',
  },
  nul: {
    code: 'ONR-INTAKE-13',
    severity: 'warning',
    stage,
    message: 'NUL characters were replaced by U+FFFD ({count} times).',
  },
  html: {
    code: 'ONR-INTAKE-14',
    severity: 'warning',
    stage,
    message:
      'This looks like an HTML page; its tags are read as text. Save the text of the article in a file of its own.',
  },
  linksLeft: {
    code: 'ONR-INTAKE-31',
    severity: 'info',
    stage,
    message: '{count} only named here, by {whose}, and not fetched. To fetch {them}, add --follow.',
  },
  passedOver: {
    code: 'ONR-INTAKE-23',
    severity: 'info',
    stage,
    message: 'passed over: {count} ({endings}). Name a file to have it tried.',
  },
  folderWithoutReports: {
    code: 'ONR-INTAKE-24',
    severity: 'warning',
    stage,
    message: 'no reports in this folder, in any format that onrecord reads.',
  },
  fieldLeftOut: {
    code: 'ONR-INTAKE-25',
    severity: 'info',
    stage,
    message: 'The field "{field}" was left out: {reason}.',
  },
  halfCharacters: {
    code: 'ONR-INTAKE-26',
    severity: 'warning',
    stage,
    message: 'Halves of characters (lone surrogates) were replaced by U+FFFD.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
