import { note, type Note } from '@onrecord/model';
import { archiveNotes } from '../notes.ts';
import type { PreparedReport } from '../prepare/prepared-report.ts';
import type { Db, StoreDialect } from '../store/store.ts';
import type { KeyGiver } from './key-giver.ts';
import type { NewReport, PutOutcome } from './new-report.ts';
import { isNewerVersion } from './is-newer-version.ts';
import { refusalOf } from './refusal-of.ts';

/** What a batch of reports asks of the archive. */
export interface PutPlan {
  /** One a prepared report, in order. */
  readonly outcomes: readonly PutOutcome[];
  readonly reports: readonly NewReport[];
  /** Report keys whose text came in once more, with the index of the prepared report. */
  readonly seenAgain: readonly { readonly report: number; readonly index: number }[];
}

interface Known {
  readonly key: number;
  readonly engine_version: string;
  readonly model: string;
}

/** Decides for each report whether it is new, known, a corrected version or to be read anew. Later reports of a batch see the earlier ones. */
export async function planPut(
  db: Db,
  dialect: StoreDialect,
  {
    prepared,
    keys,
    isAnew,
  }: { readonly prepared: readonly PreparedReport[]; readonly keys: KeyGiver; readonly isAnew: boolean },
): Promise<PutPlan> {
  const byId = await knownById(db, dialect, prepared);
  const byUrl = await standingByUrl(db, dialect, prepared);
  const outcomes: PutOutcome[] = [];
  const reports: NewReport[] = [];
  const seenAgain: { report: number; index: number }[] = [];
  for (const [index, one] of prepared.entries()) {
    const { report } = one;
    const refusal = refusalOf(one);
    if (refusal) {
      outcomes.push({ result: 'refused', report: undefined, note: refusal });
      continue;
    }
    const known = byId.get(report.id);
    if (known) {
      seenAgain.push({ report: known.key, index });
      const isNewer = isNewerVersion(report.engineVersion, known.engine_version);
      const isOther = report.engineVersion === known.engine_version && (isAnew || report.model !== known.model);
      outcomes.push({
        result: isNewer || isOther ? 'reread' : 'unchanged',
        report: known.key,
        ...olderNote(report, known),
      });
      if (!isNewer && !isOther) continue;

      reports.push(newReport(one, { key: known.key, isReread: true, corrects: undefined }));
    } else {
      const corrects = report.url === undefined ? undefined : byUrl.get(report.url);
      const key = keys.next('report');
      seenAgain.push({ report: key, index });
      outcomes.push({ result: corrects === undefined ? 'added' : 'version', report: key });
      reports.push(newReport(one, { key, isReread: false, corrects }));
      if (report.url !== undefined) byUrl.set(report.url, key);
    }
    const key = known?.key ?? reports.at(-1)?.key ?? 0;
    byId.set(report.id, { key, engine_version: report.engineVersion, model: report.model });
  }
  return { outcomes, reports, seenAgain };
}

/** Said where a reading by an older engine came after one by a newer. */
function olderNote(
  { id, engineVersion: version }: PreparedReport['report'],
  { engine_version: known }: Known,
): { readonly note?: Note } {
  return isNewerVersion(known, version)
    ? { note: note(archiveNotes.olderEngine, { details: { id, known, version } }) }
    : {};
}

function newReport(
  prepared: PreparedReport,
  { key, isReread, corrects }: Pick<NewReport, 'key' | 'isReread' | 'corrects'>,
): NewReport {
  return {
    key,
    prepared,
    isReread,
    corrects,
    entities: new Map(),
    bodies: new Map(),
    decided: new Map(),
    isSuperseded: false,
    story: 0,
    happening: 0,
    records: [],
  };
}

async function knownById(
  db: Db,
  dialect: StoreDialect,
  prepared: readonly PreparedReport[],
): Promise<Map<string, Known>> {
  const ids = prepared.map(({ report }) => report.id);
  const rows = await db
    .selectFrom('report')
    .select(['key', 'id', 'engine_version', 'model'])
    .where(({ ref }) => dialect.isOneOf(ref('id'), ids))
    .execute();
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

/** The version that stands of each address. */
async function standingByUrl(
  db: Db,
  dialect: StoreDialect,
  prepared: readonly PreparedReport[],
): Promise<Map<string, number>> {
  const urls = prepared.flatMap(({ report }) => (report.url === undefined ? [] : [report.url]));
  if (urls.length === 0) return new Map();
  const rows = await db
    .selectFrom('report')
    .select(['key', 'url'])
    .where(({ ref }) => dialect.isOneOf(ref('url'), urls))
    .where('superseded_by', '=', 0)
    .where('url', 'is not', null)
    .orderBy('key')
    .execute();
  return new Map(rows.flatMap(({ key, url }) => (url === null ? [] : [[url, key]])));
}
