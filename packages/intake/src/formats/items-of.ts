import { note } from '@onrecord/model';
import { intakeProblems } from '../notes.ts';
import { fileProblem } from '../sources/source-problem.ts';
import type { SourceItem, SourceOptions } from '../sources/source-item.ts';
import { FORMATS } from './formats.ts';
import type { FormatContext, OpenSource } from './format.ts';
import { GZIP_NAME, isGzip, peekGzip } from './gzip-head.ts';
import { recognise } from './recognise.ts';
import { joined, takeHead } from './take-head.ts';
import { textFormat } from './text-format.ts';
import { GzipProblem, unpackedGzip } from './unpack-gzip.ts';

/** As many bytes as it takes to tell a format; white space in front does not count, up to `MOST_HEAD`. */
const HEAD = 4096;
const MOST_HEAD = 64 * 1024;
/** A web archive in a mail in a web archive: deeper nesting is no report that somebody sent. */
const MOST_NESTED = 4;

/**
 * The items of one source, whatever its format: told by its first bytes, its ending or its media type; unpacked where it is
 * gzip. Never throws: an error of the stream is an item too, and one that came of being stopped just ends the items.
 */
export function itemsOf(source: OpenSource, options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  return itemsWithin(source, options, 0);
}

async function* itemsWithin(source: OpenSource, options: SourceOptions, depth: number): AsyncGenerator<SourceItem> {
  const { signal } = options;
  const open = (inner: OpenSource): AsyncIterable<SourceItem> =>
    depth < MOST_NESTED ? itemsWithin(inner, options, depth + 1) : tooNested(inner.name);
  try {
    for await (const item of items(source, { options, open })) {
      if (signal?.aborted) return;
      yield item;
    }
  } catch (cause) {
    if (signal?.aborted) return;
    const problem = cause instanceof GzipProblem ? cause.note : fileProblem(cause);
    yield { kind: 'refused', name: source.name, problem };
  }
}

async function* items(source: OpenSource, context: FormatContext): AsyncGenerator<SourceItem> {
  const iterator = source.chunks[Symbol.asyncIterator]();
  try {
    const head = await takeHead(iterator, isEnough);
    const chunks = joined(head, iterator);
    const isPacked = isGzip(head);
    const name = isPacked ? source.name.replace(GZIP_NAME, '') : source.name;
    const format =
      recognise(FORMATS, {
        name,
        head: inkOf(isPacked ? await peekGzip(head) : head),
        mediaType: isPacked ? undefined : source.arrival?.mediaType,
      }) ?? textFormat;
    // A web archive is packed record by record: its reader needs the edges.
    const isUnpacked = isPacked && format.name !== 'warc';
    yield* format.items({ ...source, chunks: isUnpacked ? unpackedGzip(chunks) : chunks }, context);
  } finally {
    await iterator.return?.();
  }
}

/** Of JSON Lines one line is enough: who pipes them in one by one need not wait for more. */
function isEnough(head: Uint8Array): boolean {
  const ink = inkOf(head);
  return ink.length >= HEAD || head.length >= MOST_HEAD || (ink.startsWith('{') && ink.includes('\n'));
}

/** The first bytes as Latin-1, without byte order mark and white space in front. */
function inkOf(head: Uint8Array): string {
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '')
    .slice(0, HEAD);
}

async function* tooNested(name: string): AsyncGenerator<SourceItem> {
  yield await Promise.resolve({
    kind: 'refused',
    name,
    problem: note(intakeProblems.nested, { details: { depth: MOST_NESTED } }),
  });
}
