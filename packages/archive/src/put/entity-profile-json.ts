import type { Appearance, RoleName } from '../joins/appearance.ts';
import type { KnownActor } from '../known-actors/known-actor.ts';
import type { EntityProfile } from '../joins/entity-profile.ts';
import type { EntityTable } from '../store/tables.ts';

/** An entity in memory: its row, and the JSON of it opened. */
export interface EntityDraft {
  readonly row: EntityTable;
  readonly json: ProfileJson;
}

export function draftOf(row: EntityTable): EntityDraft {
  // Written by rowOf.
  return { row, json: JSON.parse(row.profile) as ProfileJson };
}

/** The row to be written. */
export function rowOf({ row, json }: EntityDraft): EntityTable {
  return { ...row, profile: JSON.stringify(json) };
}

/** What of an entity is kept as JSON in its row, bounded: most frequent names first. */
export interface ProfileJson {
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly roles: readonly RoleName[];
  readonly settings: readonly string[];
  /** Keys of named actors of its reports, of people and places that are known by name. */
  readonly company?: readonly number[];
  readonly firstDay?: string;
}

const MAX_NAMES = 8;
const MAX_ROLES = 8;
const MAX_SETTINGS = 4;
const MAX_COMPANY = 12;

/** An entity as joins look at it. */
export function profileOf({ row, json }: EntityDraft): EntityProfile {
  return {
    key: row.key,
    class: row.class === 'place' ? 'place' : 'actor',
    name: row.name,
    kind: row.kind,
    names: json.names,
    roles: json.roles,
    settings: json.settings,
    ...(json.company && { company: json.company }),
    form: row.form === 'name' || row.form === 'nominal' ? row.form : 'pronoun',
    ...(row.country !== '' && { country: row.country }),
    ...(row.known !== '' && { known: row.known }),
    ...(row.lat !== null && row.lon !== null && { geo: geoOf(row, { lat: row.lat, lon: row.lon }) }),
    ...(json.firstDay !== undefined && { firstDay: json.firstDay }),
    ...(row.sorted !== '' && { lastDay: row.sorted }),
  };
}

function geoOf(
  row: EntityTable,
  { lat, lon }: { readonly lat: number; readonly lon: number },
): NonNullable<EntityProfile['geo']> {
  const precision = (['site', 'city', 'region', 'country'] as const).find((one) => one === row.precision);
  return {
    lat,
    lon,
    ...(row.country !== '' && { country: row.country }),
    ...(row.geonames !== 0 && { geonames: row.geonames }),
    ...(precision && { precision }),
  };
}

/** A new entity, of its first appearance; what a list of known actors says of it goes before what the report says. */
export function newEntity(
  key: number,
  { class: className, name, kind, form, geo, country }: Appearance,
  known?: KnownActor,
): EntityDraft {
  const row: EntityTable = {
    key,
    class: className,
    name: known?.name ?? name,
    kind: known?.kind ?? kind,
    form,
    known: known?.id ?? '',
    country: known?.country ?? geo?.country ?? country ?? '',
    lat: geo?.lat ?? null,
    lon: geo?.lon ?? null,
    precision: geo?.precision ?? '',
    geonames: geo?.geonames ?? 0,
    reports: 0,
    sorted: '',
    profile: '',
    merged_into: 0,
    renamed: 0,
    speaks_for: 0,
  };
  return { row, json: { names: [], roles: [], settings: [] } };
}

/** What is known of an appearance beside itself. */
export interface AppearanceContext {
  /** Day of publication; ''. */
  readonly day: string;
  /** What the report calls it is a name of its own, and no office that others hold on other days. */
  readonly isNamed: boolean;
  /** The first of its report to be this entity: two names of a report may turn out to be one. */
  readonly isFirst: boolean;
  readonly company: readonly number[];
}

/**
 * The entity with one more appearance. Its name becomes the most frequent one, unless a list or a person gave it.
 */
export function withAppearance(
  { row, json }: EntityDraft,
  appearance: Appearance,
  { day, isNamed, isFirst, company }: AppearanceContext,
): EntityDraft {
  const own = appearance.names.length > 0 ? appearance.names : [appearance.name];
  const names = counted(json.names, isNamed ? own : []);
  const firstDay = day !== '' && (json.firstDay === undefined || day < json.firstDay) ? day : json.firstDay;
  const profile: ProfileJson = {
    names,
    roles: merged(json.roles, appearance.roles, ({ title, ofName = '' }) => `${title}\0${ofName}`).slice(0, MAX_ROLES),
    settings: merged(json.settings, appearance.setting === undefined ? [] : [appearance.setting], (one) => one).slice(
      0,
      MAX_SETTINGS,
    ),
    ...companyOf({ row, json }, appearance, company),
    ...(firstDay !== undefined && { firstDay }),
  };
  const hasGeo = row.lat !== null || appearance.geo === undefined;
  const given = row.renamed === 1 || row.known !== '';
  const after: EntityTable = {
    ...row,
    ...(hasGeo ? {} : newEntityGeo(appearance)),
    name: given ? row.name : bestName(names, row),
    kind: row.kind === 'unknown' ? appearance.kind : row.kind,
    form: row.form === 'name' ? 'name' : appearance.form === 'name' ? 'name' : row.form,
    country: row.country === '' ? (appearance.country ?? '') : row.country,
    reports: row.reports + (isFirst ? 1 : 0),
    sorted: day > row.sorted ? day : row.sorted,
  };
  return { row: after, json: profile };
}

/** Kept of those whom a surname or a doubtful place may mean later: people, and places that their reading was sure of. */
function companyOf(
  { row, json }: EntityDraft,
  { form, geo }: Appearance,
  company: readonly number[],
): { readonly company?: readonly number[] } {
  const isKept = form === 'name' && (row.class === 'place' ? geo?.geonames !== undefined : row.kind === 'person');
  if (!isKept) return json.company ? { company: json.company } : {};
  const all = [...new Set([...(json.company ?? []), ...company])].filter((key) => key !== row.key);
  return { company: all.slice(0, MAX_COMPANY) };
}

function newEntityGeo({ geo }: Appearance): Partial<EntityTable> {
  if (geo === undefined) return {};
  const { lat, lon, country, geonames, precision } = geo;
  return { lat, lon, precision, geonames: geonames ?? 0, ...(country !== undefined && { country }) };
}

/**
 * The most frequent name; of equally frequent ones the longest, as a report's first name for somebody is the full one. A person's name is
 * never shortened: reports call people by the surname more often than not.
 */
function bestName(names: ProfileJson['names'], { name: before, kind }: EntityTable): string {
  const [first] = names;
  if (first === undefined) return before;
  const tied = kind === 'person' ? names : names.filter(({ count }) => count === first.count);
  const words = (name: string): number => name.split(/\s+/).length;
  const longest = tied.map(({ name }) => name).reduce((best, name) => (words(name) > words(best) ? name : best));
  return words(longest) > words(before) || (kind !== 'person' && !tied.some(({ name }) => name === before))
    ? longest
    : before;
}

function counted(names: ProfileJson['names'], more: readonly string[]): ProfileJson['names'] {
  const counts = new Map(names.map(({ name, count }) => [name, count]));
  for (const name of more) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_NAMES);
}

function merged<T>(known: readonly T[], more: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = new Set(known.map(keyOf));
  return [...known, ...more.filter((one) => !keys.has(keyOf(one)))];
}
