import type { FigureFact } from '../../rows/facts.ts';
import { isWithinFactor, sizeOf } from './count-range.ts';

/**
 * Neighbours in size further apart than this are not one count of one occasion: a report of an attack that killed five also tells of a
 * war that killed thousands. Chosen by hand.
 */
export const ONE_COUNT_FACTOR = 10;

/**
 * The facts of one series name, told apart by what some of them say and others do not: affected actor, then place. What is not said
 * is read as the only thing that is said, where there is only one; where there are two ("in the north 500, in the south 34,000"), a
 * count that does not say stands alone. A toll of a linked occurrence is not told apart by place: reports name it by town or suburb.
 * Order of the parts: by their first key. Does not depend on the order of `facts`. Complexity: n log n.
 */
export function seriesParts(facts: readonly FigureFact[], name: string): readonly (readonly FigureFact[])[] {
  const scope = (name.split('|')[2] ?? '').split(' ')[0] ?? '';
  let parts: readonly (readonly FigureFact[])[] = [[...facts].sort((a, b) => a.key - b.key)];
  if (scope !== 'affected') parts = parts.flatMap((part) => partsBy(part, ({ affected }) => affected));
  if (scope !== 'occurrence' && scope !== 'place') parts = parts.flatMap((part) => partsBy(part, ({ place }) => place));
  if (scope === 'happening' || scope === 'occurrence') parts = parts.flatMap(partsBySize);
  return [...parts].sort((a, b) => (a[0]?.key ?? 0) - (b[0]?.key ?? 0));
}

function partsBy(
  facts: readonly FigureFact[],
  said: (fact: FigureFact) => number | undefined,
): readonly (readonly FigureFact[])[] {
  const bySaid = Map.groupBy(facts, said);
  return bySaid.size - (bySaid.has(undefined) ? 1 : 0) <= 1 ? [facts] : [...bySaid.values()];
}

function partsBySize(facts: readonly FigureFact[]): readonly (readonly FigureFact[])[] {
  const bySize = [...facts].sort((a, b) => sizeOf(a) - sizeOf(b) || a.key - b.key);
  const parts: FigureFact[][] = [];
  for (const fact of bySize) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && isWithinFactor([sizeOf(last), sizeOf(fact)], ONE_COUNT_FACTOR)) parts.at(-1)?.push(fact);
    else parts.push([fact]);
  }
  return parts.map((part) => part.sort((a, b) => a.key - b.key));
}
