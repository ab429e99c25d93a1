import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely, SqliteDialect } from 'kysely';
import { inTransaction } from '../in-transaction.ts';
import { migrate } from '../migrate.ts';
import { archiveProblems } from '../notes.ts';
import { ArchiveProblem } from '../problem.ts';
import type { Db, Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { kyselyDatabase } from './sqlite-database.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteProblem } from './sqlite-problem.ts';
import { statementCache } from './statement-cache.ts';

/** 'ONRC': tells an archive from any other SQLite file. */
const APPLICATION_ID = 0x4f4e5243;

/** How long a writer waits for another one. */
const BUSY_MS = 120_000;

/** Durable after each commit (WAL with synchronous FULL); 64 MiB of cache at most. */
const PRAGMAS = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma cache_size = -65536',
  'pragma temp_store = memory',
  'pragma wal_autocheckpoint = 16000',
];

/** Keeps the planner's statistics fresh; costs little where nothing has changed much (sqlite.org/pragma.html#pragma_optimize). */
const OPTIMIZE = 'pragma analysis_limit = 400; pragma optimize';
/** The same for all tables, used or not: where an archive was brought up to date, its new indexes have no statistics, and would be taken for what they are not. */
const OPTIMIZE_ALL = 'pragma analysis_limit = 400; pragma optimize = 0x10002';
/** Writes after which it is looked whether the statistics are still good. */
const WRITES_PER_LOOK = 50;

export interface OpenOptions {
  /** Make the archive where there is none; else that is a problem. */
  readonly create?: boolean;
  /** Only ask: never writes, so that a read-only file or disk will do. */
  readonly readOnly?: boolean;
}

/**
 * Opens (and makes) an archive in one SQLite file.
 * @throws ArchiveProblem where it cannot be had; nothing is written then
 */
export async function openSqlite(path: string, { create = false, readOnly = false }: OpenOptions = {}): Promise<Store> {
  refuseOddPath(path, create);
  const database = connect(path, readOnly);
  const prepare = statementCache(database);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(database, prepare) }) });
  const guard = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((cause: unknown) => {
      throw sqliteProblem(cause, path);
    });
  let writes = 0;
  const write = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    const result = await guard(() => inTransaction(db, work));
    writes += 1;
    if (writes % WRITES_PER_LOOK === 0) database.exec(OPTIMIZE);
    return result;
  };
  const store: Store = {
    db,
    dialect: sqliteDialect(prepare),
    name: path,
    write,
    faults: () => Promise.resolve(integrityFaults(database)),
    size: () => Promise.resolve(bytesOf(path)),
    close: () => {
      if (!readOnly) database.exec(OPTIMIZE);
      return db.destroy();
    },
  };
  try {
    // Else what only looks at an archive would change its file.
    if (await migrate(store, { readOnly, make: true })) database.exec(OPTIMIZE_ALL);
    return store;
  } catch (cause) {
    await store.close();
    throw cause instanceof ArchiveProblem ? cause : sqliteProblem(cause, path);
  }
}

function refuseOddPath(path: string, create: boolean): void {
  if (!existsSync(path)) {
    if (!create) throw new ArchiveProblem(archiveProblems.missing, { name: path });
  } else if (statSync(path).isDirectory()) {
    throw new ArchiveProblem(archiveProblems.cannotOpen, { name: path, reason: 'it is a folder' });
  }
}

function connect(path: string, readOnly: boolean): DatabaseSync {
  const exists = existsSync(path);
  try {
    return connectTo(path, path, readOnly);
  } catch (cause) {
    if (!hasCode(cause, 14)) throw cause instanceof ArchiveProblem ? cause : sqliteProblem(cause, path);
    // SQLITE_CANTOPEN of a file that is there: a file beside it (-wal, -shm) cannot be made, as on a disk that may only be read.
    if (!exists && mayWriteBeside(path)) throw sqliteProblem(cause, path);
    if (!readOnly) throw new ArchiveProblem(archiveProblems.readOnly, { name: path }, cause);
    return connectUnchanging(path);
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether files can be made in the folder of the path; a folder that is not there is no question of rights. */
function mayWriteBeside(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  }
}

/** On a disk that may only be read nobody else writes either, and SQLite may be told so; unless another program left changes unmerged. */
function connectUnchanging(path: string): DatabaseSync {
  const left = `${path}-wal`;
  if (existsSync(left) && statSync(left).size > 0) {
    const reason = `${left} holds changes that cannot be read from a disk that may only be read`;
    throw new ArchiveProblem(archiveProblems.cannotOpen, { name: path, reason });
  }
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  try {
    return connectTo(url, path, true);
  } catch (cause) {
    throw cause instanceof ArchiveProblem ? cause : sqliteProblem(cause, path);
  }
}

function connectTo(location: string | URL, name: string, readOnly: boolean): DatabaseSync {
  // Opened for writing where one may, so that the files beside it are cleared away at the end; `query_only` keeps it from being written.
  const isHeldOpen = readOnly && !(typeof location === 'string' && mayWrite(location));
  const database = new DatabaseSync(location, { readOnly: isHeldOpen, timeout: BUSY_MS });
  try {
    prepareFile(database, name, readOnly);
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

function prepareFile(database: DatabaseSync, path: string, readOnly: boolean): void {
  const id = database.prepare('pragma application_id').get()?.['application_id'];
  const tables = database.prepare('select count(*) as n from sqlite_schema').get()?.['n'];
  if (id !== APPLICATION_ID && tables !== 0) throw new ArchiveProblem(archiveProblems.notAnArchive, { name: path });
  if (readOnly) {
    database.exec('pragma query_only = on');
    return;
  }
  for (const pragma of PRAGMAS) database.exec(pragma);
  if (id !== APPLICATION_ID) database.exec(`pragma application_id = ${APPLICATION_ID}`);
}

function integrityFaults(database: DatabaseSync): readonly string[] {
  const faults: string[] = [];
  try {
    const rows = database.prepare('pragma integrity_check').all();
    faults.push(...rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok'));
    for (const index of ['report_text', 'record_text']) {
      database.exec(`insert into ${index}(${index}) values ('integrity-check')`);
    }
  } catch (cause) {
    // The full-text index can be checked only where one may write: that one may not is no fault of the archive.
    if (!hasCode(cause, 8)) faults.push(cause instanceof Error ? cause.message : String(cause));
  }
  return faults;
}

/** Whether an error of SQLite has this primary result code (sqlite.org/rescode.html). */
function hasCode(cause: unknown, code: number): boolean {
  return (
    cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number' && (cause.errcode & 0xff) === code
  );
}

function bytesOf(path: string): number {
  return ['', '-wal']
    .map((ending) => path + ending)
    .reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
}
