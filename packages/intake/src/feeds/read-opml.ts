import { note, type Note } from '@onrecord/model';
import { absoluteUrl } from './clean-url.ts';
import type { ListSource } from './feed.ts';
import { otherAddresses } from './finish-feed.ts';
import { feedNotes, feedProblems } from './notes.ts';
import { wordsOfText } from './plain-words.ts';
import { mendedNotes, otherList } from './read-feed.ts';
import { listKind, rootName } from './xml-root.ts';
import { MAX_FEED_BYTES } from './xml/limits.ts';
import { elementsOf, readXml, type XmlElement } from './xml/tree.ts';
import { xmlText } from './xml/xml-text.ts';

/** A feed that an OPML list names. */
export interface ListedFeed {
  readonly url: string;
  readonly title?: string;
}

/** A list of feeds, or why there is none. */
export type OpmlRead =
  | { readonly status: 'read'; readonly feeds: readonly ListedFeed[]; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly problem: Note };

const LONGEST_TITLE = 1000;

/**
 * The feeds of an OPML list (1.0, 2.0), each once, in order, of all levels. An outline without `xmlUrl` is a folder or a remark; one whose feed
 * has no web address is left out with a note. Never throws; O(bytes).
 */
export function readOpml(bytes: Uint8Array, { url, charset }: ListSource = {}): OpmlRead {
  if (bytes.length > MAX_FEED_BYTES) {
    const details = { limit: MAX_FEED_BYTES, what: 'an OPML list' };
    return { status: 'refused', problem: note(feedProblems.tooLarge, { details }) };
  }
  const decoded = xmlText(bytes, charset);
  const xml = readXml(decoded.text);
  if (xml.status === 'refused') return xml;
  if (xml.root?.name !== 'opml') return { status: 'refused', problem: otherList('OPML list', found(decoded.text)) };
  const { feeds, others } = feedsIn(xml.root, url);
  const [first] = others;
  return {
    status: 'read',
    feeds,
    notes: [
      ...decoded.notes,
      ...mendedNotes(xml),
      ...(first === undefined ? [] : [otherAddresses(others.length, first)]),
      ...(feeds.length === 0 ? [note(feedNotes.noAddresses, { details: { what: 'feeds' } })] : []),
    ],
  };
}

function found(text: string): string {
  const name = rootName(text);
  const kinds: Readonly<Record<string, string>> = { feed: 'a feed', sitemap: 'a sitemap', page: 'a web page' };
  return kinds[listKind(text) ?? ''] ?? (name === undefined ? 'no XML' : `XML that begins with <${name}>`);
}

function feedsIn(
  root: XmlElement,
  base: string | undefined,
): { feeds: readonly ListedFeed[]; others: readonly string[] } {
  const feeds = new Map<string, ListedFeed>();
  const others: string[] = [];
  const visit = (element: XmlElement): void => {
    const written = element.name === 'outline' ? element.attributes.get('xmlurl')?.trim() : undefined;
    const url =
      written === undefined ? undefined : absoluteUrl(written.replace(/^feed:(?:\/\/)?(?=\w)/i, withScheme), base);
    if (url !== undefined && !feeds.has(url)) feeds.set(url, { url, ...titleOf(element) });
    if (written !== undefined && written !== '' && url === undefined) others.push(written);
    for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  return { feeds: [...feeds.values()], others };
}

/** "feed://host/x" and "feed:https://host/x" of old feed readers. */
function withScheme(start: string): string {
  return start.endsWith('//') ? 'http://' : '';
}

function titleOf({ attributes }: XmlElement): { readonly title?: string } {
  const title = wordsOfText(attributes.get('title') || attributes.get('text') || '');
  return title === '' || title.length > LONGEST_TITLE ? {} : { title };
}
