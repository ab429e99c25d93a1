import type { Db, StoreDialect } from './store.ts';

/** One step of the schema: forward only. */
export interface Migration {
  readonly number: number;
  /** One line for people. */
  readonly summary: string;
  up(db: Db, dialect: StoreDialect): Promise<void>;
}
