import type { AnyFact } from '../rows/fact-of.ts';
import type { ClaimantKey } from '../rows/facts.ts';

/** Keys of the actors and places that facts hold. */
export function entitiesIn(facts: readonly AnyFact[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const one of facts)
    for (const key of ENTITIES[one.kind](one.fact as never)) if (key !== undefined) keys.add(key);
  return keys;
}

/** Keys of the records behind facts. */
export function recordsIn(facts: readonly AnyFact[]): readonly number[] {
  return facts.map(({ fact }) => fact.key);
}

type FactOf<K extends AnyFact['kind']> = Extract<AnyFact, { readonly kind: K }>['fact'];

const ENTITIES: { readonly [K in AnyFact['kind']]: (fact: FactOf<K>) => readonly (number | undefined)[] } = {
  statement: ({ speaker, addressee, claimant }) => [speaker, addressee, actorOf(claimant)],
  event: ({ actors, recipients, place, claimant }) => [...actors, ...recipients, place, actorOf(claimant)],
  figure: ({ affected, place, claimant }) => [affected, place, actorOf(claimant)],
  position: ({ party, counterpart, claimant }) => [party, counterpart, actorOf(claimant)],
  prospect: ({ holder, act, claimant }) => [holder, act?.place, ...(act?.recipients ?? []), actorOf(claimant)],
};

function actorOf(claimant: ClaimantKey): number | undefined {
  return claimant.by === 'actor' ? claimant.actor : undefined;
}
