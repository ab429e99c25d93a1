import { absoluteUrl } from './clean-url.ts';
import { parseTag } from './xml/tag.ts';

/** Units of a page in which its head is looked for. */
const HEAD = 512 * 1024;
const MOST = 20;
const TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/rdf+xml'];

/** The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), absolute, each once. O(n). */
export function pageFeeds(page: string, url: string | undefined): readonly string[] {
  const found = new Set<string>();
  for (const [, inner = ''] of page.slice(0, HEAD).matchAll(/<(link\s[^<>]{1,4000})>/gi)) {
    const { attributes } = parseTag(inner);
    const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const type = (attributes.get('type') ?? '').toLowerCase().trim();
    const address = absoluteUrl(attributes.get('href') ?? '', url);
    if (address !== undefined && relations.includes('alternate') && TYPES.includes(type)) found.add(address);
    if (found.size >= MOST) break;
  }
  return [...found];
}
