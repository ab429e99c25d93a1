import type { Store, TableName } from '../../src/store/store.ts';

/** Every table: one that is added and not named here does not compile. */
const NAMES: Readonly<Record<TableName, true>> = {
  meta: true,
  report: true,
  origin: true,
  outlet: true,
  outlet_name: true,
  record: true,
  day_count: true,
  party: true,
  entity: true,
  entity_name: true,
  pin: true,
  apart: true,
  appearance: true,
  story: true,
  story_band: true,
  happening: true,
  happening_key: true,
  occurrence: true,
  occurrence_key: true,
  occurrence_story: true,
  thread: true,
  evidence_key: true,
  difference: true,
  quote_key: true,
  review: true,
  operation: true,
  feed: true,
  feed_entry: true,
  watch_lease: true,
};

/** Rows of every table as sorted JSON lines: two archives with the same content have the same dump, in either database. */
export type Dump = Readonly<Record<string, readonly string[]>>;

export async function dumpTables(store: Store): Promise<Dump> {
  const dump: Record<string, readonly string[]> = {};
  for (const name of Object.keys(NAMES) as TableName[]) {
    const rows = await store.db.selectFrom(name).selectAll().execute();
    dump[name] = rows.map(lineOf).sort();
  }
  return dump;
}

function lineOf(row: object): string {
  const fields = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(fields.map(([name, value]) => [name, plain(value)])));
}

/** Bytes as hex; PostgreSQL's driver gives large integers as text. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' && /^-?\d{6,}$/.test(value) ? Number(value) : value;
}

/** Where two dumps differ: up to four lines a table, with their side. */
export function dumpDifference(before: Dump, after: Dump): readonly string[] {
  return Object.keys(before).flatMap((table) => {
    const [a, b] = [new Set(before[table]), new Set(after[table])];
    const lost = [...a].filter((line) => !b.has(line)).map((line) => `- ${table} ${line}`);
    const gained = [...b].filter((line) => !a.has(line)).map((line) => `+ ${table} ${line}`);
    const repeated = (before[table] ?? []).length === (after[table] ?? []).length ? [] : [`${table}: other row count`];
    return [...lost.slice(0, 2), ...gained.slice(0, 2), ...repeated];
  });
}
