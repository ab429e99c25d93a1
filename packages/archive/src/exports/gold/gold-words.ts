import type { Anchor, Span } from '@onrecord/model';

/** Where words stand in a text, overlapping ones too. */
function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) found.push(start);
  return found;
}

/** Which occurrence of its words an anchor is, 1-based: a gold row names words, not positions. */
export function occurrenceOf(text: string, { start, quote }: Anchor): number {
  return occurrences(text, quote).indexOf(start) + 1;
}

/** The words of an anchor where their first occurrence is meant; undefined where they would be looked for at another place. */
export function firstWords(text: string, anchor: Anchor | undefined): string | undefined {
  return anchor !== undefined && occurrenceOf(text, anchor) === 1 ? anchor.quote : undefined;
}

/**
 * The segments of a statement: gold looks for each behind the beginning of the statement before it. `n` is given where that would find
 * another place.
 */
export function segmentsOf(
  text: string,
  content: readonly Anchor[],
  cursor: number,
): { readonly content: readonly string[]; readonly n?: readonly number[] } {
  const isFound = ({ start, quote }: Anchor): boolean => {
    const behind = text.indexOf(quote, cursor);
    return (behind < 0 ? text.indexOf(quote) : behind) === start;
  };
  return {
    content: content.map(({ quote }) => quote),
    ...(!content.every(isFound) && { n: content.map((segment) => occurrenceOf(text, segment)) }),
  };
}

export function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}
