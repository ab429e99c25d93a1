import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  archiveLines,
  EXPORTS,
  type ExportName,
  type ExportOptions,
  goldFolder,
  type Question,
  type ReviewedReport,
  reviewedReports,
  type Store,
  storedReadings,
  streamRows,
  TABLE_NAMES,
} from '@onrecord/archive';
import type { Note, RecordKind } from '@onrecord/model';
import type { Exit, ExportRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { nearest } from '../suggestion.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { UnknownName } from './archive/entities-named.ts';
import { onArchive } from './archive/open-archive.ts';
import { tableRows } from './lists/list-csv.ts';
import { questionOf } from './lists/question-of.ts';

const ROW_KINDS: Readonly<Partial<Record<ExportName, readonly RecordKind[]>>> = {
  geojson: ['event', 'figure'],
  timelinejs: ['event', 'statement', 'position', 'prospect', 'figure'],
  plover: ['event'],
};

/** `onrecord export`: the archive, or what the filters leave of it, for another program. */
export function exportCommand(request: ExportRequest, output: Output): Promise<Exit> {
  const problem = problemOf(request);
  if (problem !== undefined) {
    output.complain(`onrecord: ${problem}`);
    return Promise.resolve(EXIT.misuse);
  }
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      try {
        const question = await questionOf(store, request.filters, (words) => {
          if (!request.quiet) output.complain(`onrecord: ${safeText(words)}`);
        });
        return await write(store, { request, question, output });
      } catch (cause) {
        if (!(cause instanceof UnknownName) && !isSystemError(cause)) throw cause;
        output.complain(`onrecord: ${safeText(cause.message)}`);
        return EXIT.someFailed;
      }
    },
  });
}

function problemOf({ format, table, out }: ExportRequest): string | undefined {
  const names = Object.keys(EXPORTS);
  if (!names.includes(format)) {
    const near = nearest(format, names);
    return `unknown format "${format}". ${near === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${near}?`} More: onrecord help export`;
  }
  const tables: readonly string[] = TABLE_NAMES;
  if (table !== undefined && !tables.includes(table)) {
    return `--table "${table}" is no table. There are ${tables.join(', ')}.`;
  }
  if ((format === 'parquet' || format === 'gold') && out === undefined && process.stdout.isTTY) {
    return `${format} is not for a terminal. Give it a file: --out FILE.`;
  }
  return undefined;
}

interface Parts {
  readonly request: ExportRequest;
  readonly question: Omit<Question, 'kinds'>;
  readonly output: Output;
}

async function write(store: Store, { request, question, output }: Parts): Promise<Exit> {
  const notes: Note[] = [];
  const chunks = chunksOf(store, { request, question, onNote: (note) => notes.push(note) });
  if (request.format === 'gold' && isFolder(request.out)) {
    await writeFolders(
      request.out,
      reviewedReports(store, (note) => notes.push(note), reportOf(question)),
    );
    if (!request.quiet) output.complain(`${request.out}: written`);
  } else if (request.out === undefined || request.out === '-') {
    for await (const chunk of chunks) await output.print(chunk);
  } else {
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(request.out));
    if (!request.quiet) output.complain(`${request.out}: written`);
  }
  for (const { severity, code, message } of notes) {
    if (!request.quiet || severity === 'error') output.complain(`onrecord: ${severity} ${code}: ${safeText(message)}`);
  }
  return notes.some(({ severity }) => severity === 'error') ? EXIT.someFailed : EXIT.ok;
}

interface ChunkParts {
  readonly request: ExportRequest;
  readonly question: Omit<Question, 'kinds'>;
  readonly onNote: (note: Note) => void;
}

function chunksOf(store: Store, { request, question, onNote }: ChunkParts): AsyncIterable<string | Uint8Array> {
  const format = request.format as ExportName;
  const { bom, hxl, title } = request;
  const table = (request.table ?? 'events') as NonNullable<ExportOptions['table']>;
  const options: ExportOptions = { table, bom, hxl, onNote, ...(title !== undefined && { title }) };
  const entry = EXPORTS[format];
  switch (entry.takes) {
    case 'lines':
      return entry.write(archiveLines(store, onNote), options);
    case 'readings':
      return entry.write(storedReadings(store, onNote), options);
    case 'rows':
      return entry.write(streamRows(store, { ...question, kinds: ROW_KINDS[format] ?? ['event'] }, onNote), options);
    case 'reviewed':
      return entry.write(reviewedReports(store, onNote, reportOf(question)));
    case 'table':
      return entry.write(tableRows(store, { table, question, onNote, places: false }), options);
  }
}

/** What `npm run eval -- --gold` reads are folders; a name that ends in .zip is one file with all of them. */
function isFolder(out: string | undefined): out is string {
  return out !== undefined && out !== '-' && !out.toLowerCase().endsWith('.zip');
}

async function writeFolders(out: string, reports: AsyncIterable<ReviewedReport>): Promise<void> {
  for await (const report of reports) {
    const { name, files } = goldFolder(report);
    await mkdir(path.join(out, name), { recursive: true });
    for (const file of files) await writeFile(path.join(out, name, file.name), file.text);
  }
}

function reportOf({ report }: Pick<Question, 'report'>): { readonly report?: number } {
  return report === undefined ? {} : { report };
}

function isSystemError(cause: unknown): cause is Error {
  return cause instanceof Error && 'syscall' in cause;
}
