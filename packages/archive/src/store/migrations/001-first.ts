import { type CreateTableBuilder, sql } from 'kysely';
import type { Migration } from '../migration.ts';
import type { Db, StoreDialect } from '../store.ts';

type Kind = 'key' | 'integer' | 'bigint' | 'text' | 'real' | 'bytes' | 'integer?' | 'text?' | 'real?';
type Columns = Readonly<Record<string, Kind>>;

/** Written out here and not taken from the program's types: a migration says what was, for ever. */
const TABLES: Readonly<Record<string, Columns>> = {
  report: {
    key: 'key',
    id: 'text',
    title: 'text?',
    byline: 'text?',
    outlet: 'text?',
    url: 'text?',
    file: 'text?',
    published: 'text',
    added: 'text',
    language: 'text',
    genre: 'text',
    text: 'text',
    reading: 'bytes',
    engine: 'text',
    engine_version: 'text',
    model: 'text',
    story: 'integer',
    happening: 'integer',
    superseded_by: 'integer',
    counts: 'text',
  },
  origin: {
    key: 'key',
    report: 'integer',
    url: 'text?',
    outlet: 'text?',
    file: 'text?',
    title: 'text?',
    added: 'text',
  },
  record: {
    key: 'key',
    report: 'integer',
    id: 'text',
    kind: 'text',
    live: 'integer',
    day: 'text',
    day_to: 'text',
    told: 'text',
    sorted: 'text',
    type: 'text',
    mode: 'text',
    realis: 'text',
    topic: 'text',
    place: 'integer',
    low: 'real?',
    high: 'real?',
    value: 'real?',
    since: 'text',
    flags: 'text',
    claimant_by: 'text',
    claimant: 'integer',
    confidence: 'real',
    start: 'integer',
    end: 'integer',
    quote: 'text',
    words: 'text',
    revises: 'integer',
    event: 'integer',
    outcome: 'text',
    story: 'integer',
    grp: 'integer',
    review: 'text',
  },
  party: {
    actor: 'integer',
    kind: 'text',
    sorted: 'text',
    record: 'integer',
    role: 'text',
    report: 'integer',
    local: 'text',
    status: 'text',
  },
  entity: {
    key: 'key',
    class: 'text',
    name: 'text',
    kind: 'text',
    form: 'text',
    known: 'text',
    country: 'text',
    lat: 'real?',
    lon: 'real?',
    precision: 'text',
    geonames: 'integer',
    reports: 'integer',
    sorted: 'text',
    profile: 'text',
    merged_into: 'integer',
    renamed: 'integer',
    speaks_for: 'integer',
  },
  entity_name: { entity: 'integer', class: 'text', name_key: 'text' },
  pin: { class: 'text', name_key: 'text', entity: 'integer' },
  apart: { a: 'integer', b: 'integer' },
  appearance: {
    key: 'key',
    report: 'integer',
    local: 'text',
    class: 'text',
    entity: 'integer',
    name: 'text',
    form: 'text',
    score: 'real',
    reason: 'text',
    by_person: 'integer',
  },
  story: { key: 'key', signature: 'bytes', report: 'integer', reports: 'integer' },
  story_band: { band: 'bigint', story: 'integer' },
  happening: { key: 'key', profile: 'text', reports: 'integer' },
  happening_key: { name: 'text', happening: 'integer' },
  occurrence: {
    key: 'key',
    type: 'text',
    realis: 'text',
    profile: 'text',
    differs: 'text',
    sorted: 'text',
    tellings: 'integer',
    texts: 'integer',
  },
  occurrence_key: { name: 'text', occurrence: 'integer' },
  occurrence_story: { occurrence: 'integer', story: 'integer' },
  thread: {
    key: 'key',
    kind: 'text',
    name: 'text',
    first_told: 'text',
    sorted: 'text',
    tellings: 'integer',
    differs: 'text',
    state: 'text',
  },
  evidence_key: { name: 'text', day: 'text', record: 'integer' },
  difference: { key: 'key', kind: 'text', name: 'text', sorted: 'text', detail: 'text', a: 'integer', b: 'integer' },
  quote_key: { name: 'text', record: 'integer' },
  review: {
    record_id: 'text',
    report_id: 'text',
    state: 'text',
    by: 'text',
    at: 'text',
    record: 'text',
    original: 'text',
  },
  operation: { key: 'key', at: 'text', by: 'text', verb: 'text', detail: 'text', undo: 'text', undone: 'integer' },
};

