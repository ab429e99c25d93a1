import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { note } from '@onrecord/model';
import { itemsOf } from '../formats/items-of.ts';
import { intakeProblems } from '../notes.ts';
import { fetchItems } from './fetch-items.ts';
import { followLinks } from './follow-links.ts';
import { ofReportsOnly } from './of-reports-only.ts';
import { TEXT_ENDINGS } from './other-endings.ts';
import type { PlannedSource } from './planned-source.ts';
import { planSources } from './plan-sources.ts';
import type { SourceItem, SourceOptions } from './source-item.ts';

/** What standard input is called in messages. */
const INPUT_NAME = 'standard input';

/**
 * Everything to read at the paths, in their order: files of all formats, folders (all below, by name in byte order), patterns,
 * addresses, "-" for standard input. Never throws for what is wrong with a source: that is an item too. Opens one file at a time
 * and holds one report, page or line. Links of lists are fetched where a `fetcher` is given and the list was fetched itself, or
 * `follow` is set; else they are counted in a note.
 */
export async function* expandSources(
  paths: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const planned of planSources(paths)) {
    if (options.signal?.aborted) return;
    yield* followLinks(itemsAt(planned, options), { options, isFetched: planned.kind === 'url' });
  }
}

async function* itemsAt(planned: PlannedSource, options: SourceOptions): AsyncGenerator<SourceItem> {
  if (planned.kind === 'input') yield* inputItems(options);
  else if (planned.kind === 'file') yield* fileItems(planned, options);
  else if (planned.kind !== 'url') yield planned;
  else if (options.fetcher) yield* fetchItems(planned.url, { options, fetcher: options.fetcher });
  else {
    const problem = note(intakeProblems.needsNetwork, { details: { path: planned.url } });
    yield { kind: 'refused', name: planned.url, problem };
  }
}

async function* fileItems(
  { path, over }: Extract<PlannedSource, { readonly kind: 'file' }>,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const { signal } = options;
  const stream = createReadStream(path, { ...(signal && { signal }) });
  const items = itemsOf({ name: path, file: path, chunks: bytesOf(stream) }, options);
  if (!over) yield* items;
  else yield* ofReportsOnly(items, { path, over, isText: TEXT_ENDINGS.has(extname(path).toLowerCase()) });
}

async function* inputItems(options: SourceOptions): AsyncGenerator<SourceItem> {
  const { signal, input = process.stdin } = options;
  const close = (): unknown => input.destroy?.();
  signal?.addEventListener('abort', close, { once: true });
  try {
    yield* itemsOf({ name: INPUT_NAME, file: undefined, chunks: bytesOf(input) }, options);
  } finally {
    signal?.removeEventListener('abort', close);
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
