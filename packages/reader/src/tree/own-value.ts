/**
 * What a table has under a word of a text; undefined where it has none. Words such as "constructor" are names of what every object
 * inherits: a plain look-up would find that.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
