import { mix } from './hash-family.ts';
import { PARTICULAR_WORDS } from './particular-words.ts';
import { wordsOf, type Words } from './word-hashes.ts';

/** Most particulars that are kept of a text: those with the lowest hashes (a bottom-k sketch: Cohen and Kaplan 2007). */
export const PARTICULARS_KEPT = 32;

const listed: ReadonlySet<number> = new Set(wordsOf(PARTICULAR_WORDS).hashes);

/** Numbers and days of a text, each with the word after it ("17 wounded"), as 16-bit hashes in ascending order. Linear. */
export function particularsOf({ hashes, startsWithDigit }: Words): Uint16Array {
  const found = new Set<number>();
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (startsWithDigit[i] === 1 || listed.has(hash))
      found.add(mix(Math.imul(hash, 31) + (hashes[i + 1] ?? 0)) & 0xffff);
  }
  return Uint16Array.from(found).sort().slice(0, PARTICULARS_KEPT);
}

/** How many of the fewer particulars could be compared, and how many of them both texts have. */
export function sharedParticulars(
  a: Uint16Array,
  b: Uint16Array,
): { readonly compared: number; readonly shared: number } {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const limit = Math.min(highest(fewer), highest(more));
  const comparable = fewer.filter((value) => value <= limit);
  return { compared: comparable.length, shared: comparable.filter((value) => more.includes(value)).length };
}

/** A full sketch says nothing of hashes above its highest. */
function highest(sketch: Uint16Array): number {
  return sketch.length < PARTICULARS_KEPT ? 0xffff : (sketch.at(-1) ?? 0xffff);
}
