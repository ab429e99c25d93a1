import { type Expression, sql } from 'kysely';

/**
 * Values that stand in the query itself: SQLite uses a partial index only where it can see from the query's text that its condition holds
 * (sqlite.org/partialindex.html), which a bound value does not show.
 */
export const LITERAL = {
  zero: sql.lit(0),
  one: sql.lit(1),
  empty: sql.lit(''),
  /** Form of an actor or place that has a name. */
  name: sql.lit('name'),
} as const satisfies Readonly<Record<string, Expression<number | string>>>;
