/** What a page may say of its article. */
export type ArticleField = 'title' | 'publishedAt' | 'byline' | 'outlet' | 'url' | 'language';

/** Where on a page something is said. */
export type Origin =
  | 'json-ld'
  | 'microdata'
  | 'article-meta'
  | 'open-graph'
  | 'dublin-core'
  | 'parsely'
  | 'sailthru'
  | 'meta'
  | 'canonical'
  | 'html-lang'
  | 'time-element'
  | 'shown'
  | 'title'
  | 'title-tail'
  | 'home-link'
  | 'base'
  | 'address'
  | 'saved-from';

/** One thing that one part of a page says. */
export interface Claim {
  readonly field: ArticleField;
  readonly origin: Origin;
  readonly value: string;
}

/**
 * Whose word goes first, field by field. Structured data that is made for one article goes before names for social
 * media, which are cut or embellished; what the page shows goes first for the title, which readers quote.
 */
export const PRECEDENCE: Readonly<Record<ArticleField, readonly Origin[]>> = {
  title: ['shown', 'json-ld', 'microdata', 'open-graph', 'parsely', 'sailthru', 'dublin-core', 'meta', 'title'],
  publishedAt: [
    'json-ld',
    'article-meta',
    'microdata',
    'parsely',
    'sailthru',
    'dublin-core',
    'meta',
    'time-element',
    'shown',
    'address',
  ],
  byline: ['json-ld', 'microdata', 'shown', 'parsely', 'sailthru', 'dublin-core', 'meta', 'article-meta'],
  outlet: ['json-ld', 'open-graph', 'microdata', 'meta', 'dublin-core', 'title-tail', 'home-link'],
  url: ['canonical', 'open-graph', 'json-ld', 'parsely', 'address', 'saved-from', 'base'],
  language: ['html-lang', 'json-ld', 'microdata', 'meta', 'open-graph', 'dublin-core'],
};

/** The claims on a field, those that go first first; within one origin in the order of the page. */
export function claimsOn(claims: readonly Claim[], field: ArticleField): readonly Claim[] {
  const order = PRECEDENCE[field];
  return claims
    .filter((claim) => claim.field === field && order.includes(claim.origin))
    .toSorted((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin));
}
