import type { AppliedChange } from '../outlets/outlet-change.ts';
import { keysOfName, keysOfUrl } from '../outlets/outlet-names.ts';
import type { Db, StoreDialect } from '../store/store.ts';

type Moved = AppliedChange['moved'][number];

interface Line {
  readonly key: number;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly outlet_key: number;
}

/**
 * Brings reports and origins over to the outlet that was given hosts and names: those at the hosts, and those of the earlier owner of a name that
 * were told by that name. @returns what came over, by where it was before
 */
export async function movedBy(
  db: Db,
  dialect: StoreDialect,
  { to, claimed }: { readonly to: number; readonly claimed: AppliedChange['claimed'] },
): Promise<readonly Moved[]> {
  const moved = new Map<number, { reports: number[]; origins: number[] }>();
  for (const [table, list] of [
    ['report', 'reports'],
    ['origin', 'origins'],
  ] as const) {
    for (const { key, from } of await linesOf(db, table, { to, claimed })) {
      const own = moved.get(from) ?? { reports: [], origins: [] };
      moved.set(from, own);
      own[list].push(key);
    }
  }
  const result = [...moved].map(([from, lists]) => ({ from, ...lists }));
  for (const one of result) await moveTo(db, dialect, { to, ...one });
  return result;
}

/** Gives reports and origins to an outlet. */
export async function moveTo(
  db: Db,
  dialect: StoreDialect,
  { to, reports, origins }: Pick<Moved, 'reports' | 'origins'> & { readonly to: number },
): Promise<void> {
  for (const [table, keys] of [
    ['report', reports],
    ['origin', origins],
  ] as const) {
    if (keys.length === 0) continue;
    await db
      .updateTable(table)
      .set({ outlet_key: to })
      .where(({ ref }) => dialect.isOneOf(ref('key'), keys))
      .execute();
  }
}

async function linesOf(
  db: Db,
  table: 'report' | 'origin',
  { to, claimed }: { readonly to: number; readonly claimed: AppliedChange['claimed'] },
): Promise<readonly { readonly key: number; readonly from: number }[]> {
  const found = new Map<number, number>();
  for (const { key, from } of claimed) {
    const lines = key.startsWith('host:') ? await linesAt(db, table, key) : await linesNamed(db, table, { key, from });
    for (const line of lines) if (line.outlet_key !== to) found.set(line.key, line.outlet_key);
  }
  return [...found].map(([key, from]) => ({ key, from }));
}

/** Those whose address is at the host: read through once, as no index leads from a host to them. A narrower host that is another outlet's goes before. */
async function linesAt(db: Db, table: 'report' | 'origin', key: string): Promise<readonly Line[]> {
  const host = key.slice('host:'.length);
  const lines = await db
    .selectFrom(table)
    .select(['key', 'url', 'outlet', 'outlet_key'])
    .where('url', 'like', `%${host}%`)
    .execute();
  const within = await db.selectFrom('outlet_name').select('name').where('name', 'like', `host:%.${host}`).execute();
  const owned = new Set([key, ...within.map(({ name }) => name)]);
  return lines.filter(({ url }) => keysOfUrl(url ?? undefined).find((one) => owned.has(one)) === key);
}

/** Those of the earlier owner that were told by the name and not by their address. */
async function linesNamed(
  db: Db,
  table: 'report' | 'origin',
  { key, from }: AppliedChange['claimed'][number],
): Promise<readonly Line[]> {
  if (from === 0) return [];
  const lines = await db
    .selectFrom(table)
    .select(['key', 'url', 'outlet', 'outlet_key'])
    .where('outlet_key', '=', from)
    .execute();
  const hosts = await db.selectFrom('outlet_name').select('name').where('outlet', '=', from).execute();
  const own = new Set(hosts.map(({ name }) => name).filter((name) => name.startsWith('host:')));
  return lines.filter(
    ({ url, outlet }) =>
      keysOfName(outlet ?? undefined).includes(key) && !keysOfUrl(url ?? undefined).some((one) => own.has(one)),
  );
}
