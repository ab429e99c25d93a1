import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { note, type Note, type NoteKind } from '@onrecord/model';
import { itemsOf } from './formats/items-of.ts';
import { intakeProblems } from './notes.ts';
import { fileProblem } from './sources/source-problem.ts';
import { isAddress, STANDARD_INPUT } from './sources/path-kinds.ts';
import type { SourceItem, TextItem } from './sources/source-item.ts';

/** The report of a file, or the one reason why there is none. */
export type ReportFile =
  { readonly status: 'read'; readonly item: TextItem } | { readonly status: 'refused'; readonly problem: Note };

/**
 * Reads the one report of a file of any format, or of standard input for "-". Never reads more than a format's limit, so
 * that an endless pipe is refused and not swallowed. Never throws for what is wrong with the source: that is a problem.
 */
export async function readReportFile(path: string): Promise<ReportFile> {
  if (isAddress(path)) return refused(intakeProblems.needsNetwork, { path });
  try {
    if (path !== STANDARD_INPUT && (await stat(path)).isDirectory()) {
      return refused(intakeProblems.directory, { path: path.replace(/\/+$/, '') });
    }
    return await onlyReport(itemsAt(path), path);
  } catch (cause) {
    return { status: 'refused', problem: fileProblem(cause) };
  }
}

function itemsAt(path: string): AsyncIterable<SourceItem> {
  if (path === STANDARD_INPUT) {
    return itemsOf({ name: 'standard input', file: undefined, chunks: bytesOf(process.stdin) });
  }
  return itemsOf({ name: path, file: path, chunks: bytesOf(createReadStream(path)) });
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** The report among the items, where there is just one; else what is wrong with the first item that is none. */
async function onlyReport(items: AsyncIterable<SourceItem>, path: string): Promise<ReportFile> {
  let found: TextItem | undefined;
  let problem: Note | undefined;
  let links = 0;
  const remarks: Note[] = [];
  for await (const item of items) {
    if (item.kind === 'refused') problem ??= item.problem;
    else if (item.kind === 'note') remarks.push(item.note);
    else if (item.kind === 'link') links++;
    else if (item.kind !== 'text' || found) return refused(intakeProblems.severalReports, { path });
    else found = item;
  }
  if (found) return { status: 'read', item: { ...found, notes: [...found.notes, ...remarks] } };
  if (problem) return { status: 'refused', problem };
  if (links > 0) return refused(intakeProblems.onlyLinks, { path });
  return refused(intakeProblems.noReport, { reason: remarks[0]?.message ?? 'it is empty' });
}

function refused(kind: NoteKind, details: Readonly<Record<string, string>>): ReportFile {
  return { status: 'refused', problem: note(kind, { details }) };
}
