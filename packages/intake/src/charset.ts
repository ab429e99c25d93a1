import { decodeWindows1252 } from './windows-1252.ts';

/** The encodings that reports come in. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes turned into characters, and how we knew which ones. */
export interface DecodedText {
  readonly text: string;
  readonly charset: Charset;
  /** By its byte order mark, by trial of UTF-8, or by the pattern of zero bytes; `rest` when nothing else fits. */
  readonly known: 'mark' | 'valid' | 'pattern' | 'mostly' | 'rest';
  /** How often bytes that mean nothing were replaced by U+FFFD. */
  readonly broken: number;
}

const MARKS: readonly { readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly bytes: readonly number[] }[] = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Decodes any bytes: byte order mark, else the zero-byte pattern of UTF-16, else valid UTF-8, else Windows-1252. O(n). */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return { ...decodeAs(mark.charset, bytes.subarray(mark.bytes.length)), known: 'mark' };

  const utf16 = utf16ByPattern(bytes);
  if (utf16) return { ...decodeAs(utf16, bytes), known: 'pattern' };

  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.broken === 0) return { ...utf8, known: 'valid' };
  if (isMostlyUtf8(bytes, utf8)) return { ...utf8, known: 'mostly' };
  return { text: decodeWindows1252(bytes), charset: 'windows-1252', known: 'rest', broken: 0 };
}

function decodeAs(charset: Exclude<Charset, 'windows-1252'>, bytes: Uint8Array): Omit<DecodedText, 'known'> {
  try {
    return { charset, broken: 0, text: new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const text = new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
    return { charset, text, broken: Math.max(1, count(text, '\ufffd')) };
  }
}

/**
 * Text that was cut in the middle of a character, or that has one bad byte, is still UTF-8: it has more whole
 * characters above ASCII than broken ones. In Windows-1252 text hardly any two high bytes make a UTF-8 character.
 */
function isMostlyUtf8(bytes: Uint8Array, { text, broken }: Omit<DecodedText, 'known'>): boolean {
  const last = bytes.length - 1;
  let high = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) high++;
  const whole = high - broken;
  const cutAtEnd = broken === 1 && text.endsWith('\ufffd') && whole > 0 && (bytes[last] ?? 0) > 0x7f;
  return cutAtEnd || whole > broken;
}

const PATTERN_BYTES = 8192;

/** UTF-16 without a mark: in text of mostly Latin letters every other byte is zero, and always the same other one. */
function utf16ByPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, PATTERN_BYTES);
  const units = Math.floor(sample.length / 2);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < units * 2; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  const isPattern = (many: number, few: number): boolean => units >= 2 && many >= units * 0.4 && few <= units * 0.02;
  if (isPattern(odd, even)) return 'utf-16le';
  if (isPattern(even, odd)) return 'utf-16be';
  return undefined;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
