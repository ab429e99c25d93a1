import type { Clusters } from './clusters.ts';
import type { Mention } from './mention.ts';
import { isWordSlip } from './word-slip.ts';

/** Shorter names differ by a letter without being the same. */
const SHORTEST = 9;
/** Given names of so many letters have others one letter apart. */
const SHORT_NAME = 5;
/** Of all different names so many are compared. */
const MOST_NAMES = 2000;

/**
 * Joins long names that differ by a slip of the pen: two letters swapped, one left out, a vowel for a vowel ("Norwegain
 * Refugee Board"). Of people only in the surname. Names with digits and first letters must agree. O(names × length).
 */
export function joinMisspellings(named: readonly Mention[], table: Clusters): void {
  const first = new Map<string, Mention>();
  for (const mention of named) {
    const key = mention.words.join(' ');
    if (
      mention.words.length > 1 &&
      key.length >= SHORTEST &&
      mention.country === undefined &&
      !/\d/.test(key) &&
      !first.has(key)
    )
      first.set(key, mention);
    if (first.size >= MOST_NAMES) break;
  }
  const bySignature = new Map<string, Mention>();
  for (const [key, mention] of first) {
    for (const signature of signatures(key)) {
      const other = bySignature.get(signature);
      if (other && isSlip(other, mention, table)) table.join(other.id, mention.id);
      else if (!other) bySignature.set(signature, mention);
    }
  }
}

/** The key and what is left of it without one letter: names one edit apart share one of these. */
function signatures(key: string): readonly string[] {
  return [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}

function isSlip(a: Mention, b: Mention, table: Clusters): boolean {
  if (a.words.length !== b.words.length) return false;
  const different = a.words.map((_, i) => i).filter((i) => a.words[i] !== b.words[i]);
  const [at, ...others] = different;
  if (at === undefined || others.length > 0) return false;
  const isPerson = [a, b].some(({ id }) => ['person', 'unknown'].includes(table.kind(id)));
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  // "Kristin" and "Kristen" with one surname are one; a letter more or less may make another given name of it
  const mayDiffer = !isPerson || at === a.words.length - 1 || (one.length === other.length && one.length > SHORT_NAME);
  return mayDiffer && isWordSlip(one, other);
}
