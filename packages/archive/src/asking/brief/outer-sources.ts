import type { Named } from '../../brief/brief-input.ts';
import type { Store } from '../../store/store.ts';

/** Sources between the report and the speaker, outermost first, by key of the statement. */
export type OuterSources = ReadonlyMap<number, readonly Named[]>;

/** The order of the rows is that of the reading: sources are written in the order of the attribution. */
export async function outerSources({ db, dialect }: Store, keys: readonly number[]): Promise<OuterSources> {
  const rows = await db
    .selectFrom('party')
    .innerJoin('entity', 'entity.key', 'party.actor')
    .select(['party.record', 'entity.name', 'entity.kind'])
    .where('party.role', '=', 'source')
    .where(({ ref }) => dialect.isOneOf(ref('party.record'), keys))
    .execute();
  const named = rows.map(({ record, name, kind }) => ({ record, source: { name, kind } }));
  return new Map(
    [...Map.groupBy(named, ({ record }) => record)].map(([key, own]) => [key, own.map(({ source }) => source)]),
  );
}
