import { CompiledQuery, sql } from 'kysely';
import type { SearchTerm } from '../search-terms.ts';
import { conflictClause, quoted } from '../insert-statement.ts';
import { countDaysInPostgres } from './count-days.ts';
import type { Db, StoreDialect } from '../store.ts';

/** Words of a text that the index takes: a tsvector may have 1 MiB at most. */
const MAX_INDEXED = 300_000;

/**
 * PostgreSQL with a tsvector column of its own table. Words are brought to one form here, so that both stores find the same. `schema`: where
 * the tables are.
 */
export const postgresDialect = (schema: string): StoreDialect => ({
  name: 'postgres',
  bytesType: 'bytea',
  createSearch: async (db) => {
    await sql`create table report_text (report integer primary key, words tsvector not null)`.execute(db);
    await sql`create index report_text_by_words on report_text using gin (words)`.execute(db);
    await sql`create table record_text (record integer primary key, kind text not null, words tsvector not null)`.execute(
      db,
    );
    await sql`create index record_text_by_words on record_text using gin (words)`.execute(db);
  },
  countDays: countDaysInPostgres,
  indexTexts: async (db, reports) => {
    const rows = reports.map(({ key, words }) => ({ report: key, words: words.slice(0, MAX_INDEXED) }));
    await sql`insert into report_text (report, words)
      select report, to_tsvector('simple', words)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows(report integer, words text)`.execute(db);
  },
  indexRecords: async (db, records) => {
    const rows = records.map(({ key, kind, words }) => ({ record: key, kind, words }));
    await sql`insert into record_text (record, kind, words)
      select record, kind, to_tsvector('simple', words)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rows(record integer, kind text, words text)`.execute(
      db,
    );
  },
  forgetRecords: async (db, keys) => {
    await sql`delete from record_text where record = any(${[...keys]})`.execute(db);
  },
  recordsWith: async (db, { kind, terms, limit }) => {
    const { rows } = await sql<{ record: number }>`select record from record_text
      where kind = ${kind} and words @@ ${tsQuery(terms)}::tsquery limit ${limit}`.execute(db);
    return rows.map(({ record }) => record);
  },
  recordsHolding: (kind, terms) =>
    sql<number>`(select record from record_text where kind = ${kind} and words @@ ${tsQuery(terms)}::tsquery)`,
  reportsWith: (terms) => sql<number>`(select report from report_text where words @@ ${tsQuery(terms)}::tsquery)`,
  isOneOf: (column, values) => sql`${column} = any(${[...values]})`,
  numbers: (values) => sql<{ value: number }>`(select unnest(${[...values]}::integer[]) as value)`,
  newestUnder: async (db, { table, name, key, limit }, names) => {
    if (names.length === 0) return [];
    const isNumber = typeof names[0] === 'number';
    const { rows } = await sql<{ name: string; key: number }>`
      select wanted.name::text as name, found.key from unnest(${[...names]}::${sql.raw(isNumber ? 'bigint' : 'text')}[]) as wanted(name)
      cross join lateral (
        select ${sql.ref(key)} as key from ${sql.table(table)} where ${sql.ref(`${table}.${name}`)} = wanted.name
        order by ${sql.ref(key)} desc limit ${limit}
      ) as found`.execute(db);
    return rows.map((row) => ({ name: isNumber ? Number(row.name) : row.name, key: row.key }));
  },
  insertRows: async (db, table, rows, conflict) => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const names = columns.map(quoted).join(', ');
    const statement =
      `insert into ${quoted(table)} (${names}) select ${names} ` +
      `from jsonb_populate_recordset(null::${quoted(schema)}.${quoted(table)}, $1::jsonb)${conflictClause(columns, conflict)}`;
    await (db as Db).executeQuery(CompiledQuery.raw(statement, [JSON.stringify(rows, bytesAsHex)]));
  },
});

function bytesAsHex(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array)
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  // A Buffer has turned itself into an object before a replacer sees it.
  return isBufferJson(value) ? `\\x${Buffer.from(value.data).toString('hex')}` : value;
}

function isBufferJson(value: unknown): value is { readonly type: 'Buffer'; readonly data: number[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Buffer' &&
    'data' in value &&
    Array.isArray(value.data)
  );
}

/** Words hold letters and digits only, so that they need no escape. */
function tsQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, isPrefix }) => {
      const quotedWords = words.map((word, index) => `'${word}'${isPrefix && index === words.length - 1 ? ':*' : ''}`);
      return quotedWords.join(' <-> ');
    })
    .map((term) => `(${term})`)
    .join(' & ');
}
