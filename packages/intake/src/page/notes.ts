import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a page gives no report: each message ends with the way out. */
export const pageProblems = {
  tooLarge: {
    code: 'ONR-INTAKE-40',
    severity: 'error',
    stage,
    message:
      'is a page larger than 10 MiB ({limit} bytes), the most one page may be. Save the text of the article in a file of its own.',
  },
  noArticle: {
    code: 'ONR-INTAKE-41',
    severity: 'error',
    stage,
    message: 'is a page on which no article was found. Open it, and save the text of the article in a file of its own.',
  },
  sectionFront: {
    code: 'ONR-INTAKE-42',
    severity: 'error',
    stage,
    message: 'is a page of links to articles, not an article. Give the address or the file of one article.',
  },
  paywall: {
    code: 'ONR-INTAKE-43',
    severity: 'error',
    stage,
    message:
      'shows only the beginning of its article, the rest is for subscribers. Save the page from a browser that is signed in.',
  },
  consent: {
    code: 'ONR-INTAKE-44',
    severity: 'error',
    stage,
    message:
      'shows a question about cookies or a check for robots instead of an article. Save the page from a browser.',
  },
  notFound: {
    code: 'ONR-INTAKE-45',
    severity: 'error',
    stage,
    message: 'says that the page was not found. Check the address, or look for the article in a web archive.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What was worked out, mended or left out in reading a page. */
export const pageNotes = {
  charsetLied: {
    code: 'ONR-INTAKE-46',
    severity: 'warning',
    stage,
    message: 'The page says it is in {label}, but its bytes are not: read as {charset}. Check letters with accents.',
  },
  charsetGuessed: {
    code: 'ONR-INTAKE-47',
    severity: 'info',
    stage,
    message: 'The page does not say its encoding: read as {charset}.',
  },
  cut: {
    code: 'ONR-INTAKE-48',
    severity: 'warning',
    stage,
    message: 'The page has more than {limit} elements: what comes after them was not read.',
  },
  flattened: {
    code: 'ONR-INTAKE-49',
    severity: 'info',
    stage,
    message: 'The page nests its elements more than {limit} deep: deeper ones were read as plain text.',
  },
  struckOut: {
    code: 'ONR-INTAKE-50',
    severity: 'info',
    stage,
    message: 'Words that the page shows struck out were left out of the text.',
  },
  bodyFromData: {
    code: 'ONR-INTAKE-51',
    severity: 'warning',
    stage,
    message:
      'The page shows its article only after a script ran: the text is from its metadata and may differ from what is shown.',
  },
  ambiguousDate: {
    code: 'ONR-INTAKE-52',
    severity: 'warning',
    stage,
    message: 'The date "{words}" may be read in two ways and was left out. Say it with --published.',
  },
  futureDate: {
    code: 'ONR-INTAKE-53',
    severity: 'warning',
    stage,
    message: 'The date of publication, {date}, lies after the page was fetched ({fetched}). Check it.',
  },
  canonicalIgnored: {
    code: 'ONR-INTAKE-54',
    severity: 'info',
    stage,
    message: 'The address "{url}" that the page gives as its own was ignored: {reason}.',
  },
  languageIgnored: {
    code: 'ONR-INTAKE-55',
    severity: 'info',
    stage,
    message: 'The page says its language is "{language}", but it is written in other letters: ignored.',
  },
  brokenMetadata: {
    code: 'ONR-INTAKE-56',
    severity: 'info',
    stage,
    message: 'Metadata of the page (JSON-LD) could not be read ({count} of {all} parts).',
  },
  shownFree: {
    code: 'ONR-INTAKE-57',
    severity: 'info',
    stage,
    message: 'The page says that its article is for subscribers; what it shows was taken.',
  },
  unfinished: {
    code: 'ONR-INTAKE-59',
    severity: 'warning',
    stage,
    message: 'The page ends in the middle of its elements: its text may be cut off. Save or fetch it again.',
  },
  brokenBytes: {
    code: 'ONR-INTAKE-58',
    severity: 'warning',
    stage,
    message: 'Bytes that are no {charset} were replaced by U+FFFD ({count} times): the page may be cut off or damaged.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
