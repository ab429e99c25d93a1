import { sql } from 'kysely';
import { foldedOutlet } from '../outlets/outlet-names.ts';
import type { OutletRef } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import { outletRef } from './outlet-refs.ts';
import type { Page, PageRequest } from './question.ts';

/** One outlet as the archive knows it. */
export interface OutletAnswer {
  readonly outlet: OutletRef;
  /** Further names, in plain letters, and domains under which it is found. */
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  /** Standing reports that it published, and those of others that credit it. */
  readonly reports: number;
  readonly credited: number;
  /** Id in a list of outlets. */
  readonly known: string | undefined;
  /** A person has said something of it. */
  readonly byPerson: boolean;
}

export interface OutletQuestion {
  readonly kinds?: readonly string[];
  readonly keys?: readonly number[];
  /** Part of a name or domain. */
  readonly search?: string;
}

/** Outlets with most reports first. Counts are found by key, so that putting a report counts nothing. O(reports), in one index. */
export async function askOutlets(
  store: Store,
  { kinds, keys, search }: OutletQuestion,
  page: PageRequest,
): Promise<Page<OutletAnswer>> {
  const { db, dialect } = store;
  const after = page.after === undefined ? undefined : parsePlace(page.after);
  const like = search === undefined ? undefined : `%${likeText(search)}%`;
  const rows = await db
    .with('counted', (on) =>
      on
        .selectFrom('outlet')
        .selectAll()
        .select([
          sql<number>`(select count(*) from report where outlet_key = outlet.key and superseded_by = 0)`.as('reports'),
          sql<number>`(select count(*) from report where via_key = outlet.key and via_key > 0 and superseded_by = 0)`.as(
            'credited',
          ),
        ])
        .$if(kinds !== undefined, (query) => query.where('kind', 'in', [...(kinds ?? [])]))
        .$if(keys !== undefined, (query) => query.where(({ ref }) => dialect.isOneOf(ref('key'), keys ?? [])))
        .$if(like !== undefined, (query) =>
          query.where((where) =>
            where(
              'key',
              'in',
              db
                .selectFrom('outlet_name')
                .select('outlet')
                .where('name', 'like', like ?? ''),
            ),
          ),
        ),
    )
    .selectFrom('counted')
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('reports', '<', after?.reports ?? 0),
          where.and([where('reports', '=', after?.reports ?? 0), where('key', '>', after?.key ?? 0)]),
        ]),
      ),
    )
    .orderBy('reports', 'desc')
    .orderBy('key')
    .limit(page.limit + 1)
    .execute();
  const shown = rows.slice(0, page.limit);
  const names = await namesOf(
    store,
    shown.map(({ key }) => key),
  );
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => ({
      outlet: outletRef(row),
      names: own(names.get(row.key), 'name:').filter((name) => name !== foldedOutlet(row.name)),
      hosts: own(names.get(row.key), 'host:'),
      reports: Number(row.reports),
      credited: Number(row.credited),
      known: row.known === '' ? undefined : row.known,
      byPerson: row.by_person === 1,
    })),
    next: rows.length > page.limit && last ? `${Number(last.reports)}.${last.key}` : undefined,
  };
}

/** @throws RangeError for what no page has given */
function parsePlace(text: string): { readonly reports: number; readonly key: number } {
  const [, reports, key] = /^(\d{1,12})\.(\d{1,12})$/.exec(text) ?? [];
  if (reports === undefined || key === undefined) {
    throw new RangeError(`"${text}" is no place in a list: give the one that the page before ended with`);
  }
  return { reports: Number(reports), key: Number(key) };
}

/** As names and domains are kept; `_` and `%` match any character here, which is wider, never narrower. */
function likeText(search: string): string {
  const domain = search.trim().toLowerCase();
  return /^[^\s]+\.[^\s]+$/.test(domain) ? domain : foldedOutlet(search);
}

async function namesOf(
  { db, dialect }: Store,
  keys: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await db
    .selectFrom('outlet_name')
    .selectAll()
    .where(({ ref }) => dialect.isOneOf(ref('outlet'), keys))
    .orderBy('name')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ outlet }) => outlet)].map(([outlet, list]) => [outlet, list.map(({ name }) => name)]),
  );
}

function own(names: readonly string[] | undefined, of: 'name:' | 'host:'): readonly string[] {
  return (names ?? []).filter((name) => name.startsWith(of)).map((name) => name.slice(of.length));
}
