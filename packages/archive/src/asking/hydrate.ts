import { anchor, type Anchor, type Note, type OnRecord, type Reading } from '@onrecord/model';
import type {
  AnyRow,
  Claimant,
  OutletRef,
  Party,
  PartyRole,
  PlaceRef,
  ReportRef,
  ReviewState,
} from '../rows/archive-row.ts';
import { spanOf } from '../rows/fact-of.ts';
import type { Store } from '../store/store.ts';
import type { EntityTable, RecordTable, ReportTable, Tables } from '../store/tables.ts';
import { outletRefs, publisherOf } from './outlet-refs.ts';
import { storedReading } from './stored-reading.ts';

/** What of a report's row its reference is made of. */
export type ReportLine = Pick<
  ReportTable,
  | 'key'
  | 'id'
  | 'title'
  | 'outlet'
  | 'url'
  | 'file'
  | 'published'
  | 'story'
  | 'superseded_by'
  | 'outlet_key'
  | 'via_key'
>;

/** The columns of it. */
export const REPORT_LINE = [
  'key',
  'id',
  'title',
  'outlet',
  'url',
  'file',
  'published',
  'story',
  'superseded_by',
  'outlet_key',
  'via_key',
] as const satisfies readonly (keyof ReportLine)[];

/** Rows as they are shown, and what could not be. */
export interface Hydrated {
  readonly rows: readonly AnyRow[];
  readonly notes: readonly Note[];
}

/** Outlets by key. */
type Outlets = ReadonlyMap<number, OutletRef>;

/** What is looked up for a page of rows, once for all of them. */
interface Lookups {
  readonly reports: ReadonlyMap<number, ReportTable>;
  readonly readings: ReadonlyMap<number, Reading>;
  readonly entities: ReadonlyMap<number, EntityTable>;
  readonly parties: ReadonlyMap<number, readonly Tables['party'][]>;
  readonly records: ReadonlyMap<string, OnRecord>;
  readonly outlets: Outlets;
}

/**
 * The whole rows behind keys, in the order of the keys: the record out of its reading, names of joined actors and places, source and
 * paragraph. Every anchor is checked against the stored text; rows that fail are left out with a note.
 */
export async function hydrate(store: Store, keys: readonly number[]): Promise<Hydrated> {
  if (keys.length === 0) return { rows: [], notes: [] };
  const stored = await rowsByKey(store, keys);
  const { lookups, notes } = await lookUp(store, [...stored.values()]);
  const rows = keys.flatMap((key) => {
    const row = stored.get(key);
    return row ? (rowOf(row, lookups) ?? []) : [];
  });
  return { rows, notes };
}

async function rowsByKey({ db, dialect }: Store, keys: readonly number[]): Promise<ReadonlyMap<number, RecordTable>> {
  const rows = await db
    .selectFrom('record')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

async function lookUp(
  store: Store,
  rows: readonly RecordTable[],
): Promise<{ lookups: Lookups; notes: readonly Note[] }> {
  const { db, dialect } = store;
  const reportRows = await db
    .selectFrom('report')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...new Set(rows.map(({ report }) => report))]))
    .execute();
  const partyRows = await db
    .selectFrom('party')
    .selectAll()
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('record'),
        rows.map(({ key }) => key),
      ),
    )
    .execute();
  const entityKeys = new Set([
    ...partyRows.map(({ actor }) => actor),
    ...rows.flatMap(({ place, claimant }) => [place, claimant]),
  ]);
  const entityRows = await db
    .selectFrom('entity')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('key'), [...entityKeys]))
    .execute();
  const reviewed = await reviewedRecords(store, rows);
  const opened = openReadings(reportRows);
  const records = new Map(
    [...opened.readings.values()].flatMap(({ records: list }) => list.map((record) => [record.id, record] as const)),
  );
  for (const [id, record] of reviewed) records.set(id, record);
  return {
    notes: opened.notes,
    lookups: {
      reports: new Map(reportRows.map((row) => [row.key, row])),
      readings: opened.readings,
      entities: new Map(entityRows.map((row) => [row.key, row])),
      parties: Map.groupBy(partyRows, ({ record }) => record),
      records,
      outlets: await outletRefs(store, reportRows),
    },
  };
}

