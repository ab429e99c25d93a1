import type { GivenFields } from '../sources/source-item.ts';
import { pageUrl } from './clean-url.ts';
import { feedDate } from './feed-date.ts';
import { languageTag } from './language-tag.ts';
import { wordsOfHtml } from './plain-words.ts';
import { canonicalName, type Scope, scopeOf } from './xml/namespaces.ts';
import type { XmlHandler } from './xml/scanner.ts';

/** An address that a sitemap lists, and what Google News sitemaps say of the report behind it. */
export interface SitemapEntry {
  readonly of: 'report' | 'sitemap';
  readonly url: string;
  readonly given: GivenFields;
}

/** What is collected of a sitemap while it is scanned. */
export interface SitemapScan extends XmlHandler {
  /** Name of the outermost element: `urlset` or `sitemapindex` in a sitemap. */
  readonly root: () => string | undefined;
  /** The entries since the last call. */
  readonly take: () => readonly SitemapEntry[];
  /** How many have come since. */
  readonly size: () => number;
  /** Addresses that are no web addresses. */
  readonly others: readonly string[];
}

/** Fields by the names of the elements that hold them; the name of the publication is "news:name" inside "news:publication". */
const FIELDS: ReadonlyMap<string, 'loc' | keyof GivenFields> = new Map([
  ['loc', 'loc'],
  ['news:title', 'title'],
  ['news:publication_date', 'publishedAt'],
  ['news:language', 'language'],
  ['news:name', 'outlet'],
]);
/** As far as the text of an element is held. */
const LONGEST = 8192;
const LONGEST_FIELD = 1000;

/**
 * Collects the entries of a sitemap (sitemaps.org 0.9, Google News 0.9). All pages count as reports: those that are none show it when they are
 * read. `lastmod` is no date of publication and is left out. Holds one entry.
 */
export function sitemapScan(): SitemapScan {
  const open: { readonly name: string; readonly scope: Scope | undefined }[] = [];
  const others: string[] = [];
  let root: string | undefined;
  let entries: SitemapEntry[] = [];
  let fields = new Map<string, string>();
  let words = '';
  const finish = (of: SitemapEntry['of']): void => {
    const written = fields.get('loc')?.trim() ?? '';
    const url = pageUrl(written);
    if (url !== undefined) entries.push({ of, url, given: givenOf(fields, of === 'report' ? url : undefined) });
    else if (written !== '') others.push(written.slice(0, LONGEST_FIELD));
    fields = new Map();
  };
  return {
    root: () => root,
    others,
    size: () => entries.length,
    take: () => {
      const taken = entries;
      entries = [];
      return taken;
    },
    open: (written, attributes) => {
      const scope = scopeOf(attributes, open.at(-1)?.scope);
      const name = canonicalName(written, scope);
      root ??= name;
      open.push({ name, scope });
      words = '';
    },
    text: (piece) => {
      if (words.length < LONGEST) words += piece;
    },
    close: () => {
      const closed = open.pop()?.name ?? '';
      const parent = open.at(-1)?.name;
      const field = FIELDS.get(closed);
      const isOwn = closed !== 'loc' || parent === 'url' || parent === 'sitemap';
      if (field !== undefined && isOwn && !fields.has(field)) fields.set(field, words);
      if (closed === 'url' && parent === 'urlset') finish('report');
      if (closed === 'sitemap' && parent === 'sitemapindex') finish('sitemap');
      words = '';
    },
  };
}

function givenOf(fields: ReadonlyMap<string, string>, url: string | undefined): GivenFields {
  const title = wordsOfHtml(fields.get('title') ?? '');
  const outlet = wordsOfHtml(fields.get('outlet') ?? '');
  const date = fields.get('publishedAt')?.trim() ?? '';
  const language = languageTag(fields.get('language'));
  return {
    ...(isField(title) && { title }),
    ...(url !== undefined && { url }),
    ...(date !== '' && { publishedAt: feedDate(date) }),
    ...(isField(outlet) && { outlet }),
    ...(language !== undefined && { language }),
  };
}

function isField(words: string): boolean {
  return words !== '' && words.length <= LONGEST_FIELD;
}
