import { AGENCIES } from './agencies.ts';

/** A word of a short line with its place; a slash is a word of its own. */
export interface LineWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Small words inside names of persons. Own list. */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'del',
  'della',
  'di',
  'dos',
  'la',
  'le',
  '&',
]);
/** The last word of a body's name: it tells where a credit ends that no agency closes. Own list. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  [
    'Ministry',
    'Agency',
    'News',
    'Press',
    'Images',
    'Service',
    'Services',
    'Office',
    'Army',
    'Force',
    'Forces',
    'Navy',
    'Command',
  ].concat([
    'Television',
    'TV',
    'Media',
    'Department',
    'Government',
    'Police',
    'Council',
    'Union',
    'Society',
    'Party',
    'Committee',
  ]),
);
const agencies: ReadonlySet<string> = new Set(AGENCIES.map(plain));
const LONGEST_AGENCY = Math.max(...AGENCIES.map((name) => name.split(' ').length));

/** The words of a line, slashes apart, without the brackets, commas and stops at their edges. O(length). */
export function lineWords(line: string): readonly LineWord[] {
  const words: LineWord[] = [];
  for (const { index, 0: whole } of line.matchAll(/[^\s/]+|\//g)) {
    const word = whole.replace(/^[([“"]+|[)\]”",;:]+$/g, '');
    const start = index + whole.indexOf(word);
    if (word !== '') words.push({ word, start, end: start + word.length });
  }
  return words;
}

/** Whether the word begins with a capital letter, of any script that has them. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether all letters of the word are capitals, and there are two at least ("ROE", "O'NEILL", "N.Y."). */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word);
}

/** How many words from `first` on make up a name: capitalised words, with "van", "al" and the like between them; 0 for none. */
export function nameLength(words: readonly LineWord[], first: number, most: number): number {
  let count = 0;
  for (let i = first; i < words.length && i - first < most; i++) {
    const word = words[i]?.word ?? '';
    if (isCapitalised(word) && !/\d/.test(word)) count = i - first + 1;
    else if (count === 0 || !PARTICLES.has(word)) break;
  }
  return count;
}

/** How many words from `first` on name an agency or photo service, the longest name first; 0 for none. */
export function agencyLength(words: readonly LineWord[], first: number): number {
  for (let count = Math.min(LONGEST_AGENCY, words.length - first); count > 0; count--) {
    if (
      isAgency(
        words
          .slice(first, first + count)
          .map(({ word }) => word)
          .join(' '),
      )
    )
      return count;
  }
  return 0;
}

/** How many words from `first` on name a body that ends as bodies do ("River Defence Ministry"); 0 for none. */
export function bodyLength(words: readonly LineWord[], first: number): number {
  for (let count = nameLength(words, first, 4); count > 1; count--)
    if (BODY_WORDS.has(words[first + count - 1]?.word ?? '')) return count;
  return 0;
}

/** Whether the words are the name of an agency or photo service. */
export function isAgency(words: string): boolean {
  return (isCapitalised(words) || words === 'dpa') && agencies.has(plain(words));
}

/** Whether the words are nothing but one name of up to `most` words. */
export function isName(words: string, most = 6): boolean {
  const all = lineWords(words);
  return all.length > 0 && all.length <= most && nameLength(all, 0, most) === all.length && !/[,;:()]/.test(words);
}

function plain(name: string): string {
  return name
    .replace(/^The /, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/[.,]+$/, '')
    .toLowerCase();
}
