import type { Question, Store } from '@onrecord/archive';
import type { Filters } from '../../arguments/requests.ts';
import { entitiesNamed, type OnTaken } from '../archive/entities-named.ts';

/** The filters of a command as a question, names looked up. `onTaken` hears of names that were not met exactly. @throws UnknownName */
export async function questionOf(store: Store, filters: Filters, onTaken: OnTaken): Promise<Omit<Question, 'kinds'>> {
  const actors = await entitiesNamed(store, 'actor', filters.actors, onTaken);
  const places = await entitiesNamed(store, 'place', filters.places, onTaken);
  const { since, until, dates, types, story, happening, report, minConfidence, search, withdrawn } = filters;
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(dates === 'report' && { dates }),
    ...(actors && { actors }),
    ...(places && { places }),
    ...(types && { types }),
    ...(story !== undefined && { story }),
    ...(happening !== undefined && { happening }),
    ...(report !== undefined && { report }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(search !== undefined && { search }),
    ...(withdrawn && { withdrawn }),
  };
}

/** The filters as they were given, for "nothing found for ...". */
export function conditionsOf(filters: Filters): readonly string[] {
  const given: readonly (readonly [string, string | number | undefined])[] = [
    ['--since', filters.since],
    ['--until', filters.until],
    ...(filters.actors ?? []).map((name) => ['--actor', name] as const),
    ...(filters.places ?? []).map((name) => ['--place', name] as const),
    ...(filters.outlets ?? []).map((name) => ['--outlet', name] as const),
    ...(filters.types ?? []).map((name) => ['--type', name] as const),
    ['--story', filters.story],
    ['--happening', filters.happening],
    ['--report', filters.report],
    ['--min-confidence', filters.minConfidence],
    ['--search', filters.search],
  ];
  return given.flatMap(([option, value]) => (value === undefined ? [] : [`${option} ${value}`]));
}
