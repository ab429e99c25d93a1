import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a feed, an OPML list or a sitemap cannot be read: each message ends with the way out. */
export const feedProblems = {
  entities: {
    code: 'ONR-INTAKE-90',
    severity: 'error',
    stage,
    message:
      'declares entities or a document type of its own ("{words}"). No feed needs that, and it can be a trap, so nothing of it was read. Ask where it comes from for one without them.',
  },
  tooDeep: {
    code: 'ONR-INTAKE-91',
    severity: 'error',
    stage,
    message:
      'nests its elements deeper than {limit} levels, which no feed or list does. Check that the address gives a feed, or save its reports one by one.',
  },
  tooManyElements: {
    code: 'ONR-INTAKE-92',
    severity: 'error',
    stage,
    message: 'has more than {limit} elements. Split it into smaller files.',
  },
  tagTooLong: {
    code: 'ONR-INTAKE-93',
    severity: 'error',
    stage,
    message:
      'has a tag of more than {limit} characters: a quotation mark is missing, or it is no feed. Ask the outlet for its feed address, or save its reports one by one.',
  },
  tooLarge: {
    code: 'ONR-INTAKE-94',
    severity: 'error',
    stage,
    message: 'is larger than {limit} bytes, the most that {what} may be. Split it into smaller files.',
  },
  otherList: {
    code: 'ONR-INTAKE-95',
    severity: 'error',
    stage,
    message: 'is no {expected} ({found}). Check the address or the file; a page with a report can be given as it is.',
  },
  page: {
    code: 'ONR-INTAKE-96',
    severity: 'error',
    stage,
    message: 'is a web page, not a feed. {wayOut}',
  },
  brokenJson: {
    code: 'ONR-INTAKE-97',
    severity: 'error',
    stage,
    message:
      'begins like a JSON Feed but cannot be read: it is {reason}. Fetch it again, or ask the outlet for its RSS address.',
  },
  entryWithNothing: {
    code: 'ONR-INTAKE-98',
    severity: 'error',
    stage,
    message: 'has neither an address nor a text of its own that can be read. Look for the report at {site}.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What was mended, left out or doubtful in a list that was read. */
export const feedNotes = {
  mended: {
    code: 'ONR-INTAKE-99',
    severity: 'info',
    stage,
    message:
      'Its XML is broken and was read as well as it could be (places mended: {count}). If something is missing, look at the page.',
  },
  cut: {
    code: 'ONR-INTAKE-100',
    severity: 'warning',
    stage,
    message: 'It ends in the middle: what was whole was read, the rest is missing. Fetch it again.',
  },
  noEntries: {
    code: 'ONR-INTAKE-101',
    severity: 'warning',
    stage,
    message: 'It has no entries.',
  },
  duplicates: {
    code: 'ONR-INTAKE-102',
    severity: 'info',
    stage,
    message: 'Entries that stand in it more than once were taken once (left out: {count}).',
  },
  otherAddresses: {
    code: 'ONR-INTAKE-103',
    severity: 'warning',
    stage,
    message: 'Addresses that are no web addresses (http, https) were left out: {count}, the first "{first}".',
  },
  otherCharset: {
    code: 'ONR-INTAKE-104',
    severity: 'info',
    stage,
    message: 'It says that it is in "{label}", which its bytes are not or which is unknown; read as {charset}.',
  },
  tooManyAddresses: {
    code: 'ONR-INTAKE-105',
    severity: 'warning',
    stage,
    message:
      'It has more than {limit} addresses, the most a sitemap may have; those after were left out. Split it into smaller files.',
  },
  noAddresses: {
    code: 'ONR-INTAKE-106',
    severity: 'warning',
    stage,
    message: 'It has no addresses of {what}.',
  },
  fieldTooLong: {
    code: 'ONR-INTAKE-107',
    severity: 'info',
    stage,
    message: 'The field "{field}" was left out where it is longer than {limit} characters (times: {count}).',
  },
  textLeftOut: {
    code: 'ONR-INTAKE-108',
    severity: 'warning',
    stage,
    message: 'The whole text that it carries of "{title}" cannot be kept: it {reason}',
  },
  tooManyEntries: {
    code: 'ONR-INTAKE-109',
    severity: 'warning',
    stage,
    message: 'It has {count} entries; the first {limit} were taken. Split it into smaller files for the rest.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
