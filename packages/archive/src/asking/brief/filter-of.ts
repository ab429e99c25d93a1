import type { BriefFilter } from '../../brief/brief-input.ts';
import type { Asking } from './brief-question.ts';

/** What the brief is asked for alone, by names; undefined where it is asked for everything. */
export async function filterOf({ store, question }: Asking): Promise<BriefFilter | undefined> {
  const { actors = [], places = [], minConfidence } = question;
  if (question.actors === undefined && question.places === undefined && minConfidence === undefined) return undefined;
  const rows = await store.db
    .selectFrom('entity')
    .select(['key', 'name'])
    .where(({ ref }) => store.dialect.isOneOf(ref('key'), [...actors, ...places]))
    .execute();
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  const named = (keys: readonly number[]): readonly string[] => [
    ...new Set(keys.flatMap((key) => names.get(key) ?? [])),
  ];
  return { actors: named(actors), places: named(places), ...(minConfidence !== undefined && { minConfidence }) };
}
