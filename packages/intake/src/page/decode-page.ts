import { note, type Note } from '@onrecord/model';
import { decodeBytes } from '../charset.ts';
import { decodeWindows1252 } from '../windows-1252.ts';
import { pageNotes } from './notes.ts';

/** A page's characters, and the encoding they were read by. */
export interface DecodedPage {
  readonly html: string;
  /** Label of the WHATWG Encoding Standard, in lower case. */
  readonly charset: string;
  readonly notes: readonly Note[];
}

/** How far a `<meta charset>` is looked for. Browsers promise 1,024 bytes and read on if it comes later in the head. */
const PRESCAN_BYTES = 8192;
/** So many whole UTF-8 characters above ASCII, and no broken one, do not come about by chance in another encoding. */
const SURE_UTF8 = 3;

/**
 * Decodes a page in the order of the HTML Living Standard (13.2.3.2): byte order mark, HTTP header, `<meta charset>`; without
 * any, UTF-8 if it is valid, else Windows-1252. A label that the bytes disprove is put right, with a note. O(n).
 */
export function decodePage(bytes: Uint8Array, header?: string): DecodedPage {
  const mark = markOf(bytes);
  if (mark !== undefined) return { ...decodeBy(mark, bytes), charset: mark, notes: [] };
  const label = [header, metaLabel(bytes)].map(encodingOf).find((found) => found !== undefined);
  const free = decodeBytes(bytes);
  if (free.known === 'pattern') return { html: free.text, charset: free.charset, notes: [] };
  const whole = free.charset === 'utf-8' ? highCharacters(free.text) : 0;
  if (label === undefined) {
    const isGuess = free.charset !== 'utf-8' || whole > 0;
    const notes = isGuess ? [note(pageNotes.charsetGuessed, { details: { charset: free.charset } })] : [];
    return { html: free.text, charset: free.charset, notes: [...notes, ...brokenNotes(free.charset, free.broken)] };
  }
  const isUtf8 = free.charset === 'utf-8';
  const isDisproved = label === 'utf-8' ? !isUtf8 : isUtf8 && free.broken === 0 && whole >= SURE_UTF8;
  if (!isDisproved) {
    const { html, broken } = label === 'utf-8' ? { html: free.text, broken: free.broken } : decodeBy(label, bytes);
    return { html, charset: label, notes: brokenNotes(label, broken) };
  }
  const second = label === 'utf-8' ? [metaLabel(bytes)].map(encodingOf).find((found) => found !== label) : undefined;
  const { html, charset } = second ? { ...decodeBy(second, bytes), charset: second } : { ...free, html: free.text };
  return { html, charset, notes: [note(pageNotes.charsetLied, { details: { label, charset } })] };
}

function brokenNotes(charset: string, broken: number): readonly Note[] {
  return broken > 0 ? [note(pageNotes.brokenBytes, { details: { charset, count: broken } })] : [];
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

/** The label that the page's own head gives (13.2.3.2, "prescan a byte stream"), or an XML declaration. */
function metaLabel(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES))
    .toString('latin1')
    .replace(/<!--[^]*?-->/g, '');
  const meta = /<meta\s[^>]{0,1000}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([a-z0-9_:.+-]{1,40})/i.exec(head)?.[1];
  const found =
    meta ?? /^\s{0,100}<\?xml\s[^>]{0,200}encoding\s{0,20}=\s{0,20}["']([a-z0-9_:.+-]{1,40})/i.exec(head)?.[1];
  // A page that can be read so far is not in UTF-16, whatever it says.
  return found !== undefined && /^utf-?16/i.test(found) ? 'utf-8' : found;
}

/** The encoding behind a label, undefined for one that nobody knows. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return undefined;
  }
}

function decodeBy(encoding: string, bytes: Uint8Array): { readonly html: string; readonly broken: number } {
  if (encoding === 'windows-1252') return { html: decodeWindows1252(bytes), broken: 0 };
  const html = new TextDecoder(encoding).decode(bytes);
  return { html, broken: html.split('\ufffd').length - 1 };
}

function highCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < SURE_UTF8; i++) if (text.charCodeAt(i) > 0x7f) count++;
  return count;
}
