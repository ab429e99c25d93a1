import type { BlockView } from '../../src/blocks/block-view.ts';

/** A view without a model: sentences begin behind stops, and only the given words have no verb. */
export function plainView(text: string, verbless: readonly string[] = []): BlockView {
  const starts = [
    0,
    ...[...text.matchAll(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d])|\n+/gu)].map(
      ({ index, 0: gap }) => index + gap.length,
    ),
  ];
  const from = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    sentenceStarts: ({ start, end }) => [...new Set([start, ...starts.slice(from(start), from(end))])],
    hasFiniteVerb: ({ start, end }) => !verbless.includes(text.slice(start, end)),
    beginsWithPerson: () => false,
  };
}
