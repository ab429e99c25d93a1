import type { ArticleField, Origin } from './claim.ts';

type Meaning = readonly [ArticleField, Origin];

const all = (meaning: Meaning, names: string): readonly (readonly [string, Meaning])[] =>
  names.split(' ').map((name) => [name, meaning]);

/**
 * Names of `<meta>` and what they say (Open Graph protocol, https://ogp.me; DCMI Metadata Terms; Parse.ly and Sailthru
 * as their makers document them; the rest an own list of what content systems write). Dates of change are not among them.
 */
export const META_NAMES: ReadonlyMap<string, Meaning> = new Map([
  ...all(['title', 'open-graph'], 'og:title twitter:title'),
  ...all(['title', 'dublin-core'], 'dc.title dcterms.title'),
  ...all(['title', 'parsely'], 'parsely-title'),
  ...all(['title', 'sailthru'], 'sailthru.title'),
  ...all(['title', 'meta'], 'headline title'),
  ...all(
    ['publishedAt', 'article-meta'],
    'article:published_time og:article:published_time article:published og:pubdate',
  ),
  ...all(
    ['publishedAt', 'dublin-core'],
    'dcterms.issued dc.date.issued dc.date dcterms.date dc.date.created dcterms.created dc.issued',
  ),
  ...all(['publishedAt', 'parsely'], 'parsely-pub-date'),
  ...all(['publishedAt', 'sailthru'], 'sailthru.date'),
  ...all(
    ['publishedAt', 'meta'],
    'datepublished date pubdate publishdate publish-date publish_date publication_date publicationdate publication-date ' +
      'published published_time published-date release_date releasedate article_date_original cxenseparse:recs:publishtime ' +
      'originalpublicationdate displaydate date_published',
  ),
  ...all(['byline', 'article-meta'], 'article:author og:article:author'),
  ...all(['byline', 'dublin-core'], 'dc.creator dcterms.creator dc.contributor'),
  ...all(['byline', 'parsely'], 'parsely-author'),
  ...all(['byline', 'sailthru'], 'sailthru.author'),
  ...all(['byline', 'meta'], 'author authors byl byline article_author'),
  ...all(['outlet', 'open-graph'], 'og:site_name'),
  ...all(['outlet', 'dublin-core'], 'dc.publisher dcterms.publisher'),
  ...all(['outlet', 'meta'], 'application-name publisher apple-mobile-web-app-title'),
  ...all(['url', 'open-graph'], 'og:url'),
  ...all(['url', 'parsely'], 'parsely-link'),
  ...all(['language', 'open-graph'], 'og:locale'),
  ...all(['language', 'dublin-core'], 'dc.language dcterms.language'),
  ...all(['language', 'meta'], 'content-language language'),
]);

/** Properties of schema.org that say the same, as microdata (`itemprop`). */
export const ITEM_PROPERTIES: Readonly<Record<string, ArticleField>> = {
  headline: 'title',
  datepublished: 'publishedAt',
  author: 'byline',
  inlanguage: 'language',
};
