import { brokenAnchors, note, type Note, type OnRecord, type Reading } from '@onrecord/model';
import type { AppearanceRef, OperationLine, OriginLine, ReviewLine } from '../exports/archive-line.ts';
import type { Operation } from '../joins/operation.ts';
import { archiveNotes } from '../notes.ts';
import { readingOf } from '../prepare/reading-bytes.ts';
import { keyGiver } from '../put/key-giver.ts';
import { applyOperation, type OperationOutcome } from '../review/apply-operation.ts';
import { reviewRecord } from '../review/review-record.ts';
import { undoOperation } from '../review/undo-operation.ts';
import type { Store } from '../store/store.ts';

/**
 * Brings a line of an archive file that is no reading into the archive. Readings go through `putReports`, in the order of the file; these lines
 * after the readings before them. @returns why it cannot be brought in; nothing where it was
 */
export function importLine(store: Store, line: OriginLine | ReviewLine | OperationLine): Promise<Note | undefined> {
  return IMPORT[line.schema](store, line as never);
}

type LineOf<S> = Extract<OriginLine | ReviewLine | OperationLine, { readonly schema: S }>;
type Schema = (OriginLine | ReviewLine | OperationLine)['schema'];
type Import = { readonly [S in Schema]: (store: Store, line: LineOf<S>) => Promise<Note | undefined> };

const IMPORT: Import = {
  'onrecord/origin@1': importOrigin,
  'onrecord/review@1': importReview,
  'onrecord/operation@1': importOperation,
};

async function reportKey({ db }: Store, id: string): Promise<number | undefined> {
  const row = await db.selectFrom('report').select('key').where('id', '=', id).executeTakeFirst();
  return row?.key;
}

async function importOrigin(store: Store, line: OriginLine): Promise<Note | undefined> {
  const report = await reportKey(store, line.report);
  if (report === undefined) return note(archiveNotes.noReport, { details: { id: line.report } });
  const origin = {
    url: line.url ?? null,
    outlet: line.outlet ?? null,
    file: line.file ?? null,
  };
  await store.write(async (db) => {
    const known = await db.selectFrom('origin').selectAll().where('report', '=', report).execute();
    const isThere = known.some(
      ({ url, outlet, file }) => url === origin.url && outlet === origin.outlet && file === origin.file,
    );
    if (isThere) return;
    const key = (await keyGiver(db)).next('origin');
    await db
      .insertInto('origin')
      .values({ key, report, ...origin, title: line.title ?? null, added: line.added })
      .execute();
  });
  return undefined;
}

async function importReview(store: Store, line: ReviewLine): Promise<Note | undefined> {
  const report = await reportKey(store, line.report);
  if (report === undefined) return note(archiveNotes.noReport, { details: { id: line.report } });
  const { state, by, at, record: id } = line;
  if (state === 'corrected') {
    const record = line.corrected;
    if (record === undefined || (await isBroken(store, report, record))) {
      return note(archiveNotes.brokenReading, { details: { id: line.report, count: 1 } });
    }
    return reviewRecord(store, { report, id }, { by, at, verdict: { state, record } });
  }
  return reviewRecord(store, { report, id }, { by, at, verdict: { state } });
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
