import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';
import type { Store } from '../store/store.ts';
import type { EntityTable, Tables } from '../store/tables.ts';

/** In which order actors or places are listed: those in most reports first, those seen last first, or by name. */
export const ENTITY_SORTS = ['reports', 'latest', 'name'] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

/** Where one stands in the list. */
export interface EntityPlace {
  readonly value: number | string;
  readonly key: number;
}

interface Order {
  /** What the list is sorted by, then by key, both in the same direction. */
  readonly by: Expression<unknown>;
  readonly direction: 'asc' | 'desc';
  readonly isAfter: (where: ExpressionBuilder<Tables, 'entity'>, after: EntityPlace) => Expression<SqlBool>;
  readonly first: EntityPlace;
}

const COLUMNS: Readonly<Record<EntitySort, { readonly by: Expression<unknown>; readonly direction: 'asc' | 'desc' }>> =
  {
    reports: { by: sql.ref('entity.reports'), direction: 'desc' },
    latest: { by: sql.ref('entity.sorted'), direction: 'desc' },
    name: { by: sql`lower(${sql.ref('entity.name')})`, direction: 'asc' },
  };

export function entityOrder(sort: EntitySort): Order {
  const { by, direction } = COLUMNS[sort];
  const beyond = direction === 'asc' ? '>' : '<';
  return {
    by,
    direction,
    isAfter: (where, { value, key }) =>
      where.or([
        where(by as Expression<string | number>, beyond, value),
        where.and([where(by as Expression<string | number>, '=', value), where('entity.key', beyond, key)]),
      ]),
    first: { value: '', key: 0 },
  };
}

/** The place of one in the list, as text: in the order by reports the count is a part of it, as it may have changed by the next page. */
export function placeText(sort: EntitySort, { reports, key }: EntityTable): string {
  return sort === 'reports' ? `${reports}.${key}` : `k.${key}`;
}

/** @throws RangeError for what no page has given */
export async function placeIn({ db }: Store, sort: EntitySort, text: string): Promise<EntityPlace> {
  const [, reports, key] = /^(\d{1,9}|k)\.(\d{1,12})$/.exec(text) ?? [];
  if (reports === undefined || key === undefined || (reports === 'k') === (sort === 'reports')) throw noPlace(text);
  if (sort === 'reports') return { value: Number(reports), key: Number(key) };
  const { by } = COLUMNS[sort];
  const row = await db
    .selectFrom('entity')
    .select((where) => where.cast<string>(by as Expression<string>, 'text').as('value'))
    .where('entity.key', '=', Number(key))
    .executeTakeFirst();
  if (!row) throw noPlace(text);
  return { value: row.value, key: Number(key) };
}

function noPlace(text: string): RangeError {
  return new RangeError(`"${text}" is no place in a list: give the one that the page before ended with`);
}
