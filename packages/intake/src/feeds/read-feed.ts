import { note, type Note } from '@onrecord/model';
import type { FeedRead, ListSource } from './feed.ts';
import { finishFeed } from './finish-feed.ts';
import { jsonFeed } from './json-feed.ts';
import { feedNotes, feedProblems } from './notes.ts';
import { pageFeeds } from './page-feeds.ts';
import type { RawFeed } from './raw-feed.ts';
import { xmlFeed } from './xml-feed.ts';
import { fromDeclaration, listKind, rootName } from './xml-root.ts';
import { MAX_FEED_BYTES } from './xml/limits.ts';
import { readXml } from './xml/tree.ts';
import { xmlText } from './xml/xml-text.ts';

/** A feed before its entries are made ready. */
type Raw =
  | { readonly status: 'read'; readonly feed: RawFeed; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly problem: Note; readonly feeds: readonly string[] };

/**
 * Reads a feed out of its bytes: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. Broken ones are read as far as they go, with a
 * note. A page is refused with the addresses of the feeds it names. Never throws; O(bytes).
 */
export async function readFeed(bytes: Uint8Array, { url, charset }: ListSource = {}): Promise<FeedRead> {
  if (bytes.length > MAX_FEED_BYTES) {
    return refused(note(feedProblems.tooLarge, { details: { limit: MAX_FEED_BYTES, what: 'a feed' } }));
  }
  const decoded = xmlText(bytes, charset);
  const raw = /^\s*\{/.test(decoded.text) ? fromJson(decoded.text, url) : fromXml(decoded.text, url);
  if (raw.status === 'refused') return raw;
  const feed = await finishFeed(raw.feed, decoded.charset);
  return { status: 'read', feed: { ...feed, notes: [...decoded.notes, ...raw.notes, ...feed.notes] } };
}

function fromJson(text: string, url: string | undefined): Raw {
  const read = jsonFeed(text, url);
  if (read.status === 'broken') return refused(note(feedProblems.brokenJson, { details: { reason: read.reason } }));
  return read.status === 'other' ? refused(otherList('feed', 'JSON')) : { ...read, notes: [] };
}

function fromXml(document: string, url: string | undefined): Raw {
  const text = fromDeclaration(document);
  const kind = listKind(text);
  if (kind === 'page' || PAGE.test(text)) return page(text, url);
  const xml = readXml(text);
  if (xml.status === 'refused') return refused(xml.problem);
  const feed = xml.root && xmlFeed(xml.root, url);
  if (!feed) return refused(otherList('feed', FOUND[kind ?? 'other'] ?? foundName(text)));
  return { status: 'read', feed, notes: mendedNotes(xml) };
}

/** HTML may leave out its outermost elements, hardly its document type. */
const PAGE = /^\s*<!doctype\s+html\b/i;

/** What was found instead of what was looked for, in words. */
const FOUND: Readonly<Record<string, string>> = { opml: 'an OPML list', sitemap: 'a sitemap' };

function foundName(text: string): string {
  const name = rootName(text);
  return name === undefined ? 'no XML' : `XML that begins with <${name}>`;
}

/** The refusal of a document that is another thing than what it was read as. */
export function otherList(expected: string, found: string): Note {
  return note(feedProblems.otherList, { details: { expected, found } });
}

/** What was wrong with XML that was read all the same. */
export function mendedNotes({ mended, isCut }: { readonly mended: number; readonly isCut: boolean }): readonly Note[] {
  return [
    ...(mended > 0 ? [note(feedNotes.mended, { details: { count: mended } })] : []),
    ...(isCut ? [note(feedNotes.cut)] : []),
  ];
}

function page(text: string, url: string | undefined): Raw {
  const feeds = pageFeeds(text, url);
  const wayOut =
    feeds.length === 0
      ? 'Look on it for a link to its feed (RSS), or give the addresses of its reports.'
      : `It names its feed: ${feeds.slice(0, 3).join(', ')}. Give that address.`;
  return refused(note(feedProblems.page, { details: { wayOut } }), feeds);
}

function refused(problem: Note, feeds: readonly string[] = []): Extract<Raw, { status: 'refused' }> {
  return { status: 'refused', problem, feeds };
}
