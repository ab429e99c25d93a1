import { COUNTRY_ALIASES, LETTER_FOLDS, WORD_VARIANTS } from './spelling-variants.ts';
import { STOP_WORDS } from './name-words.ts';

/** Rounds until nothing changes: each rule shortens a word or settles a letter. */
const MOST_ROUNDS = 6;

const FOLDED_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORD_VARIANTS).flatMap(([to, from]) =>
    [to, ...from.split(' ')].map((word): [string, string] => [word, byLetters(to)]),
  ),
);
const COUNTRY: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_ALIASES).flatMap(([to, from]) => from.split('|').map((name): [string, string] => [name, to])),
);

/**
 * The words of a name in plain letters: NFKD, no accents, lower case, no apostrophes or ʿ ʾ, no full stops, no possessive; hyphens
 * inside a word are removed, an article before one as well ("al-Bakri", "ash-Shams"); an article as a word of its own falls away ("Al
 * Bakri", "Ar Rumaila"), `after` the first word only where that may be a given name. "The" falls away everywhere. Something always stays.
 */
export function plainWords(name: string, articles: 'all' | 'after' = 'all'): readonly string[] {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/['’](?:s)?(?=\s|$)/gu, '')
    .replace(/['’‘`´ʿʾʻʼ′]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[‐‑–—−-]/gu, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ');
  const all = letters.split(' ').flatMap((word) => {
    const bare = word.replace(/^-*(?:(?:al|el|ul|ad|as|ash|an|ar|at|az|adh)-+(?=\p{L}{2}))?/u, '').replace(/-/g, '');
    return bare === '' ? [] : [bare];
  });
  const kept = all.filter(
    (word, i) => !STOP_WORDS.has(word) && !((i > 0 || articles === 'all') && isArticle(word, all[i + 1])),
  );
  return kept.length > 0 ? kept : all;
}

/** "al", "el", or assimilated to the next word: "ar R...", "ash Sh...". */
function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || next.length < 3) return false;
  return word === 'al' || word === 'el' || (/^a(?:[drstzn]|sh|dh|th)$/.test(word) && next.startsWith(word.slice(1)));
}

/** A word with its known spelling variants folded: "Youssef", "Yusuf"; "Khan", "Han"; "Raqqah", "Raqqa". */
function foldWord(word: string): string {
  return FOLDED_WORD.get(word) ?? byLetters(word);
}

function byLetters(word: string): string {
  let now = word;
  for (let round = 0; round < MOST_ROUNDS && now.length > 3; round++) {
    let next = now;
    for (const [from, to] of LETTER_FOLDS) if (next.length > 3) next = next.replace(from, to);
    if (next === now || next.length < 3) break;
    now = next;
  }
  return now;
}

/** Plain words with spelling variants folded, "Abd al-X" as one word. Folding what is folded changes nothing. */
export function foldWords(plain: readonly string[]): readonly string[] {
  let now = plain;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = foldOnce(now);
    if (next.length === now.length && next.every((word, i) => word === now[i])) break;
    now = next;
  }
  return now;
}

function foldOnce(plain: readonly string[]): readonly string[] {
  const words = withLongCountry(plain);
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    if (/^abd(?:el|ul|al|ol|ur)?$/.test(word) && next !== undefined) {
      joined.push(foldTwice(`abd${next}`));
      i++;
    } else joined.push(foldTwice(word));
  }
  return joined;
}

/** "America" is the United States; "UN agency" the United Nations agency. */
function withLongCountry(plain: readonly string[]): readonly string[] {
  const whole = COUNTRY.get(plain.join(' '));
  if (whole !== undefined) return whole.split(' ');
  const [first = '', ...rest] = plain;
  const opening = first.length <= 3 ? COUNTRY.get(first) : undefined;
  return opening === undefined ? plain : [...opening.split(' '), ...rest];
}

/** A folded word may be a known variant itself ("mohamad" is folded by its letters, then by the table). */
function foldTwice(word: string): string {
  return foldWord(foldWord(word));
}
