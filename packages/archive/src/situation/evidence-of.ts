import type { FactBase } from '../rows/facts.ts';

/** The records behind a line that is shown, and how many independent texts they come from. */
export interface Backing {
  /** Keys of records, ascending, each once. */
  readonly keys: readonly number[];
  /** Distinct stories: two copies of one text are one witness. */
  readonly witnesses: number;
}

export function backingOf(facts: readonly Pick<FactBase, 'key' | 'story'>[]): Backing {
  return {
    keys: sortedKeys(facts.map(({ key }) => key)),
    witnesses: new Set(facts.map(({ story }) => story)).size,
  };
}

export function sortedKeys(keys: Iterable<number>): readonly number[] {
  return [...new Set(keys)].sort((a, b) => a - b);
}
