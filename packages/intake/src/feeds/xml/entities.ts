import { decodeWindows1252 } from '../../windows-1252.ts';
import { ENTITY_WORDS } from './entity-words.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y;

/** Characters written as references, and how many ampersands stood there that are none. */
export interface Decoded {
  readonly text: string;
  readonly bare: number;
}

/**
 * Turns character references into their characters, once: numbers and the names of `ENTITY_WORDS`. All others stay as they are written,
 * a bare ampersand too. A reference gives one character or two units, never more than it was. O(n).
 */
export function decodeEntities(text: string): Decoded {
  let decoded = '';
  let bare = 0;
  let from = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    const character = found ? meantBy(found) : undefined;
    if (!found || character === undefined) {
      bare++;
      continue;
    }
    decoded += text.slice(from, at) + character;
    from = at + found[0].length;
  }
  return { text: decoded + text.slice(from), bare };
}

function meantBy([, decimal, hex, name = '']: RegExpExecArray): string | undefined {
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  return hex === undefined ? ENTITY_WORDS.get(name) : characterOf(Number.parseInt(hex, 16));
}

/** As HTML 5 has it (13.2.5.80): 128 to 159 are meant as Windows-1252, and what is no character is U+FFFD. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decodeWindows1252(Uint8Array.of(code));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text with the signs of markup written as references. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
