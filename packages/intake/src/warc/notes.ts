import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** What could not be had of a web archive, or of one of its records. */
export const warcProblems = {
  damaged: {
    code: 'ONR-INTAKE-150',
    severity: 'error',
    stage,
    message:
      'is damaged from byte {from} to byte {to} ({reason}); what is in there was left out, and reading went on behind it. Fetch the file again if you need it.',
  },
  damagedToEnd: {
    code: 'ONR-INTAKE-151',
    severity: 'error',
    stage,
    message:
      'is damaged from byte {from} on ({reason}), and no record could be found behind that. What was before it has been read. Fetch the file again.',
  },
  cut: {
    code: 'ONR-INTAKE-152',
    severity: 'error',
    stage,
    message:
      'ends in the middle of the record at byte {from}: the file was cut off. The records before it have been read. Fetch the file again.',
  },
  tooDamaged: {
    code: 'ONR-INTAKE-153',
    severity: 'error',
    stage,
    message:
      'has too many damaged places; what follows byte {from} was not read. Fetch the file again, or check it with a tool for web archives.',
  },
  moreDamages: {
    code: 'ONR-INTAKE-154',
    severity: 'error',
    stage,
    message: 'has {count} more damaged places, which are not listed. Fetch the file again.',
  },
  noRecord: {
    code: 'ONR-INTAKE-155',
    severity: 'error',
    stage,
    message: 'holds no record of a web archive. Check that it is one (.warc, .warc.gz) and that it is not empty.',
  },
  withoutField: {
    code: 'ONR-INTAKE-156',
    severity: 'error',
    stage,
    message:
      'this record of the web archive has no usable {field}, without which its page cannot be placed. Fetch the page itself, or save it as a file.',
  },
  undecodable: {
    code: 'ONR-INTAKE-157',
    severity: 'error',
    stage,
    message:
      'the page in the web archive is packed ({coding}) and cannot be unpacked ({reason}). Fetch the page itself, or save it as a file.',
  },
  bomb: {
    code: 'ONR-INTAKE-158',
    severity: 'error',
    stage,
    message:
      'the page in the web archive unpacks to more than 10 MiB ({limit} bytes), the most a page may be. Save its text as a file.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** Remarks on a web archive. */
export const warcNotes = {
  leftOut: {
    code: 'ONR-INTAKE-160',
    severity: 'info',
    stage,
    message: '{pages} read from the web archive; left out: {others}.',
  },
  breaksOff: {
    code: 'ONR-INTAKE-161',
    severity: 'warning',
    stage,
    message:
      'The web archive holds only the beginning of this page ({reason}): the text may break off. Compare it with the page itself.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
