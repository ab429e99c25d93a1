import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { inTransaction } from '../in-transaction.ts';
import { migrate } from '../migrate.ts';
import { ArchiveProblem } from '../problem.ts';
import type { Db, Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { postgresProblem } from './postgres-problem.ts';

/** Writers of one archive take turns by this advisory lock; the second number is the schema's own. */
const WRITE_LOCK = 0x4f4e52;

const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

export interface PostgresOptions {
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

/**
 * Opens (and makes) an archive in a PostgreSQL database (15 or newer): `postgres://user:password@host:port/database?schema=name`. Its
 * tables are in the schema `onrecord` unless the URL names another.
 * @throws ArchiveProblem where it cannot be had
 */
export async function openPostgres(
  url: string,
  { create = false, readOnly = false }: PostgresOptions = {},
): Promise<Store> {
  const { name, schema, connectionString } = partsOf(url);
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 15_000,
    options: `-c search_path=${schema}${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that is ended in the middle of a write fails the write: its query rejects.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((cause: unknown) => {
      throw postgresProblem(cause, name);
    });
  const store: Store = {
    db,
    dialect: postgresDialect(schema),
    name,
    write: <T>(work: (db: Db) => Promise<T>): Promise<T> =>
      guard(() =>
        inTransaction(db, async (transaction) => {
          await sql`select pg_advisory_xact_lock(${WRITE_LOCK}::integer, hashtext(current_schema()))`.execute(
            transaction,
          );
          return work(transaction);
        }),
      ),
    faults: () => Promise.resolve([]),
    size: () => guard(() => bytesOf(db)),
    close: () => db.destroy(),
  };
  try {
    if (create) await guard(() => sql`create schema if not exists ${sql.id(schema)}`.execute(db));
    await migrate(store, { readOnly, make: create });
    return store;
  } catch (cause) {
    await store.close();
    throw cause instanceof ArchiveProblem ? cause : postgresProblem(cause, name);
  }
}

function partsOf(url: string): { readonly name: string; readonly schema: string; readonly connectionString: string } {
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? 'onrecord';
  if (!SCHEMA.test(schema)) throw new RangeError(`schema "${schema}": write small letters, digits and _, at most 63`);
  parsed.searchParams.delete('schema');
  const connectionString = parsed.href;
  parsed.password = '';
  return { name: `${parsed.href}${parsed.search === '' ? '?' : '&'}schema=${schema}`, schema, connectionString };
}

async function bytesOf(db: Db): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`
    select coalesce(sum(pg_total_relation_size(c.oid)), 0)::text as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'`.execute(db);
  return Number(rows[0]?.bytes ?? 0);
}
