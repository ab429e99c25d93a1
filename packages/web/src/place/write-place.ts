import { ACTOR_ROLES, type ActorRole, type Filters, type Place, type View } from './place.ts';

/** The address of a place: path and query. `parsePlace` reads it back. */
export function writePlace({ view, item, record, filters, more }: Place): string {
  const path = view === 'brief' || view === 'not-found' ? '/' : pathOf(view, item);
  const query = new URLSearchParams();
  writeFilters(query, filters);
  if (record !== undefined) query.set('record', record);
  for (const [name, value] of more) query.append(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

function pathOf(view: View, item: string | undefined): string {
  if (item === undefined) return `/${view}`;
  return view === 'actors' && item.startsWith('p') ? `/places/${item}` : `/${view}/${item}`;
}

function writeFilters(query: URLSearchParams, filters: Filters): void {
  const { since, until, dates, search, actors, places, outlets, story, kinds, types, modes, minConfidence } = filters;
  const single = { since, until, dates: dates === 'report' ? dates : undefined, search, story, minConfidence };
  for (const [name, value] of Object.entries(single)) if (value !== undefined) query.set(name, String(value));
  for (const [role, actor] of filters.roles) query.append(role, actor);
  const many = { actor: actors, place: places, outlet: outlets, kind: kinds, type: types, mode: modes };
  for (const [name, values] of Object.entries(many)) for (const value of values) query.append(name, value);
}

/** Parameters that only one view has: they do not go along to another. */
const OF_ONE_VIEW: ReadonlySet<string> = new Set([
  'with',
  'do',
  'sort',
  'of',
  'name',
  'cell',
  'asOf',
  'by',
  'as',
  'at',
  'spot',
  'order',
  'zoom',
  'open',
  'series',
  'told',
  'tab',
  'differ',
  'moved',
  'only',
  'links',
  'node',
  'link',
]);

/** The roles that rows of a view have; on whose word a row stands may be asked of all. */
const ROLES_IN: Readonly<Partial<Record<View, readonly ActorRole[]>>> = {
  timeline: ['doer', 'recipient', 'source'],
  events: ['doer', 'recipient', 'source'],
  figures: ['source'],
  positions: ['party', 'source'],
  statements: ['speaker', 'addressee', 'about', 'source'],
  outlook: ['holder', 'source'],
};

/** The filters as far as another view has them: types and modes are those of one view, so they stay behind. */
function filtersIn(view: View, filters: Filters): Filters {
  const roles = filters.roles.filter(([role]) => ROLES_IN[view]?.includes(role) === true);
  return { ...filters, types: [], modes: [], roles };
}

/** Another view with the same filters. */
export function toView(place: Place, view: View): Place {
  return {
    view,
    item: undefined,
    record: undefined,
    filters: place.view === view ? place.filters : filtersIn(view, place.filters),
    more: place.view === view ? place.more : withoutViewParameters(place.more),
  };
}

export function toFilters(place: Place, change: Partial<Filters>): Place {
  return { ...place, filters: { ...place.filters, ...change } };
}

/** The reader at a report, and at one record of it: "r12" or "r12:ev-1f2e3d4c". The filters go along for the way on. */
export function toAddress(place: Place, address: string): Place {
  const [item = '', ...id] = address.split(':');
  const record = id.join(':');
  return {
    ...toView(place, 'reports'),
    item,
    record: record === '' ? undefined : record,
  };
}

export function toActor(place: Place, key: number): Place {
  return { ...toView(place, 'actors'), item: `a${key}` };
}

export function toPlace(place: Place, key: number): Place {
  return { ...toView(place, 'actors'), item: `p${key}` };
}

/** The filters with other actors in a role. */
export function withRole(filters: Filters, role: ActorRole, actors: readonly string[]): Filters {
  const all = [...filters.roles.filter(([one]) => one !== role), ...actors.map((actor) => [role, actor] as const)];
  return { ...filters, roles: ACTOR_ROLES.flatMap((one) => all.filter(([of]) => of === one)) };
}

/** The actors that are chosen in a role. */
export function inRole({ roles }: Filters, role: ActorRole): readonly string[] {
  return roles.filter(([one]) => one === role).map(([, actor]) => actor);
}

/** A parameter of one view; undefined takes it out. */
export function toMore(place: Place, name: string, value: string | undefined): Place {
  const others = place.more.filter(([one]) => one !== name);
  return { ...place, more: value === undefined ? others : [...others, [name, value]] };
}

export function moreOf({ more }: Place, name: string): string | undefined {
  return more.find(([one]) => one === name)?.[1];
}

function withoutViewParameters(more: Place['more']): Place['more'] {
  return more.filter(([name]) => !OF_ONE_VIEW.has(name));
}
