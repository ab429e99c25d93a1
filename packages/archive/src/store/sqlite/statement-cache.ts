import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Statements kept prepared: queries are made of few shapes. The oldest ones go first. */
const MAX_STATEMENTS = 256;

/** Prepares each statement once. */
export function statementCache(database: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const made = database.prepare(sql);
    if (statements.size >= MAX_STATEMENTS) {
      const [oldest] = statements.keys();
      if (oldest !== undefined) statements.delete(oldest);
    }
    statements.set(sql, made);
    return made;
  };
}
