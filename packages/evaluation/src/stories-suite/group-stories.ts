import { bandKeysOf, decideStory, type Signature, type StoryCandidate } from '@onrecord/archive';

/** The story of each report, in the order given; only the text that founds a story leaves its keys, as in the store. */
export function groupStories(signatures: readonly Signature[]): readonly number[] {
  const founders: Signature[] = [];
  const byKey = new Map<number, number[]>();
  return signatures.map((signature) => {
    const keys = bandKeysOf(signature);
    const { story } = decideStory(signature, candidates(keys, founders, byKey));
    if (story !== undefined) return story;
    founders.push(signature);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), founders.length - 1]);
    return founders.length - 1;
  });
}

function candidates(
  keys: readonly number[],
  founders: readonly Signature[],
  byKey: ReadonlyMap<number, readonly number[]>,
): readonly StoryCandidate[] {
  const shared = new Map<number, number>();
  for (const key of keys) for (const story of byKey.get(key) ?? []) shared.set(story, (shared.get(story) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([story]) => {
      const signature = founders[story];
      return signature === undefined ? [] : [{ story, signature }];
    });
}
