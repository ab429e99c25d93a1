import type { Known } from '../known.ts';
import type { Fact } from './entry.ts';

/** The value in words, with how it is known. */
export function factOf(known: Known<string>, words: (value: string) => string, none: string): Fact {
  if (known.status === 'absent') return { text: none, standing: 'absent' };
  const text = words(known.value);
  return known.status === 'inferred' ? { text, standing: 'inferred', rule: known.rule } : { text, standing: 'stated' };
}
