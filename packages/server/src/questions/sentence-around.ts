import type { Anchor } from '@onrecord/model';

/** The sentence of a paragraph that an anchor begins in, with the one it ends in (unicode.org/reports/tr29). O(paragraph). */
export function sentenceAround(paragraph: Anchor, { start, end }: Pick<Anchor, 'start' | 'end'>): Anchor {
  const { quote, start: offset } = paragraph;
  let from = 0;
  let to = quote.length;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(quote)) {
    if (offset + index <= start) from = index;
    if (offset + index < end) to = index + segment.trimEnd().length;
  }
  return { start: offset + from, end: offset + to, quote: quote.slice(from, to) };
}
