import type { EventType, Realis } from '@onrecord/model';
import type { PlaceRef } from '../rows/archive-row.ts';
import type { Day } from '../rows/day.ts';
import type { Store } from '../store/store.ts';
import type { RecordTable } from '../store/tables.ts';
import { placeRef } from './hydrate.ts';
import type { Question } from './question.ts';
import { recordKeys } from './record-keys.ts';

/** What is told of one place. */
export interface MapPlace {
  readonly place: PlaceRef;
  /** Happenings, whoever tells them. */
  readonly events: number;
  /** Of which types these are, and how they are told. */
  readonly types: Readonly<Partial<Record<EventType, number>>>;
  readonly realis: Readonly<Partial<Record<Realis, number>>>;
  /** Records that tell them. */
  readonly tellings: number;
  /** Independent texts that tell them: reports with nearly the same text are one. */
  readonly texts: number;
  /** Records by the day that they are about (or were published, where that is asked for), the first day first; `''`: no day is known. */
  readonly days: readonly { readonly day: Day | ''; readonly tellings: number }[];
  /** Keys of the newest records, at most `MAX_PLACE_RECORDS`. */
  readonly records: readonly number[];
}

export interface EventMap {
  /** Those with the most independent texts first, at most `MAX_MAP_PLACES`; some may have no coordinates. */
  readonly places: readonly MapPlace[];
  /** What was left out of the list of places. */
  readonly rest: { readonly places: number; readonly tellings: number };
  /** Records of events that name no place. */
  readonly withoutPlace: number;
  /** Records that were looked at; there are more where `isCut`. */
  readonly counted: number;
  readonly isCut: boolean;
}

/** The newest records that are looked at, so that the cost does not grow with the archive. */
export const MAX_MAP_ROWS = 4000;
export const MAX_MAP_PLACES = 300;
export const MAX_PLACE_RECORDS = 2;

/** Where is it told to have happened? Of the newest records of events that answer. O(`MAX_MAP_ROWS`). */
export async function askMap(store: Store, question: Omit<Question, 'kinds'>): Promise<EventMap> {
  const found = await recordKeys(store, { ...question, kinds: ['event'] }, { limit: MAX_MAP_ROWS });
  const keys = found.rows.map(({ key }) => key);
  const rows = await rowsOf(store, keys);
  const column = question.dates === 'report' ? 'told' : 'sorted';
  const gathered = new Map<number, Gathered>();
  let withoutPlace = 0;
  for (const key of keys) {
    const row = rows.get(key);
    if (row === undefined) continue;
    if (row.place === 0) withoutPlace++;
    else gathered.set(row.place, gather(gathered.get(row.place) ?? newlyGathered(), row, row[column]));
  }
  const sorted = [...gathered].sort(([a, one], [b, other]) => byTexts(one, other) || a - b);
  const shown = sorted.slice(0, MAX_MAP_PLACES);
  const left = sorted.slice(MAX_MAP_PLACES);
  const refs = await placesByKey(
    store,
    shown.map(([place]) => place),
  );
  return {
    places: shown.flatMap(([place, one]) => {
      const ref = refs.get(place);
      return ref ? [{ place: ref, ...counted(one) }] : [];
    }),
    rest: { places: left.length, tellings: left.reduce((sum, [, { tellings }]) => sum + tellings, 0) },
    withoutPlace,
    counted: keys.length,
    isCut: found.next !== undefined,
  };
}

type Row = Pick<RecordTable, 'key' | 'place' | 'type' | 'realis' | 'sorted' | 'told' | 'story' | 'grp'>;

async function rowsOf({ db, dialect }: Store, keys: readonly number[]): Promise<ReadonlyMap<number, Row>> {
  const rows = await db
    .selectFrom('record')
    .select(['key', 'place', 'type', 'realis', 'sorted', 'told', 'story', 'grp'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

interface Gathered {
  tellings: number;
  /** A happening by its newest record. */
  readonly events: Map<number, Pick<Row, 'type' | 'realis'>>;
  readonly stories: Set<number>;
  readonly days: Map<string, number>;
  readonly records: number[];
}

function newlyGathered(): Gathered {
  return { tellings: 0, events: new Map(), stories: new Set(), days: new Map(), records: [] };
}

/** Adds a record to its place; the newest come first. */
function gather(one: Gathered, row: Row, day: string): Gathered {
  one.tellings++;
  // A record that belongs to no happening is one of its own.
  const event = row.grp === 0 ? -row.key : row.grp;
  if (!one.events.has(event)) one.events.set(event, row);
  one.stories.add(row.story);
  one.days.set(day, (one.days.get(day) ?? 0) + 1);
  if (one.records.length < MAX_PLACE_RECORDS) one.records.push(row.key);
  return one;
}

function byTexts(one: Gathered, other: Gathered): number {
  return other.stories.size - one.stories.size || other.tellings - one.tellings;
}

function counted({ tellings, events, stories, days, records }: Gathered): Omit<MapPlace, 'place'> {
  const happenings = [...events.values()];
  return {
    events: events.size,
    types: countsOf(happenings.map(({ type }) => type as EventType)),
    realis: countsOf(happenings.map(({ realis }) => realis as Realis)),
    tellings,
    texts: stories.size,
    days: [...days].map(([day, rows]) => ({ day, tellings: rows })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    records,
  };
}

/** The most frequent first. */
function countsOf<T extends string>(values: readonly T[]): Readonly<Partial<Record<T, number>>> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return Object.fromEntries(sorted) as Partial<Record<T, number>>;
}

async function placesByKey(
  { db, dialect }: Store,
  keys: readonly number[],
): Promise<ReadonlyMap<number, PlaceRef | undefined>> {
  const rows = await db
    .selectFrom('entity')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  return new Map(rows.map((row) => [row.key, placeRef(row)]));
}
