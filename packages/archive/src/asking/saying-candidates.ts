import { saidWords } from '../situation/differences/quoted-words.ts';
import { searchWords, type SearchTerm } from '../store/search-terms.ts';
import type { Store } from '../store/store.ts';
import type { RecordTable } from '../store/tables.ts';
import { recordKeys } from './record-keys.ts';

/** Words in a row that another report of the same saying is looked up by. */
const RUN = 3;
/** Such runs that are looked up, and the statements that are looked at for each. */
const MOST_RUNS = 4;
const MOST_A_RUN = 150;
/** Statements looked at of the same text, of the same happening, and under each key of a quotation. */
const MOST_NEAR = 250;

/**
 * Keys of statements that may tell what a statement tells: those under the same keys of quotations, those of the same text or happening, and those
 * that hold one of its rarest-looking runs of words. Bounded, whatever the archive holds. `isCut`: there may be more.
 */
export async function sayingCandidates(
  store: Store,
  row: RecordTable,
  happening: number,
): Promise<{ readonly keys: readonly number[]; readonly isCut: boolean }> {
  const keys = new Set(await underQuoteKeys(store, row.key));
  let isCut = false;
  for (const near of [{ story: row.story }, { happening }]) {
    const found = await recordKeys(store, { kinds: ['statement'], ...near }, { limit: MOST_NEAR });
    for (const { key } of found.rows) keys.add(key);
    isCut ||= found.next !== undefined;
  }
  for (const term of runsOf(row)) {
    const found = await store.dialect.recordsWith(store.db, { kind: 'statement', terms: [term], limit: MOST_A_RUN });
    for (const key of found) keys.add(key);
    isCut ||= found.length === MOST_A_RUN;
  }
  keys.delete(row.key);
  return { keys: [...keys], isCut };
}

async function underQuoteKeys({ db }: Store, key: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('quote_key as own')
    .innerJoin('quote_key as other', 'other.name', 'own.name')
    .select('other.record')
    .where('own.record', '=', key)
    .limit(MOST_NEAR)
    .execute();
  return rows.map(({ record }) => record);
}

/** Runs of its words with the most letters: long words are rare ones. They do not overlap. */
function runsOf({ words }: Pick<RecordTable, 'words'>): readonly SearchTerm[] {
  const all = searchWords(words).slice(0, saidWords({ words }).length + RUN);
  const runs = all.slice(RUN - 1).map((_, start) => {
    const run = all.slice(start, start + RUN);
    return { start, run, letters: run.reduce((sum, { length }) => sum + length, 0) };
  });
  const taken: typeof runs = [];
  for (const one of runs.toSorted((a, b) => b.letters - a.letters || a.start - b.start)) {
    if (taken.length === MOST_RUNS) break;
    if (taken.every(({ start }) => Math.abs(start - one.start) >= RUN)) taken.push(one);
  }
  return taken.map(({ run: [first = '', ...rest] }) => ({ words: [first, ...rest], isPrefix: false }));
}
