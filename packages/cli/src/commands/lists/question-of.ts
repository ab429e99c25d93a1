import type { PartyFilter, PartyRole, Question, Store } from '@onrecord/archive';
import type { OptionName } from '../../arguments/options.ts';
import { type Filters, STATEMENT_ROLES, type StatementRole } from '../../arguments/requests.ts';
import { entitiesNamed, type OnTaken } from '../archive/entities-named.ts';
import { outletsNamed } from '../archive/outlets-named.ts';

/** The filters of a command as a question, names looked up. `onTaken` hears of names that were not met exactly. @throws UnknownName */
export async function questionOf(store: Store, filters: Filters, onTaken: OnTaken): Promise<Omit<Question, 'kinds'>> {
  const by =
    (option: OptionName): OnTaken =>
    (words) => {
      onTaken(`--${option} ${words}`);
    };
  const actors = await entitiesNamed(store, 'actor', filters.actors, by('actor'));
  const places = await entitiesNamed(store, 'place', filters.places, by('place'));
  const parties = await partiesNamed(store, filters, by);
  const outlets = await outletsNamed(store, filters.outlets);
  const { since, until, dates, types, modes, story, happening, report, minConfidence, search, withdrawn } = filters;
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(dates === 'report' && { dates }),
    ...(actors && { actors }),
    ...(places && { places }),
    ...(parties.length > 0 && { parties }),
    ...(types && { types }),
    ...(modes && { modes }),
    ...(outlets && { outlets }),
    ...(story !== undefined && { story }),
    ...(happening !== undefined && { happening }),
    ...(report !== undefined && { report }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(search !== undefined && { search }),
    ...(withdrawn && { withdrawn }),
  };
}

const ROLES: Readonly<Record<StatementRole, PartyRole>> = {
  speaker: 'speaker',
  addressee: 'addressee',
  about: 'target',
};

async function partiesNamed(
  store: Store,
  { roles }: Filters,
  by: (option: OptionName) => OnTaken,
): Promise<readonly PartyFilter[]> {
  const parties: PartyFilter[] = [];
  for (const role of STATEMENT_ROLES) {
    const actors = await entitiesNamed(store, 'actor', roles[role], by(role));
    if (actors) parties.push({ role: ROLES[role], actors });
  }
  return parties;
}

/** The filters as they were given, for "nothing found for ...". */
export function conditionsOf(filters: Filters): readonly string[] {
  const given: readonly (readonly [string, string | number | undefined])[] = [
    ['--since', filters.since],
    ['--until', filters.until],
    ...(filters.actors ?? []).map((name) => ['--actor', name] as const),
    ...(filters.places ?? []).map((name) => ['--place', name] as const),
    ...STATEMENT_ROLES.flatMap((role) => (filters.roles[role] ?? []).map((name) => [`--${role}`, name] as const)),
    ...(filters.modes ?? []).map((mode) => ['--mode', mode] as const),
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
