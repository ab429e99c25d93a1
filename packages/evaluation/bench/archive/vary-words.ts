import { hashOf, pick } from './seeded-random.ts';
import { type BaseWords, isPlain, type WordStock } from './word-stock.ts';

export interface WordChange {
  readonly stock: WordStock;
  readonly base: BaseWords;
  /** Which set of made-up names. */
  readonly world: number;
  /** Decides which ordinary words are replaced, and by which. */
  readonly seed: number;
  /** Decides the digits. */
  readonly numbers: number;
  /** Share of ordinary words that are replaced. */
  readonly share: number;
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bdfgklmnprstv';

/** A text of the same length: each word and number is replaced the same way wherever it stands. */
export function varyWords(text: string, change: WordChange): string {
  return text.replace(/\p{L}+|\d+/gu, (piece) => (/^\d/.test(piece) ? number(piece, change) : word(piece, change)));
}

function word(piece: string, { stock, base, world, seed, share }: WordChange): string {
  const lower = piece.toLowerCase();
  if (base.names.has(lower)) return piece === lower ? piece : madeUpName(piece, world);
  if (!isPlain(piece) || base.kept.has(piece)) return piece;
  if (hashOf(seed, piece) % 1000 >= share * 1000) return piece;
  return pick(stock.plain.get(piece.length) ?? [piece], hashOf(seed, 'word', piece));
}

/** Letters of the same sort and size at the same places. */
function madeUpName(piece: string, world: number): string {
  return [...piece]
    .map((letter, index) => {
      const lower = letter.toLowerCase();
      const pool = VOWELS.includes(lower) ? VOWELS : /[a-z]/.test(lower) ? CONSONANTS : letter;
      const other = pick([...pool], hashOf(world, piece.toLowerCase(), index));
      return letter === lower ? other : other.toUpperCase();
    })
    .join('');
}

/** Years stay: days are shifted in the times of the reading. */
function number(piece: string, { numbers }: WordChange): string {
  if (/^(?:19|20)\d\d$/.test(piece)) return piece;
  return [...piece]
    .map((digit, index) => {
      const made = hashOf(numbers, piece, index);
      return index === 0 && digit !== '0' ? String(1 + (made % 9)) : String(made % 10);
    })
    .join('');
}
