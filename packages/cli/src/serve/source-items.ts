import { createHash } from 'node:crypto';
import {
  decodeReport,
  expandSources,
  itemsOf,
  type LinkItem,
  type SourceItem,
  type SourceOptions,
} from '@onrecord/intake';
import { note } from '@onrecord/model';
import type { AddSource, UploadedFile } from '@onrecord/server';
import { serveNotes } from './notes.ts';

type TextSource = Extract<AddSource, { readonly kind: 'text' }>;

/** What a text without a title is called in messages. */
const TEXT_NAME = 'the text';

/** The reports in what a person gave on the page, as `onrecord add` finds them in files and at addresses. */
export async function* sourceItems(source: AddSource, options: SourceOptions): AsyncGenerator<SourceItem> {
  if (source.kind === 'text') yield textItem(source);
  else if (source.kind === 'urls') yield* expandSources(source.urls, options);
  else {
    for (const file of source.files) {
      if (options.signal?.aborted) return;
      yield* fileItems(file, options);
    }
  }
}

/** A text is taken as it is: nothing is guessed about its format. */
function textItem({ text, given }: TextSource): SourceItem {
  const bytes = Buffer.from(text);
  const name = given.title ?? TEXT_NAME;
  const decoded = decodeReport(bytes);
  if (decoded.status === 'refused') return { kind: 'refused', name, problem: decoded.problem };
  const bytesHash = createHash('sha256').update(bytes).digest('hex');
  const { charset, notes } = decoded;
  return { kind: 'text', name, text: decoded.text, format: 'text', charset, given, notes, bytesHash };
}

/** The items of one upload; the addresses that it only names are counted, as nobody has said that they may be fetched. */
async function* fileItems({ name, bytes }: UploadedFile, options: SourceOptions): AsyncGenerator<SourceItem> {
  const links: LinkItem[] = [];
  for await (const item of itemsOf({ name, file: name, chunks: once(bytes) }, options)) {
    if (item.kind === 'link') links.push(item);
    else yield item;
  }
  const [first, ...others] = links;
  if (!first) return;
  const left =
    others.length === 0
      ? note(serveNotes.linkLeft, { details: { url: first.url } })
      : note(serveNotes.linksLeft, { details: { count: links.length } });
  yield { kind: 'note', name, note: left };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
