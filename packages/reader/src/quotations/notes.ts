import type { NoteKind } from '@onrecord/model';

/** What can be wrong with the quotation marks of a text. */
export const quotationNotes = {
  unclosed: {
    code: 'ONR-QUOTE-1',
    severity: 'warning',
    stage: 'quotations',
    message: 'The quotation that opens here is not closed: it is read to the end of its paragraph.',
  },
  unopened: {
    code: 'ONR-QUOTE-2',
    severity: 'warning',
    stage: 'quotations',
    message: 'A quotation closes here that was not opened: its words are not read as quoted.',
  },
  unpaired: {
    code: 'ONR-QUOTE-3',
    severity: 'warning',
    stage: 'quotations',
    message: 'The quotation mark here has no partner near enough: its words are not read as quoted.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
