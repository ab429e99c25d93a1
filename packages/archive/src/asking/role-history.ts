import { appearancesOf } from '../joins/appearances-of.ts';
import type { KnownActorIndex } from '../known-actors/known-actor-index.ts';
import type { ReportRef } from '../rows/archive-row.ts';
import { repeated } from '../store/repeated.ts';
import type { Store } from '../store/store.ts';
import { REPORT_LINE, reportRef } from './hydrate.ts';
import { outletRefs } from './outlet-refs.ts';
import { storedReading } from './stored-reading.ts';

/** A role that reports give an actor. */
export interface ToldRole {
  readonly title: string;
  readonly ofName: string | undefined;
  /** Days of publication of the first and last of the reports that were looked at and give it; it may have been held before and after. */
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** Reports that give it, of those that were looked at: the earliest, the latest, and some between. */
  readonly reports: readonly ReportRef[];
  readonly count: number;
}

/** A role that a list of known actors dates. An end that is not said is not known, or it is still held. */
export interface DatedRole {
  readonly title: string;
  readonly ofName: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Address that shows it. */
  readonly source: string;
}

export interface RoleHistory {
  /** Of the reports that the actor is in, those that were looked at: spread over the time. */
  readonly looked: number;
  readonly of: number;
  readonly told: readonly ToldRole[];
  readonly dated: readonly DatedRole[];
}

/** Readings that are opened: so that the cost does not grow with the archive. */
const MOST_READINGS = 24;
const MOST_SHOWN = 3;
const MOST_ROLES = 16;

/** What an actor was called when, as reports and a list of known actors have it. */
export async function roleHistory(store: Store, key: number, known: KnownActorIndex | undefined): Promise<RoleHistory> {
  const { of, looked } = await someReportsWith(store, key);
  const appearances = await store.db
    .selectFrom('appearance')
    .select(['report', 'local'])
    .where('entity', '=', key)
    .where(({ ref }) => store.dialect.isOneOf(ref('report'), looked))
    .execute();
  const locals = Map.groupBy(appearances, ({ report }) => report);
  const told = new Map<string, { readonly title: string; readonly ofName: string | undefined; reports: ReportRef[] }>();
  for (const { ref, roles } of await rolesIn(store, looked, locals)) {
    for (const { title, ofName } of roles) {
      const name = `${title.toLowerCase()}\0${(ofName ?? '').toLowerCase()}`;
      const role = told.get(name) ?? { title, ofName, reports: [] };
      told.set(name, role);
      if (role.reports.at(-1)?.key !== ref.key) role.reports.push(ref);
    }
  }
  const all = [...told.values()].map(({ title, ofName, reports }) => toldRole(title, ofName, reports));
  return {
    looked: looked.length,
    of,
    told: all.toSorted((a, b) => b.count - a.count).slice(0, MOST_ROLES),
    dated: await datedRoles(store, key, known),
  };
}

/** How many reports an actor is in, and some of them from the first to the last, spread over the archive as it came in. */
async function someReportsWith(
  { db }: Store,
  actor: number,
): Promise<{ readonly of: number; readonly looked: readonly number[] }> {
  const counted = await db
    .selectFrom('appearance')
    .select(({ fn, ref }) => [
      fn.count<number>(ref('report')).distinct().as('of'),
      fn.min('report').as('first'),
      fn.max('report').as('last'),
    ])
    .where('entity', '=', actor)
    .executeTakeFirstOrThrow();
  const { of, first, last } = { of: Number(counted.of), first: Number(counted.first), last: Number(counted.last) };
  // The next one from each of some places on, as the others need not be read at all.
  const next = repeated(db, (report: number) =>
    db
      .selectFrom('appearance')
      .select('report')
      .where('entity', '=', actor)
      .where('report', '>=', report)
      .orderBy('report')
      .limit(1),
  );
  const looked = new Set<number>();
  for (let n = 0, from = first; n < MOST_READINGS && from <= last && looked.size < of; n++) {
    const [found] = await next(from);
    if (!found) break;
    looked.add(found.report);
    const even = first + Math.ceil(((n + 1) * (last - first)) / (MOST_READINGS - 1));
    from = of <= MOST_READINGS ? found.report + 1 : Math.max(found.report + 1, even);
  }
  return { of, looked: [...looked] };
}

/** So many of a list, evenly spread, with its first and its last. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, n) => list[Math.round((n * (list.length - 1)) / (most - 1))]).flatMap(
    (one) => one ?? [],
  );
}

interface ReportRoles {
  readonly ref: ReportRef;
  readonly roles: readonly { readonly title: string; readonly ofName?: string }[];
}

/** What each report calls the actor, the earliest report first. */
async function rolesIn(
  store: Store,
  reports: readonly number[],
  locals: ReadonlyMap<number, readonly { readonly local: string }[]>,
): Promise<readonly ReportRoles[]> {
  const rows = await store.db
    .selectFrom('report')
    .select([...REPORT_LINE, 'text', 'reading'])
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), reports))
    .orderBy('published')
    .orderBy('key')
    .execute();
  const outlets = await outletRefs(store, rows);
  return rows.flatMap((row) => {
    const stored = storedReading(row);
    if (stored.status === 'damaged') return [];
    const own = new Set((locals.get(row.key) ?? []).map(({ local }) => local));
    const roles = appearancesOf(stored.reading)
      .filter(({ local }) => own.has(local))
      .flatMap((appearance) => appearance.roles);
    return [{ ref: reportRef(row, outlets), roles }];
  });
}

function toldRole(title: string, ofName: string | undefined, reports: readonly ReportRef[]): ToldRole {
  const days = reports.flatMap(({ published }) => published ?? []);
  return {
    title,
    ofName,
    first: days[0],
    last: days.at(-1),
    reports: spread(reports, MOST_SHOWN),
    count: reports.length,
  };
}

async function datedRoles(
  { db }: Store,
  key: number,
  known: KnownActorIndex | undefined,
): Promise<readonly DatedRole[]> {
  const row = await db.selectFrom('entity').select('known').where('key', '=', key).executeTakeFirst();
  const actor = row && row.known !== '' ? known?.byId(row.known) : undefined;
  if (!actor) return [];
  return actor.roles.map(({ title, of, from, to }) => ({
    title,
    ofName: known?.byId(of)?.name,
    from,
    to,
    source: actor.source,
  }));
}
