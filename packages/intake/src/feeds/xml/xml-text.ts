import { TextDecoder } from 'node:util';
import { note, type Note } from '@onrecord/model';
import { decodeBytes } from '../../charset.ts';
import { intakeNotes } from '../../notes.ts';
import { decodeWindows1252 } from '../../windows-1252.ts';
import { feedNotes } from '../notes.ts';

/** What the bytes of a list say, and in which encoding. */
export interface XmlText {
  readonly text: string;
  /** Label of the WHATWG Encoding Standard. */
  readonly charset: string;
  readonly notes: readonly Note[];
}

const MARKS: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** As far as an XML declaration is looked for: feeds have stray bytes in front of it. */
const DECLARATION_BYTES = 1024;

/**
 * Decodes an XML or JSON document in the order of RFC 7303, section 3: byte order mark, the server's `charset`, the XML declaration; else, and
 * where that is unknown or does not fit the bytes, as a report's (`decodeBytes`). Before anything is looked for in it, so that no
 * encoding hides what it says. The mark is dropped. Never throws; O(n).
 */
export function xmlText(bytes: Uint8Array, charset?: string): XmlText {
  const mark = MARKS.find(([, sign]) => sign.every((byte, i) => bytes[i] === byte));
  if (mark) return whole(bytes.subarray(mark[1].length), mark[0]);
  const label = charset ?? declared(bytes);
  if (label === undefined) return byTrial(bytes);
  const decoder = decoderFor(label);
  const text = decoder && fits(bytes, decoder) ? decodedBy(bytes, decoder) : undefined;
  if (decoder && text !== undefined) return { text, charset: decoder.encoding, notes: [] };
  const tried = byTrial(bytes);
  const details = { label: label.replace(/[^\w.:+-]/g, '?').slice(0, 40), charset: tried.charset };
  return { ...tried, notes: [note(feedNotes.otherCharset, { details }), ...tried.notes] };
}

/** The encoding that the XML declaration names. */
export function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return /<\?xml\s[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["']/.exec(head)?.[1];
}

/** A strict decoder; undefined for a label that no browser knows, UTF-7 among them. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label.trim(), { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

/**
 * Whether the bytes can be in this encoding. Two-byte units begin with a zero byte and single bytes do not; Windows-1252, which any bytes are, is
 * not believed of bytes that are UTF-8 with letters beyond ASCII: it is what servers say that were never told.
 */
function fits(bytes: Uint8Array, { encoding }: TextDecoder): boolean {
  if (encoding.startsWith('utf-16') !== bytes.subarray(0, 2).includes(0)) return false;
  return encoding !== 'windows-1252' || decodeBytes(bytes).known !== 'valid' || bytes.every((byte) => byte < 0x80);
}

function decodedBy(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function whole(bytes: Uint8Array, charset: string): XmlText {
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, notes: broken(text.split('\ufffd').length - 1, charset) };
}

function byTrial(bytes: Uint8Array): XmlText {
  const { text, charset, known, broken: count } = decodeBytes(bytes);
  const notes = [
    ...(known === 'pattern' ? [note(intakeNotes.utf16WithoutMark, { details: { charset } })] : []),
    ...(known === 'rest' ? [note(intakeNotes.windows1252)] : []),
    ...broken(count, charset),
  ];
  return { text, charset, notes };
}

function broken(count: number, charset: string): readonly Note[] {
  return count > 0 ? [note(intakeNotes.brokenBytes, { details: { charset, count } })] : [];
}
