const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ɛ: 'e',
  ɔ: 'o',
};

/**
 * The spelling by which a place is looked up: small ASCII letters and digits without accents, apostrophes and stops, words
 * parted by single spaces. '' for a name with letters that are not Latin. O(length).
 * @example placeKey('Khān Yūnis') // 'khan yunis'
 * @example placeKey("Ta'izz") // 'taizz'
 */
export function placeKey(name: string): string {
  const plain = isAscii(name)
    ? name.toLowerCase()
    : name
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\p{M}ʿʾʻʽ’‘ʼ`´]/gu, '')
        .replace(/[ıøłđðþßæœəħŧŋĸɓɗƙɛɔ]/g, (letter) => LETTERS[letter] ?? letter);
  const key = plain
    .replace(/['`.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[-‐‑–—_/\s]+/g, ' ')
    .trim();
  return /^[a-z0-9 ]*$/.test(key) ? key : '';
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
