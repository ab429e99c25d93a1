import { sql } from 'kysely';
import { kindWord, type SearchTerm } from '../search-terms.ts';
import { insertStatement, quoted } from '../insert-statement.ts';
import { countDaysInSqlite } from './count-days.ts';
import type { FoundKey, StoreDialect } from '../store.ts';
import { sqlValue } from './sqlite-database.ts';
import type { statementCache } from './statement-cache.ts';

type Prepare = ReturnType<typeof statementCache>;

/** SQLite with FTS5. `prepare` is the open database's own, so that bulk inserts run inside the transaction of the caller. */
export function sqliteDialect(prepare: Prepare): StoreDialect {
  return {
    name: 'sqlite',
    bytesType: 'blob',
    createSearch: async (db) => {
      // Words come brought to one form (searchWords), the same for both stores; the texts themselves are in the table of reports.
      await sql`create virtual table report_text using fts5(
        words, content = '', tokenize = "unicode61 remove_diacritics 0"
      )`.execute(db);
      await sql`create virtual table record_text using fts5(
        words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
      )`.execute(db);
    },
    countDays: countDaysInSqlite,
    indexTexts: (_db, reports) => {
      const statement = prepare('insert into report_text (rowid, words) values (?, ?)');
      for (const { key, words } of reports) statement.run(key, words);
      return Promise.resolve();
    },
    indexRecords: (_db, records) => {
      const statement = prepare('insert into record_text (rowid, words) values (?, ?)');
      for (const { key, kind, words } of records) statement.run(key, `${kindWord(kind)} ${words}`);
      return Promise.resolve();
    },
    forgetRecords: (_db, keys) => {
      const statement = prepare('delete from record_text where rowid = ?');
      for (const key of keys) statement.run(key);
      return Promise.resolve();
    },
    recordsWith: (_db, { kind, terms, limit }) => {
      const query = `"${kindWord(kind)}" AND ${ftsQuery(terms)}`;
      const rows = prepare('select rowid as found from record_text where record_text match ? limit ?').all(
        query,
        limit,
      );
      return Promise.resolve(rows.map((row) => Number(row['found'])));
    },
    recordsHolding: (kind, terms) => {
      const query = `"${kindWord(kind)}" AND ${ftsQuery(terms)}`;
      return sql<number>`(select rowid from record_text where record_text match ${query})`;
    },
    reportsWith: (terms) => sql<number>`(select rowid from report_text where report_text match ${ftsQuery(terms)})`,
    isOneOf: (column, values) => sql`${column} in (select value from json_each(${JSON.stringify(values)}))`,
    numbers: (values) => sql<{ value: number }>`(select value from json_each(${JSON.stringify(values)}))`,
    newestUnder: (_db, { table, name, key, limit }, names) => {
      if (names.length === 0) return Promise.resolve([]);
      const statement = prepare(
        `select ${quoted(key)} as found from ${quoted(table)} where ${quoted(name)} = ? order by ${quoted(key)} desc limit ?`,
      );
      const found: FoundKey[] = [];
      for (const wanted of names) {
        for (const row of statement.all(wanted, limit)) found.push({ name: wanted, key: Number(row['found']) });
      }
      return Promise.resolve(found);
    },
    insertRows: (_db, table, rows, conflict) => {
      const [first] = rows;
      if (first === undefined) return Promise.resolve();
      const columns = Object.keys(first);
      const statement = prepare(insertStatement(table, columns, conflict));
      for (const row of rows) {
        const values = row as Readonly<Record<string, unknown>>;
        statement.run(...columns.map((column) => sqlValue(values[column])));
      }
      return Promise.resolve();
    },
  };
}

/** Every word quoted: nothing that a person types is an operator of FTS5. */
function ftsQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? '*' : ''}`).join(' AND ');
}
