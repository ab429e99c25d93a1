import { languageTag } from './language-tag.ts';
import { bylineOf } from './person-names.ts';
import type { RawEntry, RawFeed } from './raw-feed.ts';
import { updatePeriod } from './update-period.ts';
import { baseIn, linksIn, pageAddresses } from './xml-links.ts';
import { type Family, firstWords, plainChild } from './xml-words.ts';
import { MAX_ENTRIES } from './xml/limits.ts';
import { canonical } from './xml/markup.ts';
import { childText, named, type XmlElement } from './xml/tree.ts';

/** What holds for all entries of a feed. */
interface Around {
  readonly family: Family;
  readonly base: string | undefined;
}

/**
 * What a feed in XML says: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, with the modules content, Dublin Core, Syndication and Feedburner.
 * Undefined where the root is of no feed. Entries that were cut off are left out. O(n).
 */
export function xmlFeed(root: XmlElement, url: string | undefined): RawFeed | undefined {
  if (root.name === 'feed') return feedOf(root, named(root, 'entry'), { family: 'atom', base: baseIn(root, url) });
  const channel = named(root, 'channel')[0];
  const isRss = root.name === 'rss' || (root.name === 'rdf:rdf' && (channel ?? named(root, 'item')[0]) !== undefined);
  if (!isRss) return undefined;
  const outer = baseIn(root, url);
  const base = channel ? baseIn(channel, outer) : outer;
  // RSS 0.90 and 1.0 have the items beside the channel, the others in it.
  const items = [...(channel ? named(channel, 'item') : []), ...named(root, 'item')];
  return feedOf(channel ?? root, items, { family: 'rss', base });
}

function feedOf(channel: XmlElement, entries: readonly XmlElement[], { family, base }: Around): RawFeed {
  const [site] = linksIn(channel, base);
  const language = childText(channel, 'language', 'dc:language') ?? channel.attributes.get('xml:lang');
  const whole = entries.filter(({ isWhole }) => isWhole);
  const around = { family, base: base ?? site?.written };
  return {
    title: plainChild(channel, family, 'title', 'dc:title'),
    language: languageTag(language),
    site,
    ttlMs: updatePeriod(channel),
    byline: family === 'atom' ? bylineOf(channel) : undefined,
    entries: whole.slice(0, MAX_ENTRIES).map((entry) => entryOf(entry, around)),
    count: whole.length,
  };
}

function entryOf(entry: XmlElement, { family, base }: Around): RawEntry {
  const source = named(entry, 'source')[0];
  const language = childText(entry, 'language', 'dc:language') ?? entry.attributes.get('xml:lang');
  return {
    title: plainChild(entry, family, 'title', 'dc:title'),
    addresses: pageAddresses(entry, baseIn(entry, base)),
    id: childText(entry, 'guid', 'id', 'dc:identifier') ?? entry.attributes.get('rdf:about'),
    date: childText(entry, ...PUBLISHED, ...UPDATED),
    updated: childText(entry, ...UPDATED),
    byline: bylineOf(entry),
    language: languageTag(language),
    outlet: source && (plainChild(source, family, 'title') ?? plainText(source, family)),
    content: firstWords(entry, family, 'content:encoded', 'content', 'xhtml:body'),
    summary: firstWords(entry, family, 'description', 'summary', 'dc:description'),
    canonical: canonical(entry),
  };
}

/** When it was published. */
const PUBLISHED = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'created', 'dcterms:created', 'date'];
/** When it was changed last; when it was published, where nothing else says so. */
const UPDATED = ['updated', 'modified', 'dcterms:modified'];

/** RSS has the name of the source as its text. */
function plainText(source: XmlElement, family: Family): string | undefined {
  return family === 'rss' && source.children.every((child) => typeof child === 'string')
    ? source.children.join('').replace(/\s+/g, ' ').trim() || undefined
    : undefined;
}
