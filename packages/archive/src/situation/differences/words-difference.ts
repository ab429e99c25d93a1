import type { StatementFact } from '../../rows/facts.ts';
import { sortedKeys } from '../evidence-of.ts';
import type { OtherWords, WordsDifference } from './difference.ts';
import { sideOf } from './side-of.ts';
import { wordsDifference } from './quotation-pair.ts';

/** Quotations that share a key are compared each with each up to this number, the earliest first. */
const MAX_COMPARED = 50;

interface Versions {
  readonly found: WordsDifference;
  readonly first: StatementFact[];
  readonly second: StatementFact[];
}

/**
 * Where quotations that share a key (`quoteKeysOf`) differ. Pairs that differ in the same words are one difference, with the records of
 * each version on its side. By first key; does not depend on the order of `statements`.
 */
export function wordsDifferences(statements: readonly StatementFact[]): readonly WordsDifference[] {
  const compared = [...statements].sort((a, b) => a.key - b.key).slice(0, MAX_COMPARED);
  const byWords = new Map<string, Versions>();
  for (const [index, a] of compared.entries()) {
    for (const b of compared.slice(index + 1)) {
      const found = wordsDifference(a, b);
      if (found === undefined) continue;
      const name = nameOf(found.differing, (words) => [words.first, words.second]);
      const swapped = nameOf(found.differing, (words) => [words.second, words.first]);
      const known = byWords.get(name) ?? byWords.get(swapped);
      if (known === undefined) byWords.set(name, { found, first: [a], second: [b] });
      else if (byWords.has(name)) add(known, a, b);
      else add(known, b, a);
    }
  }
  return [...byWords.values()].map(({ found, first, second }) => ({
    ...found,
    sides: [
      { ...found.sides[0], ...sideOf(first) },
      { ...found.sides[1], ...sideOf(second) },
    ],
    keys: sortedKeys([...first, ...second].map(({ key }) => key)),
  }));
}

function add({ first, second }: Versions, a: StatementFact, b: StatementFact): void {
  first.push(a);
  second.push(b);
}

function nameOf(differing: readonly OtherWords[], sides: (words: OtherWords) => readonly string[]): string {
  return differing.map((words) => sides(words).join(' / ')).join(' | ');
}
