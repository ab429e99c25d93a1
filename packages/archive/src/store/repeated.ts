import type { CompiledQuery, Compilable } from 'kysely';
import type { Db } from './store.ts';

/**
 * A query that is asked again and again, with other values each time: it is built and written once, which costs more than SQLite takes to find some
 * rows. `build` sees stand-ins for the values, and may only compare columns with them.
 */
export function repeated<V extends readonly unknown[], R>(
  db: Db,
  build: (...values: V) => Compilable<R>,
): (...values: V) => Promise<readonly R[]> {
  const standIns = Array.from({ length: build.length }, () => ({}));
  const query = build(...(standIns as unknown as V)).compile();
  const places = query.parameters.map((parameter) => standIns.indexOf(parameter as object));
  return async (...values) => {
    const parameters = query.parameters.map((parameter, n) => {
      const place = places[n] ?? -1;
      return place === -1 ? parameter : values[place];
    });
    const { rows } = await db.executeQuery<R>({ ...query, parameters } as CompiledQuery<R>);
    return rows;
  };
}
