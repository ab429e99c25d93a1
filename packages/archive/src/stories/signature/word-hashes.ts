const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** From here on (CJK radicals and what follows) a script has no spaces between words: each character is taken as a word. */
const UNSPACED_FROM = 0x2e80;
const NOT_ASCII = /[^\0-\x7f]/u;
const MARKS = /\p{M}+/gu;

/** The words of a text in order. */
export interface Words {
  readonly hashes: Int32Array;
  /** 1 for a word that begins with a digit. */
  readonly startsWithDigit: Uint8Array;
}

/**
 * A 32-bit hash for each word of the text, in order: letters and digits without case, accents and apostrophes, so that a copy that lost
 * its accents or has other quotation marks has the same words. Numbers count as they are written: a count is news, not form.
 * Hash: FNV-1a (Fowler, Noll and Vo). Linear.
 */
export function wordsOf(text: string): Words {
  const plain = (NOT_ASCII.test(text) ? text.normalize('NFKD').replace(MARKS, '') : text).toLowerCase();
  const hashes = new Int32Array(plain.length);
  const startsWithDigit = new Uint8Array(plain.length);
  let count = 0;
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (isApostrophe(code)) continue;
    const isUnspaced = code >= UNSPACED_FROM;
    const isWord = isWordCode(code);
    if (inWord && (!isWord || isUnspaced)) hashes[count++] = hash;
    inWord &&= isWord && !isUnspaced;
    if (!isWord) continue;
    if (!inWord && isDigit(code)) startsWithDigit[count] = 1;
    hash = Math.imul((inWord ? hash : FNV_OFFSET) ^ code, FNV_PRIME);
    inWord = !isUnspaced;
    if (isUnspaced) hashes[count++] = hash;
  }
  if (inWord) hashes[count++] = hash;
  return { hashes: hashes.subarray(0, count), startsWithDigit: startsWithDigit.subarray(0, count) };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2018 || code === 0x2019;
}

/** Letters and digits; beyond Latin-1, all but the blocks of punctuation and symbols. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && (code < 0xfe10 || code > 0xfe6f);
}
