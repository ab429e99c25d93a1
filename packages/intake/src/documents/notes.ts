import type { NoteKind } from '@onrecord/model';

const stage = 'intake';

/** Why a document gives no report. */
export const documentProblems = {
  tooLarge: {
    code: 'ONR-INTAKE-62',
    severity: 'error',
    stage,
    message:
      'is larger than {limit} MiB, the most {what} may be. Give the report alone, without pictures or attachments.',
  },
  pdfBroken: {
    code: 'ONR-INTAKE-63',
    severity: 'error',
    stage,
    message: 'is no PDF that can be read ({reason}). Open it and print it to a new PDF, or save its text as a file.',
  },
  pdfLocked: {
    code: 'ONR-INTAKE-64',
    severity: 'error',
    stage,
    message: 'is a PDF that is locked with a password. Open it with the password and print it to a new PDF.',
  },
  pdfPictures: {
    code: 'ONR-INTAKE-65',
    severity: 'error',
    stage,
    message:
      'is a PDF of {pages} pages without letters: scans or pictures. Have its text recognised first (ocrmypdf, or a scanner program), then give it again.',
  },
  docxBroken: {
    code: 'ONR-INTAKE-68',
    severity: 'error',
    stage,
    message: 'is no Word document that can be read ({reason}). Open it and save it anew as .docx, or as plain text.',
  },
  docxLocked: {
    code: 'ONR-INTAKE-69',
    severity: 'error',
    stage,
    message:
      'is a Word document with a password, or of the old kind (.doc). Open it and save it as .docx without a password.',
  },
  docxUnsafe: {
    code: 'ONR-INTAKE-70',
    severity: 'error',
    stage,
    message:
      'is a Word document that was not opened: {reason}. If you trust it, open it in a program of its own and save its text.',
  },
  mailBroken: {
    code: 'ONR-INTAKE-73',
    severity: 'error',
    stage,
    message:
      'is no mail that can be read ({reason}). Save the mail anew from your mail program (.eml), or save its text.',
  },
  mailWithoutText: {
    code: 'ONR-INTAKE-74',
    severity: 'error',
    stage,
    message: 'is a mail without text of its own. If the report is a picture in it, have its text recognised first.',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;

/** What was left out or mended. */
export const documentNotes = {
  frontMatter: {
    code: 'ONR-INTAKE-60',
    severity: 'info',
    stage,
    message: 'Fields of the front matter that were not read: {fields}.',
  },
  frontMatterBroken: {
    code: 'ONR-INTAKE-61',
    severity: 'warning',
    stage,
    message:
      'The front matter is not valid {language}; its simple lines were read. Put values with ":" in quotation marks.',
  },
  pdfPagesLeft: {
    code: 'ONR-INTAKE-66',
    severity: 'warning',
    stage,
    message: 'Only the first {read} of {pages} pages were read. Split the PDF to have the others read.',
  },
  pdfBarePages: {
    code: 'ONR-INTAKE-67',
    severity: 'warning',
    stage,
    message: '{count} of {pages} pages have no letters: pictures on them were not read.',
  },
  pdfTurned: {
    code: 'ONR-INTAKE-72',
    severity: 'info',
    stage,
    message: 'Words that stand turned on the page were left out: {count} pieces (stamps, watermarks).',
  },
  docxLeft: {
    code: 'ONR-INTAKE-71',
    severity: 'info',
    stage,
    message: 'Left out: {what}.',
  },
  mailAttachments: {
    code: 'ONR-INTAKE-75',
    severity: 'info',
    stage,
    message: 'Attachments that were not opened: {count} ({kinds}).',
  },
} as const satisfies Readonly<Record<string, NoteKind>>;
