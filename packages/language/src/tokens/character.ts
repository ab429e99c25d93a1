/** What a UTF-16 code unit is to the tokenizer. */
export const SPACE = 1;
export const UPPER = 2;
export const LETTER = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
/** Combining marks and invisible format characters: they belong to what stands before them. */
export const MARK = 7;
export const HIGH_SURROGATE = 8;
export const LOW_SURROGATE = 9;
export const CURRENCY = 10;
export const OTHER = 11;

const APOSTROPHES = "'’‘ʼ`´‛′";
/** Marks of direction and zero-width spaces: they show nothing and join nothing. */
export const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/;
const HYPHENS = '-‐‑';

// Filled as characters are met: 65,536 regex tests at start would cost more than most texts.
const kinds = new Uint8Array(0x10000);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  if (code >= 0xdc00 && code <= 0xdfff) return LOW_SURROGATE;
  const character = String.fromCharCode(code);
  if (/\s/.test(character) || INVISIBLE.test(character)) return SPACE;
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{M}\p{Cf}]/u.test(character)) return MARK;
  if (/\p{Sc}/u.test(character)) return CURRENCY;
  return OTHER;
}

/** The class of the code unit at `at`; SPACE outside of the text. O(1). */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return SPACE;
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = classify(code);
  kinds[code] = kind;
  return kind;
}

export function isLetter(kind: number): boolean {
  return kind === LETTER || kind === UPPER;
}

/** Letters, digits and the marks on them. */
export function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === UPPER || kind === DIGIT || kind === MARK;
}
