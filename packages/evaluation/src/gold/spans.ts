import type { Span } from '@onrecord/model';

/** Where `words` stand in the text, overlapping occurrences too. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  if (words === '') return found;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length });
  return found;
}

/** How many code units two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function spanLength({ start, end }: Span): number {
  return end - start;
}

/** F1 of the code units that two lists of spans cover, 0..1 where no list overlaps itself. */
export function spansF(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const one of a) for (const other of b) shared += sharedLength(one, other);
  if (shared === 0) return 0;
  const total = [...a, ...b].reduce((sum, span) => sum + spanLength(span), 0);
  return (2 * shared) / total;
}

const EDGE = /[\s"'“”‘’.,;:!?…]/;

/** The span without white space, quotation marks and stops at its edges. */
export function trimEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
