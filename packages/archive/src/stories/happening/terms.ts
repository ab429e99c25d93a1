const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const POSSESSIVE = /['’]s$/u;
const APOSTROPHES = /['’]/gu;
/** Longer runs of letters (an address, a script without spaces) are cut: profiles stay small. */
const LONGEST = 32;

/**
 * The words of a text for comparing what reports are about: lower case, without accents, possessive and plural ending
 * (the S-stemmer of Harman 1991, "How effective is suffixing?"). Single letters are left out, digits are not. Linear.
 * @example termsOf("Norrin's deputies met 3 times") // ['norrin', 'deputy', 'met', '3', 'time']
 */
export function termsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const terms: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    const term = singular(word.replace(POSSESSIVE, '').replace(APOSTROPHES, ''));
    if (term.length > 1 || isNumber(term)) terms.push(term.slice(0, LONGEST));
  }
  return terms;
}

export function isNumber(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word;
  if (word.endsWith('ies') && word.length > 4 && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:[aeo]es|[us]s)$/.test(word) ? word : word.slice(0, -1);
}
