import type { Appearance } from './appearance.ts';
import { asLabel, compareBodies } from './compare-bodies.ts';
import type { EntityProfile } from './entity-profile.ts';
import { JOIN_WEIGHTS as W } from './join-weights.ts';
import type { Likeness } from './likeness.ts';
import { parsedName } from './parsed-name.ts';

/** How like two groups or peoples are: a named people by its name, those who are only described by their label. */
export function compareMany(appearance: Appearance, entity: EntityProfile): Likeness | undefined {
  if (appearance.form === 'name' && entity.form === 'name') return compareBodies(appearance, entity);
  if (appearance.form !== entity.form) return undefined;
  if (parsedName(appearance.name, 'body').key !== parsedName(entity.name, 'body').key) return undefined;
  if (appearance.members !== undefined) return { score: W.members, reason: 'same-members' };
  return asLabel(appearance, entity, true);
}
