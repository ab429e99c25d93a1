import { sql } from 'kysely';
import type { Store } from '../../src/store/store.ts';

/** What must hold in every archive: each question finds the rows that break it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'record without report': 'select r.key from record r left join report p on p.key = r.report where p.key is null',
  'origin without report': 'select o.key from origin o left join report p on p.key = o.report where p.key is null',
  'report without origin': 'select p.key from report p left join origin o on o.report = p.key where o.key is null',
  'party without record':
    'select t.record as key from party t left join record r on r.key = t.record where r.key is null',
  'party unlike its record':
    'select r.key from party t join record r on r.key = t.record where t.kind <> r.kind or t.sorted <> r.sorted or t.report <> r.report',
  'party without actor':
    'select t.record as key from party t left join entity e on e.key = t.actor where e.key is null',
  'appearance without entity':
    'select a.key from appearance a left join entity e on e.key = a.entity where e.key is null or e.class <> a.class',
  'appearance without report':
    'select a.key from appearance a left join report p on p.key = a.report where p.key is null',
  'place that is none':
    "select r.key from record r left join entity e on e.key = r.place where r.place > 0 and (e.key is null or e.class <> 'place')",
  'link to no record':
    'select r.key from record r where (r.event > 0 and r.event not in (select key from record)) or (r.revises > 0 and r.revises not in (select key from record))',
  'standing record of a superseded report':
    'select r.key from record r join report p on p.key = r.report where p.superseded_by > 0 and r.live = 1',
  'superseded by no report':
    'select p.key from report p where p.superseded_by > 0 and p.superseded_by not in (select key from report)',
  'two standing versions of one address':
    'select min(key) as key from report where url is not null and superseded_by = 0 group by url having count(*) > 1',
  'the same record standing twice': 'select min(key) as key from record where live = 1 group by id having count(*) > 1',
  'standing event without occurrence':
    "select r.key from record r left join occurrence o on o.key = r.grp where r.kind = 'event' and r.live = 1 and o.key is null",
  'record in a thread of another kind':
    "select r.key from record r left join thread t on t.key = r.grp where r.kind not in ('event', 'statement') and r.live = 1 and r.grp > 0 and (t.key is null or t.kind <> r.kind)",
  'occurrence counted wrong':
    "select o.key from occurrence o where o.tellings <> (select count(*) from record r where r.kind = 'event' and r.grp = o.key and r.live = 1) or o.texts <> (select count(distinct story) from record r where r.kind = 'event' and r.grp = o.key and r.live = 1)",
  'occurrence with other stories than its records':
    "select s.occurrence as key from occurrence_story s left join (select distinct grp, story from record where kind = 'event' and live = 1) r on r.grp = s.occurrence and r.story = s.story where r.grp is null",
  'thread counted wrong':
    'select t.key from thread t where t.tellings <> (select count(*) from record r where r.kind = t.kind and r.grp = t.key and r.live = 1)',
  'thread dated wrong':
    "select t.key from thread t where t.sorted <> (select coalesce(max(r.sorted), '') from record r where r.kind = t.kind and r.grp = t.key and r.live = 1)",
  'story counted wrong':
    'select s.key from story s where s.reports <> (select count(*) from report p where p.story = s.key)',
  'report without story': 'select p.key from report p left join story s on s.key = p.story where s.key is null',
  'happening counted wrong':
    'select h.key from happening h where h.reports <> (select count(*) from report p where p.happening = h.key)',
  'report without happening':
    'select p.key from report p left join happening h on h.key = p.happening where h.key is null',
  'evidence that does not stand':
    'select e.record as key from evidence_key e left join record r on r.key = e.record where r.key is null or r.live = 0',
  'quotation that does not stand':
    'select q.record as key from quote_key q left join record r on r.key = q.record where r.key is null or r.live = 0',
  'difference of what does not stand':
    'select d.key from difference d left join record a on a.key = d.a left join record b on b.key = d.b where a.key is null or b.key is null or a.live = 0 or b.live = 0',
  'key of no occurrence':
    'select k.occurrence as key from occurrence_key k left join occurrence o on o.key = k.occurrence where o.key is null',
  'report or origin of no outlet':
    'select p.key from report p where (p.outlet_key > 0 and p.outlet_key not in (select key from outlet)) or (p.via_key > 0 and p.via_key not in (select key from outlet)) union select o.key from origin o where o.outlet_key > 0 and o.outlet_key not in (select key from outlet)',
  'name of no outlet':
    'select n.outlet as key from outlet_name n left join outlet o on o.key = n.outlet where o.key is null',
  'day counted wrong':
    'select c.rows as key from day_count c full join (select kind, sorted, count(*) as rows from record where live = 1 group by kind, sorted) r on r.kind = c.kind and r.sorted = c.sorted where coalesce(c.rows, 0) <> coalesce(r.rows, 0) or c.rows = 0',
  'entity counted wrong':
    'select e.key from entity e where e.reports <> (select count(*) from appearance a where a.entity = e.key)',
};

/** What is wrong in an archive, each with up to five keys; none when all tables agree. */
export async function groupFaults(store: Store): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [fault, question] of Object.entries(QUESTIONS)) {
    const { rows } = await sql<{ key: number }>`${sql.raw(question)} limit 5`.execute(store.db);
    if (rows.length > 0) faults.push(`${fault}: ${rows.map(({ key }) => key).join(', ')}`);
  }
  return faults;
}
