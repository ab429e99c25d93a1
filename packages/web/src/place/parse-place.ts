import type { RecordKind } from '@onrecord/model';
import { ACTOR_ROLES, type Filters, type Place, type View, VIEWS } from './place.ts';

const KINDS: readonly RecordKind[] = ['statement', 'event', 'figure', 'position', 'prospect'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What may be open, by the first part of the path: places are seen in the view of actors. */
const ITEMS: Readonly<Record<string, { readonly view: View; readonly form: RegExp }>> = {
  reports: { view: 'reports', form: /^r\d{1,9}$/ },
  actors: { view: 'actors', form: /^a\d{1,9}$/ },
  places: { view: 'actors', form: /^p\d{1,9}$/ },
};
/** The server takes no more of one parameter. */
const MOST = 20;
const LONGEST = 500;

/** Names that `parsePlace` reads; all others are kept in `more`. */
const OWN_NAMES = new Set<string>([
  'since',
  'until',
  'dates',
  'search',
  'actor',
  ...ACTOR_ROLES,
  'place',
  'outlet',
  'story',
  'kind',
  'type',
  'mode',
  'minConfidence',
  'record',
]);

/**
 * The place that an address means. What cannot be understood is left out, as a link that was cut by a mail program should still
 * lead somewhere; a path that no view has is the view `not-found`.
 */
export function parsePlace(address: Pick<URL, 'pathname' | 'searchParams'>): Place {
  const { searchParams: query } = address;
  const [first = '', item, ...rest] = address.pathname.split('/').filter((part) => part !== '');
  const opened = item !== undefined && Object.hasOwn(ITEMS, first) ? ITEMS[first] : undefined;
  const view = first === '' ? 'brief' : (opened?.view ?? VIEWS.find((one) => one === first));
  const isItem = item === undefined || opened?.form.test(item) === true;
  return {
    view: view === undefined || !isItem || rest.length > 0 ? 'not-found' : view,
    item: isItem ? item : undefined,
    record: text(query.get('record')),
    filters: parseFilters(query),
    more: [...query].filter(([name]) => !OWN_NAMES.has(name)),
  };
}

function parseFilters(query: URLSearchParams): Filters {
  const confidence = Number(query.get('minConfidence') ?? Number.NaN);
  const story = Number(query.get('story') ?? Number.NaN);
  const since = day(query.get('since'));
  const until = day(query.get('until'));
  // Given the wrong way round, they mean the span between them.
  const isTurned = since !== undefined && until !== undefined && since > until;
  return {
    since: isTurned ? until : since,
    until: isTurned ? since : until,
    dates: query.get('dates') === 'report' ? 'report' : 'subject',
    search: text(query.get('search')),
    actors: texts(query.getAll('actor')),
    roles: ACTOR_ROLES.flatMap((role) => texts(query.getAll(role)).map((actor) => [role, actor] as const)),
    places: texts(query.getAll('place')),
    outlets: texts(query.getAll('outlet')),
    story: Number.isInteger(story) && story > 0 && story < 1e9 ? story : undefined,
    kinds: KINDS.filter((kind) => query.getAll('kind').includes(kind)),
    types: texts(query.getAll('type')),
    modes: texts(query.getAll('mode')),
    minConfidence: confidence > 0 && confidence <= 1 ? Math.round(confidence * 100) / 100 : undefined,
  };
}

function day(value: string | null): string | undefined {
  if (value === null || !DAY.test(value)) return undefined;
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value) ? value : undefined;
}

function text(value: string | null): string | undefined {
  const trimmed = value?.trim().slice(0, LONGEST) ?? '';
  return trimmed === '' || trimmed.includes('\0') ? undefined : trimmed.toWellFormed();
}

function texts(values: readonly string[]): readonly string[] {
  const given = values.flatMap((value) => text(value) ?? []);
  return [...new Set(given)].slice(0, MOST);
}
