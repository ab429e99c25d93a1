/** What a file that is no plain text is, and how to get at its text. */
export interface OtherFormat {
  readonly name: string;
  readonly wayOut: string;
}

/** How a format begins, as bytes written one character each (Latin-1), at `offset`. */
interface Signature extends OtherFormat {
  readonly bytes: string;
  readonly offset?: number;
}

const AS_TEXT = 'Open it and save it as plain text (UTF-8).';
const UNPACK = 'Unpack it and give the text files in it.';
const PICTURE = 'Type in or recognise its text, and give that as a text file.';
const MEDIA = 'Give a transcript as a text file.';

/** First bytes of common formats; from the formats' own specifications. Longer ones before their prefixes. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '%PDF-', name: 'a PDF document', wayOut: 'Copy its text into a text file, for example with pdftotext.' },
  { bytes: '{\\rtf', name: 'an RTF document', wayOut: AS_TEXT },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'an old Office document (.doc, .xls)', wayOut: AS_TEXT },
  {
    bytes: 'bplist00',
    name: 'a Safari web archive',
    wayOut: 'Open it and save it as a page (.html), or print it to a PDF.',
  },
  { bytes: '[InternetShortcut]', name: 'a shortcut to a page', wayOut: 'Give its address: onrecord add URL' },
  { bytes: '\x89PNG\r\n\x1a\n', name: 'a PNG picture', wayOut: PICTURE },
  { bytes: '\xff\xd8\xff', name: 'a JPEG picture', wayOut: PICTURE },
  { bytes: 'GIF87a', name: 'a GIF picture', wayOut: PICTURE },
  { bytes: 'GIF89a', name: 'a GIF picture', wayOut: PICTURE },
  { bytes: 'WEBP', offset: 8, name: 'a WebP picture', wayOut: PICTURE },
  { bytes: '\x1f\x8b', name: 'a gzip file', wayOut: 'Unpack it: gzip -dc FILE | onrecord read -' },
  { bytes: 'BZh', name: 'a bzip2 file', wayOut: 'Unpack it: bzip2 -dc FILE | onrecord read -' },
  { bytes: '\xfd7zXZ\x00', name: 'an xz file', wayOut: 'Unpack it: xz -dc FILE | onrecord read -' },
  { bytes: '\x28\xb5\x2f\xfd', name: 'a Zstandard file', wayOut: 'Unpack it: zstd -dc FILE | onrecord read -' },
  { bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive', wayOut: UNPACK },
  { bytes: 'Rar!\x1a\x07', name: 'a RAR archive', wayOut: UNPACK },
  { bytes: 'ustar', offset: 257, name: 'a tar archive', wayOut: UNPACK },
  { bytes: 'SQLite format 3\x00', name: 'an SQLite database', wayOut: 'Export the texts of its reports as files.' },
  { bytes: 'ftyp', offset: 4, name: 'a video or audio file', wayOut: MEDIA },
  { bytes: 'OggS', name: 'an audio file', wayOut: MEDIA },
  { bytes: 'ID3', name: 'an audio file', wayOut: MEDIA },
  { bytes: '\x7fELF', name: 'a program', wayOut: 'Give a file with the text of a report.' },
  { bytes: '\xff\xfe\x00\x00', name: 'UTF-32 text', wayOut: 'Save it as UTF-8.' },
  { bytes: '\x00\x00\xfe\xff', name: 'UTF-32 text', wayOut: 'Save it as UTF-8.' },
];

/** What a ZIP file holds, told by the names at its start (Office Open XML, OpenDocument, EPUB). */
const ZIP_CONTENTS: readonly (OtherFormat & { readonly holds: string })[] = [
  { holds: 'word/', name: 'a Word document (.docx)', wayOut: AS_TEXT },
  { holds: 'xl/', name: 'an Excel workbook (.xlsx)', wayOut: AS_TEXT },
  { holds: 'ppt/', name: 'a PowerPoint file (.pptx)', wayOut: AS_TEXT },
  { holds: 'application/vnd.oasis.opendocument', name: 'an OpenDocument file (.odt)', wayOut: AS_TEXT },
  { holds: 'application/epub+zip', name: 'an EPUB book', wayOut: AS_TEXT },
  { holds: '[Content_Types].xml', name: 'an Office document (.docx, .xlsx, .pptx)', wayOut: AS_TEXT },
];

const ZIP_START = 'PK\x03\x04';
const HEAD_BYTES = 4096;
/** Formats whose signature is plain letters and digits: a text could begin so. They need a control character close behind. */
const LETTERS_ONLY = /^\w+$/;

/** The well-known format these bytes begin like, when it is not plain text. O(1): looks at the first 4 KiB. */
export function otherFormat(bytes: Uint8Array): OtherFormat | undefined {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith(ZIP_START)) {
    const content = ZIP_CONTENTS.find(({ holds }) => head.includes(holds));
    return content ?? { name: 'a ZIP archive', wayOut: UNPACK };
  }
  return SIGNATURES.find(({ bytes: start, offset = 0 }) => {
    if (!head.startsWith(start, offset)) return false;
    return !LETTERS_ONLY.test(start) || hasControl(head);
  });
}

function hasControl(head: string): boolean {
  for (let i = 0; i < head.length; i++) if (head.charCodeAt(i) < 9) return true;
  return false;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
