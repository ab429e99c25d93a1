import { agencyLength, isAllCaps, isCapitalised, type LineWord } from './name-words.ts';

/**
 * The index of the word with which the maker before the slash at `slash` begins: all capitals, an agency, or two names before an
 * agency; undefined when the slash parts something else ("and/or", "UN/Arab League").
 */
export function makerStart(words: readonly LineWord[], slash: number): number | undefined {
  let caps = slash;
  while (caps > 0 && slash - caps < 4 && isAllCaps(words[caps - 1]?.word ?? '')) caps--;
  for (const count of [2, 1]) if (slash >= count && agencyLength(words, slash - count) === count) return slash - count;
  if (slash - caps >= 2) return caps;
  const isAgencyBehind = agencyLength(words, slash + 1) > 0;
  const names = [words[slash - 2], words[slash - 1]];
  const areNames = names.every((name) => name !== undefined && isCapitalised(name.word) && !/\d/.test(name.word));
  return isAgencyBehind && areNames && !names[0]?.word.endsWith('.') ? slash - 2 : undefined;
}
