import type { NoteKind } from '@onrecord/model';

/** What the head of a report leaves open. */
export const headNotes = {
  ambiguousDate: {
    code: 'ONR-HEAD-1',
    severity: 'warning',
    stage: 'head',
    message: 'The date "{words}" can be read in two ways: the publication date stays open. Give it with --published.',
  },
  noYear: {
    code: 'ONR-HEAD-2',
    severity: 'warning',
    stage: 'head',
    message: 'The date "{words}" has no year: the publication date stays open. Give it with --published.',
  },
  noSuchDate: {
    code: 'ONR-HEAD-3',
    severity: 'warning',
    stage: 'head',
    message: 'No date can be read in "{words}": the publication date stays open. Give it with --published.',
  },
  noDate: {
    code: 'ONR-HEAD-4',
    severity: 'info',
    stage: 'head',
    message:
      'The report does not say when it was published: days like "Sunday" cannot be dated. Give the day with --published.',
  },
  badGivenDate: {
    code: 'ONR-HEAD-5',
    severity: 'warning',
    stage: 'head',
    message: 'The given publication date "{words}" is no ISO 8601 date: it is not used.',
  },
  notEnglish: {
    code: 'ONR-HEAD-6',
    severity: 'warning',
    stage: 'head',
    message: 'The text does not look like English: it is read as if it were, and little of it will be right.',
  },
  otherLanguage: {
    code: 'ONR-HEAD-7',
    severity: 'warning',
    stage: 'head',
    message:
      'This report is in {name} ({tag}), not in English: it is kept, and no records are read from it. Other languages follow later; an English version of it can be read now.',
  },
  languageContradicted: {
    code: 'ONR-HEAD-8',
    severity: 'info',
    stage: 'head',
    message: 'The report says that its language is "{words}", but its text is in {name} ({tag}): the text decides.',
  },
  partInOtherLanguage: {
    code: 'ONR-HEAD-9',
    severity: 'warning',
    stage: 'head',
    message:
      'About {share} % of this report is in {name} ({tag}): it is read with English rules as well, and what comes from it may be wrong.',
  },
  partInEnglish: {
    code: 'ONR-HEAD-10',
    severity: 'warning',
    stage: 'head',
    message:
      'About {share} % of this report is in English, which is the smaller part: it is not read. Give the English part as a report of its own to have it read.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
