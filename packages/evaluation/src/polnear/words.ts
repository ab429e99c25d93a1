import type { Span } from '@onrecord/model';

/** How many words (letters and digits, or one other mark) begin before each offset. */
export function wordStarts(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 2);
  for (const { index } of text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) starts[index + 1] = 1;
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** How many words begin in the span. */
export function wordsIn({ start, end }: Span, word: Uint32Array): number {
  return (word[end] ?? 0) - (word[start] ?? 0);
}

/** Which words of the text begin in the span. */
export function wordNumbers({ start, end }: Span, word: Uint32Array): readonly number[] {
  const first = word[start] ?? 0;
  return Array.from({ length: (word[end] ?? 0) - first }, (_, index) => first + index);
}

/** How many words begin in both spans. */
export function wordsShared(a: Span, b: Span, word: Uint32Array): number {
  const both = { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
  return both.start < both.end ? wordsIn(both, word) : 0;
}
