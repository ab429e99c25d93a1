import { sql } from 'kysely';
import type { Db } from '../store.ts';

/** Rows come many in one statement: they are counted together. They change and go one by one. */
const STATEMENTS = [
  `create or replace function count_new_days() returns trigger language plpgsql set search_path from current as $$ begin
    insert into day_count as known (kind, sorted, rows)
      select kind, sorted, count(*) from added where live = 1 group by kind, sorted order by kind, sorted
      on conflict (kind, sorted) do update set rows = known.rows + excluded.rows;
    return null;
  end $$`,
  `create or replace function recount_day() returns trigger language plpgsql set search_path from current as $$ begin
    if old.live = 1 then
      update day_count set rows = rows - 1 where kind = old.kind and sorted = old.sorted;
      delete from day_count where kind = old.kind and sorted = old.sorted and rows = 0;
    end if;
    if tg_op = 'UPDATE' then
      if new.live = 1 then
        insert into day_count as known (kind, sorted, rows) values (new.kind, new.sorted, 1)
          on conflict (kind, sorted) do update set rows = known.rows + 1;
      end if;
    end if;
    return null;
  end $$`,
  `create trigger record_counted after insert on record
    referencing new table as added for each statement execute function count_new_days()`,
  `create trigger record_recounted after delete or update of live, kind, sorted on record
    for each row execute function recount_day()`,
];

/** Keeps the counts of standing rows a day whatever writes to the table of records. */
export async function countDaysInPostgres(db: Db): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
