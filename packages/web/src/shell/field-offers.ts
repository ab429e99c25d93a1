import { type EntityClass, useEntity, useEntityChoices } from '../api/entities.ts';
import { useOutlet, useOutletChoices } from '../api/outlets.ts';
import { outletKindWords } from '../words/outlet-words.ts';

/** What a field chooses. */
export type Chosen = EntityClass | 'outlet';

/** One that a field offers. */
export interface Offer {
  readonly address: string;
  readonly name: string;
  readonly about: string;
}

/** Those whose names hold what is typed. */
export function useOffers(of: Chosen, typed: string, enabled: boolean): readonly Offer[] {
  const isOutlet = of === 'outlet';
  const entities = useEntityChoices(isOutlet ? 'actor' : of, typed, enabled && !isOutlet);
  const outlets = useOutletChoices(typed, enabled && isOutlet);
  if (isOutlet) {
    return (outlets.data?.items ?? []).map(({ address, outlet, reports }) => ({
      address,
      name: outlet.name,
      about: `${outletKindWords(outlet) ?? 'outlet'} · ${reports}`,
    }));
  }
  return (entities.data?.items ?? []).map(({ address, entity, reports }) => ({
    address,
    name: entity.name,
    about: `${entity.kind} · ${reports}`,
  }));
}

const KEY = /^[apo]\d{1,9}$/;

/** The name of one that is chosen: of a key ("a12") what it is called, else as it was written. */
export function useNameOf(of: Chosen, value: string): string {
  const isKey = KEY.test(value);
  const isOutlet = of === 'outlet';
  const entity = useEntity(isOutlet ? 'actor' : of, value, isKey && !isOutlet);
  const outlet = useOutlet(value, isKey && isOutlet);
  return (isOutlet ? outlet.data?.outlet.outlet.name : entity.data?.entity.entity.name) ?? value;
}
