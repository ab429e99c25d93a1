import { brokenAnchors, note, type Note, type OnRecord, type Reading } from '@onrecord/model';
import type { AppearanceRef, OperationLine, OriginLine, OutletLine, ReviewLine } from '../exports/archive-line.ts';
import type { Operation } from '../joins/operation.ts';
import { archiveNotes } from '../notes.ts';
import { type OutletIndex, outletIndex } from '../outlets/outlet-index.ts';
import { keysOfName } from '../outlets/outlet-names.ts';
import { outletSet } from '../outlets/outlet-set.ts';
import { resolveOutlets } from '../outlets/resolve-outlets.ts';
import { readingOf } from '../prepare/reading-bytes.ts';
import { keyGiver } from '../put/key-giver.ts';
import { factColumns, factsIn, publicationOf } from '../put/origin-facts.ts';
import { changeOutlet } from '../review/change-outlet.ts';
import { applyOperation, type OperationOutcome } from '../review/apply-operation.ts';
import { reviewRecord, type ReviewVerdict } from '../review/review-record.ts';
import { undoOperation } from '../review/undo-operation.ts';
import type { Store } from '../store/store.ts';

/**
 * Brings a line of an archive file that is no reading into the archive. Readings go through `putReports`, in the order of the file; these lines
 * after the readings before them. @returns why it cannot be brought in; nothing where it was
 */
export function importLine(
  store: Store,
  line: OwnLine,
  knownOutlets: OutletIndex = outletIndex([]),
): Promise<Note | undefined> {
  return IMPORT[line.schema](store, line as never, knownOutlets);
}

type OwnLine = OriginLine | ReviewLine | OperationLine | OutletLine;
type LineOf<S> = Extract<OwnLine, { readonly schema: S }>;
type Import = {
  readonly [S in OwnLine['schema']]: (
    store: Store,
    line: LineOf<S>,
    knownOutlets: OutletIndex,
  ) => Promise<Note | undefined>;
};

const IMPORT: Import = {
  'onrecord/origin@1': importOrigin,
  'onrecord/review@1': importReview,
  'onrecord/operation@1': importOperation,
  'onrecord/outlet@1': importOutlet,
};

async function reportKey({ db }: Store, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('report').select('key').where('id', '=', id).executeTakeFirst();
  return row?.key;
}

async function importOrigin(store: Store, line: OriginLine, known: OutletIndex): Promise<Note | undefined> {
  const report = await reportKey(store, line.report);
  if (report === undefined) return note(archiveNotes.noReport, { details: { id: line.report } });
  const origin = {
    url: line.url ?? null,
    outlet: line.outlet ?? null,
    file: line.file ?? null,
  };
  await store.write(async (db) => {
    const others = await db.selectFrom('origin').selectAll().where('report', '=', report).execute();
    const isThere = others.some(
      ({ url, outlet, file }) => url === origin.url && outlet === origin.outlet && file === origin.file,
    );
    if (isThere) return;
    const keys = await keyGiver(db);
    const publications = [publicationOf(line, factsIn(line))];
    const [published] = await resolveOutlets(db, store.dialect, { publications, known, keys });
    await db
      .insertInto('origin')
      .values({
        key: keys.next('origin'),
        report,
        ...origin,
        title: line.title ?? null,
        added: line.added,
        ...factColumns(line),
        outlet_key: published?.outlet ?? 0,
      })
      .execute();
  });
  return undefined;
}

async function importReview(store: Store, line: ReviewLine): Promise<Note | undefined> {
  const report = await reportKey(store, line.report);
  if (report === undefined) return note(archiveNotes.noReport, { details: { id: line.report } });
  const verdict = await verdictOf(store, report, line);
  if (!verdict) return note(archiveNotes.brokenReading, { details: { id: line.report, count: 1 } });
  const { by, at, record: id, note: words } = line;
  const done = await reviewRecord(
    store,
    { report, id },
    { by, at, verdict, ...(words !== undefined && { note: words }) },
  );
  return done.status === 'refused' ? done.note : undefined;
}

/** Undefined where the words of a corrected record are not those of its report. */
async function verdictOf(
  store: Store,
  report: number,
  { state, corrected: record }: ReviewLine,
): Promise<ReviewVerdict | undefined> {
  if (state !== 'corrected') return { state };
  return record === undefined || (await isBroken(store, report, record)) ? undefined : { state, record };
}

/** Whether the words of a corrected record are not those of its report. */
async function isBroken({ db }: Store, report: number, record: OnRecord): Promise<boolean> {
  const row = await db
    .selectFrom('report')
    .select(['text', 'reading'])
    .where('key', '=', report)
    .executeTakeFirstOrThrow();
  const reading: Reading = readingOf(row.reading, row.text);
  return brokenAnchors({ ...reading, actors: [], places: [], times: [], records: [record] }).length > 0;
}

async function importOperation(store: Store, line: OperationLine): Promise<Note | undefined> {
  const operation = await operationOf(store, line);
  if (!operation) return note(archiveNotes.noAppearance, { details: { verb: line.verb, id: line.to.report } });
  const done: OperationOutcome = await applyOperation(store, operation, { by: line.by, at: line.at });
  if (done.status === 'refused') return done.notes[0];
  return line.undone ? undoOperation(store, done.key) : undefined;
}

/** An outlet that is not there yet is made: what a person said of it is not lost. */
async function importOutlet(store: Store, line: OutletLine, known: OutletIndex): Promise<Note | undefined> {
  const { outlet: name, kind, country, rename, hosts, names, by, at } = line;
  const outlet = await store.write(async (db) => {
    const wanted = keysOfName(name);
    const outlets = await outletSet(db, store.dialect, { wanted, known, keys: await keyGiver(db) });
    const row = outlets.find(wanted) ?? outlets.make(name, wanted.slice(0, 1));
    await outlets.write();
    return row.key;
  });
  const change = {
    hosts,
    names,
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    ...(rename !== undefined && { rename }),
  };
  const done = await changeOutlet(store, outlet, { change, signed: { by, at } });
  if (done.status === 'refused') return done.note;
  return line.undone ? undoOperation(store, done.key) : undefined;
}

async function operationOf(store: Store, line: OperationLine): Promise<Operation | undefined> {
  const to = await entityOf(store, line.to);
  const [first] = line.members;
  const member = first && (await entityOf(store, first));
  if (to === undefined) return undefined;
  switch (line.verb) {
    case 'merge':
      return member === undefined ? undefined : { verb: 'merge', from: member, into: to };
    case 'split':
      return { verb: 'split', entity: to, reports: await reportsOf(store, line.members) };
    case 'pin':
      return line.name === undefined ? undefined : { verb: 'pin', name: line.name, entity: to };
    case 'rename':
      return line.name === undefined ? undefined : { verb: 'rename', name: line.name, entity: to };
    case 'keep-apart':
      return member === undefined ? undefined : { verb: 'keep-apart', a: to, b: member };
  }
}

async function entityOf({ db }: Store, { report, id }: AppearanceRef): Promise<number | undefined> {
  const row = await db
    .selectFrom('appearance')
    .innerJoin('report', 'report.key', 'appearance.report')
    .select('appearance.entity')
    .where('report.id', '=', report)
    .where('appearance.local', '=', id)
    .executeTakeFirst();
  return row?.entity;
}

async function reportsOf({ db, dialect }: Store, members: readonly AppearanceRef[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('report')
    .select('key')
    .where(({ ref }) =>
      dialect.isOneOf(
        ref('id'),
        members.map(({ report }) => report),
      ),
    )
    .execute();
  return rows.map(({ key }) => key);
}
