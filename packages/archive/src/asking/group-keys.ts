import type { RecordKind } from '@onrecord/model';
import type { Store } from '../store/store.ts';
import { cursorText, type Cursor, type Page, type PageRequest, parseCursor, type Question } from './question.ts';
import { recordKeys } from './record-keys.ts';
import { threadsByKey } from './threads-by-key.ts';

/** Rows looked through at a time, and how often, for groups that answer a filtered question. */
const STEP = 400;
const MAX_STEPS = 25;

/** A group (occurrence, thread) in a list by its newest record that answers. */
export interface FoundGroup extends Cursor {
  readonly group: number;
}

interface Wanted {
  readonly question: Omit<Question, 'kinds'>;
  readonly page: PageRequest;
  /** Only groups that were told so often; of threads. */
  readonly tellings?: number;
}

/**
 * The groups of one kind that have a record which answers the question, by that record, newest first. Without a filter the list of groups itself is
 * read; else the records are walked until the page is full.
 */
export async function groupKeys(
  store: Store,
  kind: Exclude<RecordKind, 'statement'>,
  wanted: Wanted,
): Promise<Page<FoundGroup>> {
  const { question } = wanted;
  if (Object.values(question).every((value) => value === undefined)) return allGroups(store, kind, wanted);
  return walkedGroups(store, { ...question, kinds: [kind] }, wanted);
}

async function allGroups(
  store: Store,
  kind: Exclude<RecordKind, 'statement'>,
  { page, tellings = 0 }: Wanted,
): Promise<Page<FoundGroup>> {
  const after = page.after === undefined ? undefined : parseCursor(page.after);
  const rows = await (kind === 'event'
    ? occurrencesAfter(store, after, page.limit + 1)
    : threadsAfter(store, { kind, after, tellings, limit: page.limit + 1 }));
  const found = rows.slice(0, page.limit).map(({ key, sorted }) => ({ key, sorted, group: key }));
  const last = found.at(-1);
  return { rows: found, next: rows.length > page.limit && last ? cursorText(last) : undefined };
}

async function occurrencesAfter({ db }: Store, after: Cursor | undefined, limit: number): Promise<readonly Cursor[]> {
  return db
    .selectFrom('occurrence')
    .select(['key', 'sorted'])
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('sorted', '<', after?.sorted ?? ''),
          where.and([where('sorted', '=', after?.sorted ?? ''), where('key', '<', after?.key ?? 0)]),
        ]),
      ),
    )
    .orderBy('sorted', 'desc')
    .orderBy('key', 'desc')
    .limit(limit)
    .execute();
}

interface WantedThreads {
  readonly kind: RecordKind;
  readonly after: Cursor | undefined;
  readonly tellings: number;
  readonly limit: number;
}

async function threadsAfter(
  { db }: Store,
  { kind, after, tellings, limit }: WantedThreads,
): Promise<readonly Cursor[]> {
  return db
    .selectFrom('thread')
    .select(['key', 'sorted'])
    .where('kind', '=', kind)
    .$if(tellings > 0, (query) => query.where('tellings', '>=', tellings))
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('sorted', '<', after?.sorted ?? ''),
          where.and([where('sorted', '=', after?.sorted ?? ''), where('key', '<', after?.key ?? 0)]),
        ]),
      ),
    )
    .orderBy('sorted', 'desc')
    .orderBy('key', 'desc')
    .limit(limit)
    .execute();
}

async function walkedGroups(
  store: Store,
  question: Question,
  { page, tellings = 0 }: Wanted,
): Promise<Page<FoundGroup>> {
  const found = new Map<number, FoundGroup>();
  let after = page.after;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { rows, next } = await recordKeys(store, question, { limit: STEP, ...(after !== undefined && { after }) });
    const often = tellings > 0 ? await toldSoOften(store, rows, tellings) : undefined;
    for (const row of rows) {
      if (row.group === 0 || found.has(row.group) || often?.has(row.group) === false) continue;
      if (page.after !== undefined && !(await isNewest(store, question, row))) continue;
      if (found.size === page.limit) return pageOf(found, true);
      found.set(row.group, row);
    }
    if (next === undefined) return pageOf(found, false);
    after = next;
  }
  return { rows: [...found.values()], next: after };
}

async function toldSoOften(store: Store, rows: readonly FoundGroup[], tellings: number): Promise<ReadonlySet<number>> {
  const threads = await threadsByKey(
    store,
    rows.map(({ group }) => group),
  );
  return new Set([...threads.values()].filter((thread) => thread.tellings >= tellings).map(({ key }) => key));
}

/** A group stands where its newest answering record stands: on a later page it must not come again. */
async function isNewest(store: Store, question: Question, { group, key }: FoundGroup): Promise<boolean> {
  const { rows } = await recordKeys(store, { ...question, group }, { limit: 1 });
  return rows[0]?.key === key;
}

function pageOf(found: ReadonlyMap<number, FoundGroup>, hasMore: boolean): Page<FoundGroup> {
  const rows = [...found.values()];
  const last = rows.at(-1);
  return { rows, next: hasMore && last ? cursorText(last) : undefined };
}
