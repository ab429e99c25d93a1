import type { RecordsBehind } from './records-behind.ts';

/** What most of the records call what they count, in their own words ("people"); '' where none says it. */
export function countedWords(keys: readonly number[], records: RecordsBehind<'figure'>): string {
  const words = keys.flatMap((key) => {
    const counted = records.get(key)?.counted;
    return counted?.status === 'stated' ? [counted.anchor.quote] : [];
  });
  const byWords = [...Map.groupBy(words, (one) => one)].sort(([, a], [, b]) => b.length - a.length);
  return byWords[0]?.[0] ?? '';
}
