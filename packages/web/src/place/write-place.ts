import type { Filters, Place, View } from './place.ts';

/** The address of a place: path and query. `parsePlace` reads it back. */
export function writePlace({ view, item, record, filters, more }: Place): string {
  const path = view === 'brief' || view === 'not-found' ? '/' : `/${view}${item === undefined ? '' : `/${item}`}`;
  const query = new URLSearchParams();
  writeFilters(query, filters);
  if (record !== undefined) query.set('record', record);
  for (const [name, value] of more) query.append(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

function writeFilters(query: URLSearchParams, filters: Filters): void {
  const { since, until, dates, search, actors, places, story, kinds, types, minConfidence } = filters;
  const single = { since, until, dates: dates === 'report' ? dates : undefined, search, story, minConfidence };
  for (const [name, value] of Object.entries(single)) if (value !== undefined) query.set(name, String(value));
  const many = { actor: actors, place: places, kind: kinds, type: types };
  for (const [name, values] of Object.entries(many)) for (const value of values) query.append(name, value);
}

/** Parameters that only one view has: they do not go along to another. */
const OF_ONE_VIEW: ReadonlySet<string> = new Set([
  'cell',
  'asOf',
  'by',
  'as',
  'at',
  'spot',
  'order',
  'by',
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

/** Another view with the same filters. Types are those of one view, so they stay behind. */
export function toView(place: Place, view: View): Place {
  return {
    view,
    item: undefined,
    record: undefined,
    filters: place.view === view ? place.filters : { ...place.filters, types: [] },
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
