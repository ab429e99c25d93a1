const VOWELS: ReadonlySet<string> = new Set(['a', 'e', 'i', 'o', 'u', 'y']);

/** Whether one word is the other with a slip of the pen: two letters swapped, one left out, a vowel for a vowel. Not in short words. */
export function isWordSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 5 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1) && i < short.length;
  const swapped = short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
  const vowel =
    VOWELS.has(short[i] ?? '') &&
    VOWELS.has(long[i] ?? '') &&
    short.slice(i + 1) === long.slice(i + 1) &&
    i < short.length - 1;
  return swapped || vowel;
}
