import type { ActorRole, Filters } from '../place/place.ts';
import type { Parameters } from './client.ts';

/** The filters as the lists of rows take them. */
export function rowParameters(filters: Filters) {
  const { since, until, dates, actors, places, outlets, types, modes, story, search, minConfidence } = filters;
  return {
    since,
    until,
    dates: dates === 'report' ? dates : undefined,
    actor: actors,
    ...roleParameters(filters),
    place: places,
    outlet: outlets,
    type: types,
    mode: modes,
    story,
    search,
    minConfidence,
  } satisfies Parameters;
}

function roleParameters({ roles }: Filters): Partial<Record<ActorRole, readonly string[]>> {
  const byRole = Map.groupBy(roles, ([role]) => role);
  return Object.fromEntries([...byRole].map(([role, pairs]) => [role, pairs.map(([, actor]) => actor)]));
}

/** Those that the list of reports takes. */
export function reportParameters({ since, until, actors, outlets, story, search }: Filters) {
  return { since, until, actor: actors, outlet: outlets, story, search } satisfies Parameters;
}

/** Those that the brief and the differences take. */
export function spanParameters({ since, until, actors, places }: Filters) {
  return { since, until, actor: actors, place: places } satisfies Parameters;
}
