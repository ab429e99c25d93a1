import type { Note, OnRecord } from '@onrecord/model';
import type {
  AppearanceRef,
  ArchiveLine,
  OperationLine,
  OriginLine,
  OutletLine,
  ReviewLine,
} from '../exports/archive-line.ts';
import type { AppliedOperation } from '../joins/operation.ts';
import { type AppliedChange, OUTLET_VERB } from '../outlets/outlet-change.ts';
import { factsOf } from '../put/origin-facts.ts';
import { storedReading } from '../asking/stored-reading.ts';
import type { ReviewState } from '../rows/archive-row.ts';
import type { Store } from '../store/store.ts';
import type { ReportTable, Tables } from '../store/tables.ts';

/** Reports read at a time. */
const STEP = 200;

/**
 * Everything that an archive holds and cannot work out again, in the order in which it came: for each report where it came in, its
 * reading, what people said of its rows; operations on joins where they were done. Read in this order, the lines make an equal archive.
 * `onNote` hears of reports whose reading cannot be opened: they are left out, so that the others can be saved.
 */
export async function* archiveLines(
  store: Store,
  onNote: (note: Note) => void = () => undefined,
): AsyncIterable<ArchiveLine> {
  const operations = await operationLines(store);
  let next = 0;
  for await (const { row, origins, reviews, replaces } of reports(store)) {
    for (; (operations[next]?.at ?? row.added) < row.added; next++) yield* given(operations[next]);
    const stored = storedReading(row);
    if (stored.status === 'damaged') {
      onNote(stored.note);
      continue;
    }
    stored.notes.forEach(onNote);
    yield* origins.map((origin) => originLine(row.id, origin, replaces));
    yield stored.reading;
    yield* reviews.map((review) => reviewLine(review));
  }
  yield* operations.slice(next);
}

function given<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

interface ReportLines {
  readonly row: Pick<ReportTable, 'key' | 'id' | 'text' | 'reading' | 'added'>;
  readonly origins: readonly Tables['origin'][];
  readonly reviews: readonly Tables['review'][];
  /** Id of the report that it corrects. */
  readonly replaces: string | undefined;
}

async function* reports({ db, dialect }: Store): AsyncIterable<ReportLines> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('report')
      .select(['key', 'id', 'text', 'reading', 'added'])
      .where('key', '>', after)
      .orderBy('key')
      .limit(STEP)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
    const keys = rows.map(({ key }) => key);
    const ids = rows.map(({ id }) => id);
    const origins = await db
      .selectFrom('origin')
      .selectAll()
      .where(({ ref }) => dialect.isOneOf(ref('report'), keys))
      .orderBy('key')
      .execute();
    const reviews = await db
      .selectFrom('review')
      .selectAll()
      .where(({ ref }) => dialect.isOneOf(ref('report_id'), ids))
      .orderBy('at')
      .orderBy('record_id')
      .execute();
    const replaced = await db
      .selectFrom('report')
      .select(['id', 'superseded_by'])
      .where(({ ref }) => dialect.isOneOf(ref('superseded_by'), keys))
      .execute();
    for (const row of rows) {
      yield {
        row,
        origins: origins.filter(({ report }) => report === row.key),
        reviews: reviews.filter(({ report_id: id }) => id === row.id),
        replaces: replaced.find(({ superseded_by: by }) => by === row.key)?.id,
      };
    }
  }
}

function originLine(report: string, origin: Tables['origin'], replaces: string | undefined): OriginLine {
  const { added, outlet, url, file, title } = origin;
  return {
    schema: 'onrecord/origin@1',
    report,
    added,
    ...(outlet !== null && { outlet }),
    ...(url !== null && { url }),
    ...(file !== null && { file }),
    ...(title !== null && { title }),
    ...(replaces !== undefined && { replaces }),
    ...factsOf(origin),
  };
}

function reviewLine(row: Tables['review']): ReviewLine {
  const original = JSON.parse(row.original) as OnRecord;
  return {
    schema: 'onrecord/review@1',
    report: row.report_id,
    record: row.record_id,
    state: row.state as ReviewState,
    by: row.by,
    at: row.at,
    ...(row.state === 'corrected' && { corrected: JSON.parse(row.record) as OnRecord }),
    original,
    ...(row.note !== '' && { note: row.note }),
  };
}

