import type { Cursor, Question } from '../../src/asking/question.ts';
import type { Store } from '../../src/store/store.ts';
import type { RecordTable, ReportTable, Tables } from '../../src/store/tables.ts';

/** All that a list is made of, read once. */
export interface AllRows {
  readonly records: readonly RecordTable[];
  readonly parties: readonly Tables['party'][];
  readonly reports: ReadonlyMap<number, ReportTable>;
}

export async function allRows({ db }: Store): Promise<AllRows> {
  const reports = await db.selectFrom('report').selectAll().execute();
  return {
    records: await db.selectFrom('record').selectAll().execute(),
    parties: await db.selectFrom('party').selectAll().execute(),
    reports: new Map(reports.map((row) => [row.key, row])),
  };
}

/** What a question must find, by looking at every row: newest first, then the later key. */
export function naiveRows(all: AllRows, question: Question): readonly Cursor[] {
  return all.records
    .filter((row) => answers(row, question, all))
    .map(({ sorted, key }) => ({ sorted, key }))
    .sort((a, b) => (a.sorted === b.sorted ? b.key - a.key : a.sorted < b.sorted ? 1 : -1));
}

function answers(row: RecordTable, question: Question, { parties, reports }: AllRows): boolean {
  const day = question.dates === 'report' ? row.told : row.sorted;
  const report = reports.get(row.report);
  const { actors, minConfidence, search } = question;
  const isParty = (of: readonly number[], role?: string): boolean =>
    parties.some(
      (one) => one.record === row.key && of.includes(one.actor) && (role === undefined || one.role === role),
    );
  return (
    question.kinds.some((kind) => kind === row.kind) &&
    (question.withdrawn === true || row.live === 1) &&
    (question.since === undefined || day >= question.since) &&
    (question.until === undefined || (day !== '' && day <= question.until)) &&
    (actors === undefined || isParty(actors)) &&
    (question.parties ?? []).every((one) => isParty(one.actors, one.role)) &&
    isIn(question.modes, row.mode) &&
    (question.outlets === undefined || isOf(question.outlets, report)) &&
    isIn(question.places, row.place) &&
    isIn(question.types, row.type) &&
    isIn(question.realis, row.realis) &&
    isIn(question.topics, row.topic) &&
    isIn(question.story === undefined ? undefined : [question.story], report?.story) &&
    isIn(question.happening === undefined ? undefined : [question.happening], report?.happening) &&
    isIn(question.report === undefined ? undefined : [question.report], row.report) &&
    isIn(question.group === undefined ? undefined : [question.group], row.grp) &&
    (minConfidence === undefined || row.confidence >= minConfidence) &&
    (search === undefined || naiveSearch(row.words, search))
  );
}

function isOf(outlets: readonly number[], report: ReportTable | undefined): boolean {
  return [report?.outlet_key, report?.via_key].some((key) => key !== undefined && outlets.includes(key));
}

function isIn(list: readonly (string | number)[] | undefined, value: string | number | undefined): boolean {
  return list === undefined || (value !== undefined && list.includes(value));
}

/** Words and "phrases" as runs of letters and digits, without case and accents; a star at the end of a term is any ending. */
export function naiveSearch(text: string, search: string): boolean {
  const terms = search.match(/"[^"]*"\*?|[^\s"]+/g) ?? [];
  const words = ` ${bare(text)} `;
  const wanted = terms.filter((term) => bare(term) !== '');
  return wanted.length > 0 && wanted.every((term) => words.includes(` ${bare(term)}${/\*"?$/.test(term) ? '' : ' '}`));
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
