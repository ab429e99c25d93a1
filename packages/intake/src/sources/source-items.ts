import { createHash } from 'node:crypto';
import { note, type Note } from '@onrecord/model';
import { decodeReport, MAX_REPORT_BYTES } from '../decode-report.ts';
import { intakeProblems } from '../notes.ts';
import { lineItem } from './line-item.ts';
import type { SourceItem } from './source-item.ts';
import { splitLines } from './split-lines.ts';

/** The most bytes of one line of JSON Lines: 16 MiB. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Where the first sign that is no white space must lie for a source to be told by it. */
const HEAD_BYTES = 64 * 1024;

/** An opened file or standard input. */
export interface OpenSource {
  readonly name: string;
  /** Undefined for standard input. */
  readonly file: string | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Whether its name says that it is JSON Lines. */
  readonly isLines: boolean;
}

/** The items of one source: a report, or one item a line of JSON Lines. Holds one report or one line. */
export async function* sourceItems(source: OpenSource): AsyncGenerator<SourceItem> {
  const iterator = source.chunks[Symbol.asyncIterator]();
  try {
    const head = await headOf(iterator);
    const chunks = joined(head, iterator);
    const [first = 0, second = 0] = head;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    if (source.isLines && isUtf16) {
      yield { kind: 'refused', name: source.name, problem: note(intakeProblems.linesInUtf16) };
    } else if (source.isLines || beginsObject(Buffer.from(head).toString('latin1')))
      yield* lineItems({ ...source, chunks });
    else yield await textItem({ ...source, chunks });
  } finally {
    await iterator.return?.();
  }
}

/** JSON Lines told by their first line: an object that begins with a field. No report begins so. */
function beginsObject(text: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*\{[ \t]*(?:"|\}[ \t]*(?:\r?\n|$))/.test(text);
}

async function* lineItems({ name, file, chunks }: OpenSource): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of splitLines(chunks, MAX_LINE_BYTES)) {
    const at = `${name}:${number}`;
    if (!bytes) {
      const problem = note(intakeProblems.lineTooLong, { details: { limit: MAX_LINE_BYTES } });
      yield { kind: 'refused', name: at, problem };
      continue;
    }
    const item = lineItem(bytes, { name: at, file: file === undefined ? undefined : at });
    if (item) yield item;
  }
}

async function textItem({ name, file, chunks }: OpenSource): Promise<SourceItem> {
  const bytes = await collect(chunks);
  if (!bytes) return { kind: 'refused', name, problem: tooLarge() };
  const decoded = decodeReport(bytes);
  if (decoded.status === 'refused') return { kind: 'refused', name, problem: decoded.problem };
  const { text, charset, notes } = decoded;
  if (beginsObject(text)) return { kind: 'refused', name, problem: note(intakeProblems.linesInUtf16) };
  if (isJson(text)) return { kind: 'refused', name, problem: note(intakeProblems.jsonNotLines) };
  const bytesHash = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'text', name, text, charset, given: file === undefined ? {} : { file }, notes, bytesHash };
}

function tooLarge(): Note {
  return note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } });
}

/** Whether all of it is one JSON object or array: data, not a report. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text.slice(-1024))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** All bytes, undefined where there are more than a report may have. */
async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_REPORT_BYTES) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The first bytes, as many as it takes to see how the source begins. */
async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < HEAD_BYTES && !/[^\s{\u00ef\u00bb\u00bf]/.test(Buffer.from(head).toString('latin1'))) {
    const next = await iterator.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
