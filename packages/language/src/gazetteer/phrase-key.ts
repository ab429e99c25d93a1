/** Longest phrase the gazetteer knows, in words. */
export const LONGEST_PHRASE = 5;

/**
 * The spelling by which a phrase is looked up: without accents, apostrophes, hyphens and the stops of abbreviations, words joined by single spaces.
 * "Sana’a" is "Sanaa", "U.S." is "US".
 */
export function phraseKey(phrase: string): string {
  const plain = isAscii(phrase)
    ? phrase
    : phrase.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i').replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l');
  return plain
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim();
}

/** The key with words of four capitals and more written with one capital: "GAZA CITY" is "Gaza City". */
export function capitalisedKey(key: string): string {
  return /\p{Lu}{4}/u.test(key)
    ? key.replace(/(?<![^ ])\p{Lu}{4,}(?![^ ])/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : key;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
