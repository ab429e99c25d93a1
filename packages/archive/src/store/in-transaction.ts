import type { Db } from './store.ts';

/**
 * Runs `work` in a transaction. What made it fail is thrown, also where rolling back fails after it (a connection that is gone, a transaction
 * that the database has ended by itself): that would hide the cause.
 */
export async function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  let failure: { readonly cause: unknown } | undefined;
  try {
    return await db.transaction().execute(async (transaction) => {
      try {
        return await work(transaction);
      } catch (cause) {
        failure = { cause };
        throw cause;
      }
    });
  } catch (cause) {
    throw failure ? failure.cause : cause;
  }
}
