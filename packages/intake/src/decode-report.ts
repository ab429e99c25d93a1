import { note, type Note } from '@onrecord/model';
import { decodeBytes, type Charset, type DecodedText } from './charset.ts';
import { mended } from './mended.ts';
import { intakeNotes, intakeProblems } from './notes.ts';
import { otherFormat } from './other-format.ts';

/** The most bytes one report may have: 2 MiB. */
export const MAX_REPORT_BYTES = 2 * 1024 * 1024;

/** A report's text, or the one reason why there is none. */
export type Decoded =
  | { readonly status: 'decoded'; readonly text: string; readonly charset: Charset; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly problem: Note };

const CHARSET_NAMES: Readonly<Record<Charset, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
};

/**
 * The text of a report out of its bytes: unchanged but for the byte order mark, which is dropped, and for NULs, lone
 * surrogates and other meaningless bytes, which become U+FFFD with a note. Line ends stay as they are. Never throws; O(n).
 */
export function decodeReport(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused(note(intakeProblems.empty));
  if (bytes.length > MAX_REPORT_BYTES) return tooLarge();
  const format = otherFormat(bytes);
  if (format) return refused(note(intakeProblems.otherFormat, { details: { ...format } }));

  const decoded = decodeBytes(bytes);
  const { length } = decoded.text;
  const controls = countControls(decoded.text);
  // A few stray control characters are damage; more than 2 in 100 are not text.
  if (controls > 3 + length * 0.02) return refused(note(intakeProblems.binary, { details: { controls, length } }));
  const { text, notes } = mended(decoded.text);
  if (!/[^\s\ufffd]/u.test(text)) return refused(note(intakeProblems.blank));
  return {
    status: 'decoded',
    text,
    charset: decoded.charset,
    notes: [...charsetNotes(decoded), ...notes, ...markupNotes(text)],
  };
}

/** The refusal of a source with too many bytes. */
export function tooLarge(): Decoded {
  return refused(note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } }));
}

/** The refusal of a source for this reason. */
export function refused(problem: Note): Decoded {
  return { status: 'refused', problem };
}

/** NUL and the other C0 control characters that no text file has: all but tab, line ends, form feed and escape. */
function countControls(text: string): number {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 127) controls++;
  }
  return controls;
}

function charsetNotes({ charset, known, broken }: DecodedText): readonly Note[] {
  const name = CHARSET_NAMES[charset];
  return [
    ...(known === 'pattern' ? [note(intakeNotes.utf16WithoutMark, { details: { charset: name } })] : []),
    ...(known === 'rest' ? [note(intakeNotes.windows1252)] : []),
    ...(broken > 0 ? [note(intakeNotes.brokenBytes, { details: { charset: name, count: broken } })] : []),
  ];
}

/** A page that was saved instead of its text. */
function markupNotes(text: string): readonly Note[] {
  const isPage = /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype\s{1,10}html|html)\b/i.test(
    text.slice(0, 1024),
  );
  return isPage ? [note(intakeNotes.html)] : [];
}
