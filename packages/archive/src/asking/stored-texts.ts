import type { Block, Note } from '@onrecord/model';
import type { Store } from '../store/store.ts';
import { type ReportOrigin, originsOf } from './report-origins.ts';
import { storedReading } from './stored-reading.ts';

/** A text of the archive with all that is needed to read it anew. */
export interface StoredText {
  readonly key: number;
  /** `reportId` of the text. */
  readonly id: string;
  readonly text: string;
  readonly title: string | undefined;
  /** Who read it last; readings by other programs are imported ones. */
  readonly engine: string;
  readonly engineVersion: string;
  /** The reading as it is stored: what is read anew to the same bytes need not be written. */
  readonly reading: Uint8Array;
  /** What that reading says of the parts and the notes of the text; empty where it is damaged. */
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Where it came from first, and what was known of it there. */
  readonly origin: ReportOrigin | undefined;
}

/** A text has up to 2 MiB: so many are in memory at once. */
const STEP = 16;

/** All texts in the order of arrival, versions that were replaced too; or that of one report. What is added meanwhile comes as well. */
export async function* storedTexts(store: Store, { report }: { readonly report?: number }): AsyncGenerator<StoredText> {
  let after = 0;
  for (;;) {
    const rows = await store.db
      .selectFrom('report')
      .select(['key', 'id', 'title', 'text', 'reading', 'engine', 'engine_version'])
      .where('key', '>', after)
      .$if(report !== undefined, (query) => query.where('key', '=', report ?? 0))
      .orderBy('key')
      .limit(STEP)
      .execute();
    if (rows.length === 0) return;
    const origins = await originsOf(
      store,
      rows.map(({ key }) => key),
    );
    for (const row of rows) {
      after = row.key;
      const stored = storedReading(row);
      const { blocks, notes } =
        stored.status === 'whole'
          ? { blocks: stored.reading.report.blocks, notes: stored.reading.notes }
          : { blocks: [], notes: [] };
      const { key, id, text, reading, engine, engine_version: engineVersion } = row;
      const [origin] = origins.get(key) ?? [];
      yield { key, id, text, title: row.title ?? undefined, engine, engineVersion, reading, blocks, notes, origin };
    }
  }
}

/** How many texts there are, versions that were replaced too. Reads one index: O(reports). */
export async function countTexts({ db }: Pick<Store, 'db'>): Promise<number> {
  const row = await db
    .selectFrom('report')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
