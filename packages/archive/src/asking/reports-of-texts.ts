import type { Store } from '../store/store.ts';

/** Under which key a text is in the archive, and what it is called. */
export interface KnownText {
  readonly report: number;
  readonly title: string | undefined;
}

/** The reports of texts, by `reportId`; those that are not there are left out. */
export async function reportsOfTexts(
  { db, dialect }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownText>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('report')
    .select(['key', 'id', 'title'])
    .where(({ ref }) => dialect.isOneOf(ref('id'), ids))
    .execute();
  return new Map(rows.map(({ key, id, title }) => [id, { report: key, title: title ?? undefined }]));
}
