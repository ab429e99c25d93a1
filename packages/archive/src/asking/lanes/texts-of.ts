import type { Store } from '../../store/store.ts';

/** Independent texts that tell occurrences, in the whole archive. */
export async function textsOf(
  { db, dialect }: Store,
  occurrences: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('occurrence')
    .select(['key', 'texts'])
    .where(({ ref }) => dialect.isOneOf(ref('key'), occurrences))
    .execute();
  return new Map(rows.map(({ key, texts }) => [key, texts]));
}