/** Tables that are their own index: found only by all of these, in this order. */
const PRIMARY_KEYS: Readonly<Record<string, readonly string[]>> = {
  party: ['actor', 'kind', 'sorted', 'record', 'role'],
  entity_name: ['class', 'name_key', 'entity'],
  pin: ['class', 'name_key'],
  apart: ['a', 'b'],
  story_band: ['band', 'story'],
  happening_key: ['name', 'happening'],
  occurrence_key: ['name', 'occurrence'],
  occurrence_story: ['occurrence', 'story'],
  evidence_key: ['name', 'day', 'record'],
  quote_key: ['name', 'record'],
  review: ['record_id'],
};

interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique?: true;
  /** Only rows of which this holds, written in SQL. */
  readonly where?: string;
}

const INDEXES: readonly Index[] = [
  { table: 'report', columns: ['id'], unique: true },
  { table: 'report', columns: ['url'], where: 'url is not null' },
  { table: 'report', columns: ['published', 'key'] },
  { table: 'report', columns: ['story'] },
  { table: 'report', columns: ['happening'] },
  { table: 'origin', columns: ['report'] },
  { table: 'record', columns: ['report'] },
  { table: 'record', columns: ['kind', 'sorted', 'key'], where: 'live = 1' },
  { table: 'record', columns: ['kind', 'type', 'sorted', 'key'], where: 'live = 1' },
  { table: 'record', columns: ['place', 'kind', 'sorted', 'key'], where: 'place > 0 and live = 1' },
  { table: 'record', columns: ['grp', 'kind', 'sorted', 'key'], where: 'grp > 0 and live = 1' },
  { table: 'party', columns: ['record'] },
  { table: 'entity', columns: ['class', 'reports', 'key'] },
  { table: 'entity', columns: ['known'], where: "known <> ''" },
  { table: 'entity_name', columns: ['entity'] },
  { table: 'appearance', columns: ['report', 'local'], unique: true },
  { table: 'appearance', columns: ['entity'] },
  { table: 'occurrence', columns: ['sorted', 'key'] },
  { table: 'occurrence_key', columns: ['occurrence'] },
  { table: 'thread', columns: ['kind', 'name'], unique: true },
  { table: 'thread', columns: ['kind', 'sorted', 'key'] },
  { table: 'thread', columns: ['differs', 'key'], where: "differs <> ''" },
  { table: 'occurrence', columns: ['differs', 'key'], where: "differs <> ''" },
  { table: 'evidence_key', columns: ['record'] },
  { table: 'quote_key', columns: ['record'] },
  { table: 'difference', columns: ['a'] },
  { table: 'difference', columns: ['b'] },
  { table: 'difference', columns: ['name'], unique: true },
  { table: 'difference', columns: ['sorted', 'key'] },
  { table: 'review', columns: ['report_id'] },
];

const TYPES: Readonly<Record<Exclude<Kind, 'key' | 'bytes'>, 'integer' | 'bigint' | 'text' | 'double precision'>> = {
  integer: 'integer',
  bigint: 'bigint',
  'integer?': 'integer',
  text: 'text',
  'text?': 'text',
  real: 'double precision',
  'real?': 'double precision',
};

/** Reports with their readings, joins, stories, situation, reviews and operations. */
export const first: Migration = {
  number: 1,
  summary: 'reports with their readings, joins, stories, situation, reviews and operations',
  up: async (db, dialect) => {
    for (const [table, columns] of Object.entries(TABLES)) await createTable(db, dialect, { table, columns });
    for (const index of INDEXES) await createIndex(db, index);
    await dialect.createSearch(db);
  },
};

async function createTable(
  db: Db,
  dialect: StoreDialect,
  { table, columns }: { readonly table: string; readonly columns: Columns },
): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(table);
  for (const [name, kind] of Object.entries(columns)) builder = addColumn(builder, dialect, { name, kind });
  const primary = PRIMARY_KEYS[table];
  if (primary) {
    builder = builder.addPrimaryKeyConstraint(`${table}_key`, [...primary]);
    if (dialect.name === 'sqlite') builder = builder.modifyEnd(sql`without rowid`);
  }
  await builder.execute();
}

function addColumn(
  builder: CreateTableBuilder<string, string>,
  dialect: StoreDialect,
  { name, kind }: { readonly name: string; readonly kind: Kind },
): CreateTableBuilder<string, string> {
  if (kind === 'key') return builder.addColumn(name, 'integer', (column) => column.primaryKey());
  if (kind === 'bytes') return builder.addColumn(name, sql.raw(dialect.bytesType), (column) => column.notNull());
  return builder.addColumn(name, TYPES[kind], (column) => (kind.endsWith('?') ? column : column.notNull()));
}

async function createIndex(db: Db, { table, columns, unique, where }: Index): Promise<void> {
  const name = `${table}_by_${columns.join('_')}`;
  let builder = db.schema
    .createIndex(name)
    .on(table)
    .columns([...columns]);
  if (unique === true) builder = builder.unique();
  if (where !== undefined) builder = builder.where(sql.raw<boolean>(where));
  await builder.execute();
}
