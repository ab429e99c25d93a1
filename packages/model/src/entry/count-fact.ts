import type { Figure } from '../schema.ts';
import type { Fact } from './entry.ts';
import { factOf } from './fact-of.ts';
import { hasBounds } from './quantity-words.ts';
import type { Wording } from './wording.ts';

/** "12 of its members", but "12 members". */
const OWNED = /^(?:the|its|their|his|her|our|my|your|these|those|them|whom)(?!\p{L})/iu;

/** "at least 12 members of the council": the count with its bounds in words, and what is counted; without bounds, the report's own word. */
export function countFact(
  { quantity, counted, quantifier }: Figure,
  { quantity: quantityWords }: Pick<Wording, 'quantity'>,
): Fact {
  const countFor = (words: string): string => {
    if (!hasBounds(quantity)) return quantifier.quote;
    const { unit, ...rest } = quantity;
    // "40 days" of unit "day" names its unit once.
    return quantityWords(unit !== undefined && words.toLowerCase().startsWith(unit.toLowerCase()) ? rest : quantity);
  };
  return factOf(
    counted,
    (words) => `${countFor(words)} ${OWNED.test(words) ? 'of ' : ''}${words}`,
    `${countFor('')} (of what is not said)`,
  );
}
