import { note } from '@onrecord/model';
import { collect } from '../formats/collect.ts';
import type { Format, OpenSource } from '../formats/format.ts';
import type { SourceItem } from '../sources/source-item.ts';
import type { Feed, FeedEntryRead } from './feed.ts';
import { feedProblems } from './notes.ts';
import { readFeed } from './read-feed.ts';
import { beginsAs } from './xml-root.ts';
import { MAX_FEED_BYTES } from './xml/limits.ts';

const JSON_FEED = /^\{[^]{0,2000}"version"\s{0,20}:\s{0,20}"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org(?:\\?\/)version/;

/**
 * A feed: entries with their whole text are reports, the others links to reports. ".xml" is listed here because most such files are feeds;
 * OPML and sitemaps are told by what they begin with.
 */
export const feedFormat: Format = {
  name: 'feed',
  title: 'a feed (RSS, Atom, JSON Feed)',
  endings: ['.rss', '.atom', '.rdf', '.xml'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
    'text/xml',
    'application/xml',
  ],
  begins: (head) => beginsAs('feed', head) || JSON_FEED.test(head.replaceAll('\0', '')),
  async *items(source) {
    const { name, arrival } = source;
    const bytes = await collect(source.chunks, MAX_FEED_BYTES);
    const details = { limit: MAX_FEED_BYTES, what: 'a feed' };
    if (!bytes) {
      yield { kind: 'refused', name, problem: note(feedProblems.tooLarge, { details }) };
      return;
    }
    const read = await readFeed(bytes, { url: arrival?.url, charset: arrival?.charset });
    if (read.status === 'refused') {
      yield { kind: 'refused', name, problem: read.problem };
      return;
    }
    for (const remark of read.feed.notes) yield { kind: 'note', name, note: remark };
    for (const [index, entry] of read.feed.entries.entries())
      yield* entryItems(entry, { source, feed: read.feed, index });
  },
};

interface Place {
  readonly source: OpenSource;
  readonly feed: Feed;
  readonly index: number;
}

/** An entry as an item. Texts are named by their place in the feed, links by the feed, so that they are counted together. */
function* entryItems(entry: FeedEntryRead, { source, feed, index }: Place): Generator<SourceItem> {
  const { name, file, arrival } = source;
  const at = `${name}#${index + 1}`;
  const { url, given, text, marks, bytesHash, notes } = entry;
  if (text !== undefined) {
    yield {
      kind: 'text',
      name: at,
      text,
      ...(marks && { marks }),
      format: 'feed',
      charset: feed.charset,
      given: { ...given, ...(file !== undefined && { file: `${file}#${index + 1}` }) },
      notes,
      bytesHash,
      ...(arrival && { fetchedAt: arrival.fetchedAt }),
    };
    return;
  }
  for (const remark of notes) yield { kind: 'note', name: at, note: remark };
  if (url !== undefined) yield { kind: 'link', name, url, of: 'report', given };
  else {
    const site = feed.siteUrl ?? arrival?.url ?? 'the page of the outlet';
    yield { kind: 'refused', name: at, problem: note(feedProblems.entryWithNothing, { details: { site } }) };
  }
}