async function operationLines(store: Store): Promise<readonly (OperationLine | OutletLine)[]> {
  const rows = await store.db.selectFrom('operation').selectAll().orderBy('key').execute();
  const lines: (OperationLine | OutletLine)[] = [];
  for (const row of rows) {
    const line = row.verb === OUTLET_VERB ? outletLine(row) : await operationLine(store, row);
    if (line) lines.push(line);
  }
  return lines;
}

function outletLine({ by, at, undo, undone }: Tables['operation']): OutletLine {
  const { name, change } = JSON.parse(undo) as AppliedChange;
  const { kind, country, rename, hosts, names } = change;
  return {
    schema: 'onrecord/outlet@1',
    outlet: name,
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    ...(rename !== undefined && { rename }),
    hosts,
    names,
    by,
    at,
    undone: undone === 1,
  };
}

async function operationLine(store: Store, row: Tables['operation']): Promise<OperationLine | undefined> {
  const applied = JSON.parse(row.undo) as AppliedOperation;
  const { operation } = applied;
  const signed = { by: row.by, at: row.at, undone: row.undone === 1 };
  const target = TARGETS[operation.verb](operation as never);
  const entity = await store.db.selectFrom('entity').select('class').where('key', '=', target).executeTakeFirst();
  const [to] = await refsOf(store, { entity: target, not: applied.moved, limit: 1 });
  if (!to || !entity) return undefined;
  const of = entity.class === 'place' ? 'place' : 'actor';
  const moved = await refsByKey(store, applied.moved);
  const common = { schema: 'onrecord/operation@1', of, to, ...signed } as const;
  switch (operation.verb) {
    case 'merge':
      return { ...common, verb: 'merge', members: moved };
    case 'split':
      return { ...common, verb: 'split', members: moved };
    case 'pin':
      return { ...common, verb: 'pin', members: [], name: operation.name };
    case 'rename':
      return { ...common, verb: 'rename', members: [], name: operation.name };
    case 'keep-apart': {
      const [other] = await refsOf(store, { entity: operation.b, not: [], limit: 1 });
      return other && { ...common, verb: 'keep-apart', members: [other] };
    }
  }
}

type OperationOf<V extends AppliedOperation['operation']['verb']> = Extract<AppliedOperation['operation'], { verb: V }>;

/** The entity that each operation leaves where it was. */
const TARGETS: { readonly [V in AppliedOperation['operation']['verb']]: (operation: OperationOf<V>) => number } = {
  merge: ({ into }) => into,
  split: ({ entity }) => entity,
  pin: ({ entity }) => entity,
  'keep-apart': ({ a }) => a,
  rename: ({ entity }) => entity,
};

async function refsOf(
  { db }: Store,
  { entity, not, limit }: { readonly entity: number; readonly not: readonly number[]; readonly limit: number },
): Promise<readonly AppearanceRef[]> {
  const out = new Set(not);
  const rows = await db
    .selectFrom('appearance')
    .innerJoin('report', 'report.key', 'appearance.report')
    .select(['appearance.key', 'report.id', 'appearance.local'])
    .where('appearance.entity', '=', entity)
    .orderBy('appearance.key')
    .limit(limit + out.size)
    .execute();
  return rows
    .filter(({ key }) => !out.has(key))
    .slice(0, limit)
    .map(({ id, local }) => ({ report: id, id: local }));
}

async function refsByKey({ db, dialect }: Store, keys: readonly number[]): Promise<readonly AppearanceRef[]> {
  const rows = await db
    .selectFrom('appearance')
    .innerJoin('report', 'report.key', 'appearance.report')
    .select(['report.id', 'appearance.local'])
    .where(({ ref }) => dialect.isOneOf(ref('appearance.key'), keys))
    .orderBy('appearance.key')
    .execute();
  return rows.map(({ id, local }) => ({ report: id, id: local }));
}
