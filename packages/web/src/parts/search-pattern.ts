/** More words in one search are a mistake. */
const MOST_TERMS = 12;

/** One pattern for all words of a search; undefined where it has none. Linear: alternatives of plain words. */
export function patternOf(search: string): RegExp | undefined {
  const terms = search.match(/[\p{L}\p{N}]+\*?/gu)?.slice(0, MOST_TERMS) ?? [];
  if (terms.length === 0) return undefined;
  const words = terms.map((term) =>
    term.endsWith('*') ? `${term.slice(0, -1)}[\\p{L}\\p{N}]*` : `${term}(?![\\p{L}\\p{N}])`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu');
}
