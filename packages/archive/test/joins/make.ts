import type { Appearance } from '../../src/joins/appearance.ts';
import type { EntityProfile } from '../../src/joins/entity-profile.ts';

/** An actor by its name; everything else as given. */
export function actor(name: string, rest: Partial<Appearance> = {}): Appearance {
  return {
    local: 'a1',
    class: 'actor',
    name,
    kind: 'person',
    form: 'name',
    names: rest.form === undefined || rest.form === 'name' ? [name] : [],
    roles: [],
    ...rest,
  };
}

export function body(name: string, rest: Partial<Appearance> = {}): Appearance {
  return actor(name, { kind: 'organization', ...rest });
}

export function place(name: string, rest: Partial<Appearance> = {}): Appearance {
  return actor(name, { local: 'p1', class: 'place', kind: 'city', ...rest });
}

/** The entity that an appearance alone would make. */
export function entityOf(appearance: Appearance, key = 1, rest: Partial<EntityProfile> = {}): EntityProfile {
  const { name, kind, names, roles, form, country, setting, geo } = appearance;
  return {
    key,
    class: appearance.class,
    name,
    kind,
    names: names.map((each) => ({ name: each, count: 1 })),
    roles,
    form,
    ...(country !== undefined && { country }),
    ...(setting !== undefined && { settings: [setting] }),
    ...(geo && { geo }),
    ...rest,
  };
}
