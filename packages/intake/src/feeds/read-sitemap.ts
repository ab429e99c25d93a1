import { note, type Note } from '@onrecord/model';
import type { ListSource } from './feed.ts';
import { feedNotes, feedProblems } from './notes.ts';
import type { SitemapEntry } from './sitemap-entries.ts';
import { readerFor, type SitemapReader } from './sitemap-readers.ts';
import { streamText } from './stream-text.ts';
import { MAX_SITEMAP_ADDRESSES, MAX_SITEMAP_BYTES } from './xml/limits.ts';

/** What comes out of a sitemap while it is read: entries, remarks, and at most one reason why it was given up, as the last. */
export type SitemapPart =
  | { readonly kind: 'entry'; readonly entry: SitemapEntry }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'refused'; readonly problem: Note };

/**
 * Reads a sitemap, an index of sitemaps, or a plain list of addresses, one a line (all three of sitemaps.org), as it streams. Each address is
 * given once; entries may come before a problem does. Beyond 50,000 addresses and 50 MiB (sitemaps.org) nothing is
 * taken. Holds one chunk and the addresses. Never throws, but for an error of the stream; O(bytes).
 */
export async function* readSitemap(
  chunks: AsyncIterable<Uint8Array>,
  { charset }: ListSource = {},
): AsyncGenerator<SitemapPart> {
  const seen = new Set<string>();
  for await (const part of partsOf(chunks, charset)) {
    if (part.kind !== 'entry') yield part;
    else if (!seen.has(part.entry.url)) {
      if (seen.size >= MAX_SITEMAP_ADDRESSES) {
        yield { kind: 'note', note: note(feedNotes.tooManyAddresses, { details: { limit: MAX_SITEMAP_ADDRESSES } }) };
        return;
      }
      seen.add(part.entry.url);
      yield part;
    }
  }
}

async function* partsOf(chunks: AsyncIterable<Uint8Array>, charset: string | undefined): AsyncGenerator<SitemapPart> {
  const size = { bytes: 0 };
  let reader: SitemapReader | undefined;
  for await (const text of streamText(counted(chunks, size), charset)) {
    reader ??= readerFor(text);
    const problem = size.bytes > MAX_SITEMAP_BYTES ? tooLarge() : reader.write(text);
    yield* entriesOf(reader);
    if (problem) {
      yield { kind: 'refused', problem };
      return;
    }
  }
  const end = reader?.end();
  if (!reader || !end) return;
  yield* entriesOf(reader);
  for (const remark of end.notes) if (!end.problem) yield { kind: 'note', note: remark };
  if (end.problem) yield { kind: 'refused', problem: end.problem };
}

function* entriesOf(reader: SitemapReader): Generator<SitemapPart> {
  for (const entry of reader.take()) yield { kind: 'entry', entry };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, size: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    size.bytes += chunk.length;
    yield chunk;
  }
}

function tooLarge(): Note {
  return note(feedProblems.tooLarge, { details: { limit: MAX_SITEMAP_BYTES, what: 'a sitemap' } });
}
