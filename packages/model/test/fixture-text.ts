import { anchor, type Anchor } from '../src/index.ts';

/** An invented report in which every kind of record occurs. */
export const TEXT = [
  'River crossing reopens near Basra',
  '',
  'Ms Adela Norrin of the Harbour Council said on Monday that "the crossing is open".',
  'At least 12 boats returned to Basra. The Harbour Council demands safe passage and plans a second crossing.',
].join('\n');

/** The anchor of the n-th occurrence (1-based) of the words in TEXT. */
export function at(words: string, n = 1): Anchor {
  let start = -1;
  for (let i = 0; i < n; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`"${words}" does not occur ${n} times`);
  return anchor(TEXT, start, start + words.length);
}
