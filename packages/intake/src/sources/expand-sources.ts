import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { intakeProblems } from '../notes.ts';
import { LINES_ENDINGS, TEXT_ENDINGS } from './other-endings.ts';
import type { PassedOver } from './passed-over.ts';
import { planSources } from './plan-sources.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';
import { type OpenSource, sourceItems } from './source-items.ts';
import { fileProblem } from './source-problem.ts';

/** What standard input is called in messages. */
const INPUT_NAME = 'standard input';

/**
 * Everything to read at the paths, in their order: files, folders (all below, by name in byte order), patterns, JSON Lines,
 * "-" for standard input. Never throws for what is wrong with a source: that is an item too. Opens one file at a time and
 * holds one report or one line of at most 16 MiB.
 */
export async function* expandSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const planned of planSources(paths)) {
    if (options.signal?.aborted) return;
    if (planned.kind === 'input') yield* inputItems(options);
    else if (planned.kind === 'file') yield* fileItems(planned, options);
    else yield planned;
  }
}

interface PlannedFile {
  readonly path: string;
  readonly over?: PassedOver;
}

async function* fileItems({ path, over }: PlannedFile, { signal }: SourceOptions): AsyncGenerator<SourceItem> {
  const ending = extname(path).toLowerCase();
  const stream = createReadStream(path, { ...(signal && { signal }) });
  const items = quietly(
    { name: path, file: path, chunks: bytesOf(stream), isLines: LINES_ENDINGS.has(ending) },
    signal,
  );
  if (!over) yield* items;
  else yield* ofReportsOnly(items, { path, over, isText: TEXT_ENDINGS.has(ending) });
}

/** Refusals that say: this is no text. Of a file that nobody named they are no failure, unless its name says it is text. */
const OTHER_KIND: ReadonlySet<string> = new Set([
  intakeProblems.otherFormat.code,
  intakeProblems.binary.code,
  intakeProblems.jsonNotLines.code,
]);

/** How many lines without a text are held back to see whether there is one after them. */
const MOST_HELD = 10_000;

interface UnnamedFile {
  readonly path: string;
  readonly over: PassedOver;
  readonly isText: boolean;
}

/**
 * The items of a file that nobody named, none where it turns out to be of another kind: no text, or JSON Lines about other
 * things, none of which has a text (a list of sources beside the reports, say). Such a file is counted as passed over.
 */
async function* ofReportsOnly(
  items: AsyncIterable<SourceItem>,
  { path, over, isText }: UnnamedFile,
): AsyncGenerator<SourceItem> {
  let held: SourceItem[] | undefined = [];
  for await (const item of items) {
    const code = item.kind === 'refused' ? item.problem.code : undefined;
    if (code !== undefined && item.name === path && !isText && OTHER_KIND.has(code)) {
      over.add(path);
      continue;
    }
    if (held && code === intakeProblems.lineWithoutText.code && held.length < MOST_HELD) {
      held.push(item);
      continue;
    }
    yield* held ?? [];
    held = undefined;
    yield item;
  }
  if (held && held.length > 0) over.add(path, `${extname(path).toLowerCase() || 'JSON Lines'} without a "text"`);
}

async function* inputItems({ signal, input = process.stdin }: SourceOptions): AsyncGenerator<SourceItem> {
  const close = (): unknown => input.destroy?.();
  signal?.addEventListener('abort', close, { once: true });
  try {
    yield* quietly({ name: INPUT_NAME, file: undefined, chunks: bytesOf(input), isLines: false }, signal);
  } finally {
    signal?.removeEventListener('abort', close);
  }
}

/** The items of a source; an error of the system becomes an item, one that came of being stopped just ends them. */
async function* quietly(source: OpenSource, signal: AbortSignal | undefined): AsyncGenerator<SourceItem> {
  try {
    for await (const item of sourceItems(source)) {
      if (signal?.aborted) return;
      yield item;
    }
  } catch (cause) {
    if (!signal?.aborted) yield { kind: 'refused', name: source.name, problem: fileProblem(cause) };
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
