import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import type { statementCache } from './statement-cache.ts';

type Prepare = ReturnType<typeof statementCache>;

/** A statement that does nothing. */
const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/**
 * node:sqlite in the shape that Kysely's SQLite dialect speaks to. Transactions take the write lock when they begin: one that took it
 * later could find that another process had written in between, and fail.
 */
export function kyselyDatabase(database: DatabaseSync, prepare: Prepare): SqliteDatabase {
  /** Asking a statement for its columns takes longer than finding a row. */
  const readers = new WeakMap<StatementSync, boolean>();
  const isReader = (statement: StatementSync): boolean => {
    const known = readers.get(statement) ?? statement.columns().length > 0;
    readers.set(statement, known);
    return known;
  };
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      // A full disk ends a transaction by itself: there is nothing left to roll back.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING;
      const statement = prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: isReader(statement),
        all: (parameters) => statement.all(...sqlValues(parameters)),
        run: (parameters) => statement.run(...sqlValues(parameters)),
        iterate: (parameters) => statement.iterate(...sqlValues(parameters)),
      };
    },
  };
}

function sqlValues(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map(sqlValue);
}

/** @throws TypeError for what no column holds */
export function sqlValue(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite holds no ${typeof value}: turn it into text, a number or bytes first`);
}
