import type { Store } from '../store/store.ts';

/** Which addresses some report in the archive has: what lies behind them need not be fetched from a list again. */
export async function urlsInArchive({ db, dialect }: Store, urls: readonly string[]): Promise<readonly boolean[]> {
  const rows = await db
    .selectFrom('report')
    .select('url')
    .where(({ ref }) => dialect.isOneOf(ref('url'), urls))
    .execute();
  const known = new Set(rows.map(({ url }) => url));
  return urls.map((url) => known.has(url));
}