/** Records as people corrected them. */
async function reviewedRecords(
  { db, dialect }: Store,
  rows: readonly RecordTable[],
): Promise<ReadonlyMap<string, OnRecord>> {
  const ids = rows.filter(({ review }) => review === 'corrected').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const reviews = await db
    .selectFrom('review')
    .select(['record_id', 'record'])
    .where(({ ref }) => dialect.isOneOf(ref('record_id'), ids))
    .execute();
  return new Map(reviews.map(({ record_id: id, record }) => [id, JSON.parse(record) as OnRecord]));
}

function openReadings(rows: readonly ReportTable[]): {
  readings: ReadonlyMap<number, Reading>;
  notes: readonly Note[];
} {
  const readings = new Map<number, Reading>();
  const notes: Note[] = [];
  for (const row of rows) {
    const stored = storedReading(row);
    if (stored.status === 'damaged') {
      notes.push(stored.note);
      continue;
    }
    readings.set(row.key, stored.reading);
    notes.push(...stored.notes);
  }
  return { readings, notes };
}

function rowOf(row: RecordTable, lookups: Lookups): AnyRow | undefined {
  const report = lookups.reports.get(row.report);
  const reading = lookups.readings.get(row.report);
  const record = lookups.records.get(row.id);
  if (!report || !reading || !record) return undefined;
  return {
    key: row.key,
    record,
    report: reportRef(report, lookups.outlets),
    when: spanOf(row),
    parties: (lookups.parties.get(row.key) ?? []).flatMap((party) => partyOf(party, lookups)),
    place: placeRef(lookups.entities.get(row.place)),
    claimant: claimantOf(row, report, lookups),
    review: row.review as ReviewState,
    group: row.grp === 0 ? undefined : row.grp,
    context: contextOf(reading, record),
  } as AnyRow;
}

export function reportRef(row: ReportLine, outlets: Outlets): ReportRef {
  const publisher = publisherOf(row, outlets);
  return {
    key: row.key,
    id: row.id,
    title: row.title ?? undefined,
    outlet: row.outlet ?? undefined,
    ...(publisher && { publisher }),
    url: row.url ?? undefined,
    file: row.file ?? undefined,
    published: row.published === '' ? undefined : row.published,
    story: row.story,
    supersededBy: row.superseded_by === 0 ? undefined : row.superseded_by,
  };
}

function partyOf(party: Tables['party'], { entities }: Lookups): Party[] {
  const entity = entities.get(party.actor);
  if (!entity) return [];
  return [
    {
      role: party.role as PartyRole,
      status: party.status === 'inferred' ? 'inferred' : 'stated',
      actor: { key: entity.key, name: entity.name, kind: entity.kind },
    },
  ];
}

export function placeRef(entity: EntityTable | undefined): PlaceRef | undefined {
  if (!entity) return undefined;
  return {
    key: entity.key,
    name: entity.name,
    kind: entity.kind,
    ...(entity.lat !== null && { lat: entity.lat }),
    ...(entity.lon !== null && { lon: entity.lon }),
    ...(entity.country !== '' && { country: entity.country }),
    ...(entity.precision !== '' && { precision: entity.precision }),
    ...(entity.geonames !== 0 && { geonames: entity.geonames }),
  };
}

function claimantOf(row: RecordTable, report: ReportTable, { entities }: Lookups): Claimant {
  if (row.claimant_by === 'report') return { by: 'report', outlet: report.outlet ?? undefined };
  const actor = entities.get(row.claimant);
  if (row.claimant_by === 'unnamed' || !actor) return { by: 'unnamed' };
  return { by: 'actor', actor: { key: actor.key, name: actor.name, kind: actor.kind } };
}

/** The paragraph around the record's first anchor. */
function contextOf({ report }: Reading, record: OnRecord): Anchor {
  const block = report.blocks[record.block];
  const [first] = record.anchors;
  return block ? anchor(report.text, block.start, block.end) : first;
}
