import { sql } from 'kysely';
import type { Db } from '../store.ts';

const COUNT = 'insert into day_count (kind, sorted, rows)';
const UPSERT = 'on conflict (kind, sorted) do update set rows = rows + 1;';
const UNCOUNT = `
  update day_count set rows = rows - 1 where old.live = 1 and kind = old.kind and sorted = old.sorted;
  delete from day_count where kind = old.kind and sorted = old.sorted and rows = 0;`;

const TRIGGERS = [
  `create trigger record_counted after insert on record when new.live = 1 begin
    ${COUNT} values (new.kind, new.sorted, 1) ${UPSERT}
  end`,
  `create trigger record_uncounted after delete on record when old.live = 1 begin ${UNCOUNT} end`,
  `create trigger record_recounted after update of live, kind, sorted on record begin
    ${UNCOUNT}
    ${COUNT} select new.kind, new.sorted, 1 where new.live = 1 ${UPSERT}
  end`,
];

/** Keeps the counts of standing rows a day whatever writes to the table of records. */
export async function countDaysInSqlite(db: Db): Promise<void> {
  for (const trigger of TRIGGERS) await sql.raw(trigger).execute(db);
}
