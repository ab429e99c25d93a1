import { note, type Note } from '@onrecord/model';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import { isolatedWorker, type Answer, type IsolatedWorker } from '../isolated/isolated-worker.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { findColumns, leftColumns, type Columns } from './find-columns.ts';
import { tableProblems } from './notes.ts';
import { MAX_HELD_BYTES, openParquet } from './parquet-file.ts';
import type { ParquetQuestion, ParquetReply, ParquetSource } from './parquet-worker.ts';
import { rowItem } from './row-item.ts';

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './parquet-worker.ts' : './parquet-worker.js',
  import.meta.url,
);
/** A group of a million rows takes seconds; a damaged one can take for ever. */
const LIMITS = { limitMs: 60_000, memoryMb: 2048 };

/**
 * Apache Parquet (https://parquet.apache.org/docs/file-format): one report a row. Holds the columns that are read of one
 * group of rows. The hash of a row is that of the JSON of its values that are read, in the order of their names in the table.
 * Read on a thread of its own: the reader trusts the counts in a file, and a wrong one makes it loop or fill the memory.
 */
export const parquetFormat: Format = {
  name: 'parquet',
  title: 'a Parquet table',
  endings: ['.parquet'],
  mediaTypes: ['application/vnd.apache.parquet', 'application/x-parquet'],
  begins: (head) => head.startsWith('PAR1'),
  items: (source, context) => parquetItems(source, context),
};

/** Items of a Parquet table; `limits` of its thread for tests. */
export async function* parquetItems(
  source: OpenSource,
  context: FormatContext,
  limits = LIMITS,
): AsyncGenerator<SourceItem> {
  const from = await sourceOf(source);
  if (!from) {
    const details = { limit: MAX_HELD_BYTES / (1024 * 1024), what: 'a table that is no file' };
    yield { kind: 'refused', name: source.name, problem: note(tableProblems.parquetTooLarge, { details }) };
    return;
  }
  const worker = isolatedWorker<ParquetQuestion, ParquetReply>(WORKER, {
    ...limits,
    signal: context.options.signal,
  });
  try {
    yield* tableItems({ source, from, worker }, context);
  } finally {
    await worker.end();
  }
}

/** By ranges where the source is a file that holds the table as it is, else its bytes; undefined where those are too many. */
async function sourceOf({ file, chunks }: OpenSource): Promise<ParquetSource | undefined> {
  const ranged = file === undefined ? undefined : await openParquet(file);
  await ranged?.close();
  if (file !== undefined && ranged) return { path: file };
  const bytes = await collect(chunks, MAX_HELD_BYTES);
  return bytes && { bytes };
}

interface Opened {
  readonly source: OpenSource;
  readonly from: ParquetSource;
  readonly worker: IsolatedWorker<ParquetQuestion, ParquetReply>;
}

async function* tableItems(opened: Opened, { options }: FormatContext): AsyncGenerator<SourceItem> {
  const { from, worker } = opened;
  const { name } = opened.source;
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name, problem });
  const answer = await worker.ask({ kind: 'open', source: from });
  if (answer.status !== 'answered' || answer.value.kind !== 'opened') {
    yield refused(note(tableProblems.parquetBroken, { details: { reason: reasonOf(answer) } }));
    return;
  }
  const { header, groups } = answer.value;
  const found = findColumns(header, options.columns);
  if (found.status === 'refused') {
    yield refused(found.problem);
    return;
  }
  const left = leftColumns(found.columns);
  if (left) yield { kind: 'note', name, note: left };
  if (!groups.some((rows) => rows > 0)) yield refused(note(tableProblems.noRows));
  let start = 0;
  for (const rows of groups) {
    if (options.signal?.aborted) return;
    yield* groupItems(
      { start, end: start + rows },
      { ...opened, header, columns: found.columns, signal: options.signal },
    );
    start += rows;
  }
}

interface Table extends Opened {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly signal: AbortSignal | undefined;
}

/** The rows of one group; one refusal for all of them where it is damaged. */
async function* groupItems(
  { start, end }: { readonly start: number; readonly end: number },
  { source, from, worker, header, columns, signal }: Table,
): AsyncGenerator<SourceItem> {
  const read = header.filter((name) => !columns.left.includes(name));
  const answer = await worker.ask({ kind: 'rows', source: from, columns: read, start, end });
  if (answer.status !== 'answered' || answer.value.kind !== 'rows') {
    if (signal?.aborted) return;
    const problem = note(tableProblems.rowsBroken, { details: { reason: reasonOf(answer) } });
    yield { kind: 'refused', name: `${source.name}:rows ${start + 1} to ${end}`, problem };
    return;
  }
  for (const [i, values] of answer.value.rows.entries()) {
    const number = start + i + 1;
    const row = {
      values,
      name: `${source.name}:row ${number}`,
      file: source.file === undefined ? undefined : `${source.file}:${number}`,
      charset: 'utf-8',
      notes: [],
      bytesHash: sha256(Buffer.from(JSON.stringify(values, withoutBigInt))),
    };
    yield await rowItem(row, { format: 'parquet', columns, ...(source.arrival && { arrival: source.arrival }) });
  }
}

function reasonOf(answer: Answer<unknown>): string {
  return answer.status === 'answered' ? 'its answer is none' : answer.reason;
}

function withoutBigInt(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
