import { isArticle, isObject, isRecording, listOf, wordsOf, type DataObject } from './json-ld.ts';
import type { ArticleField, Claim } from './claim.ts';

/**
 * Of several articles on a page (a list of related ones) the one whose headline the page shows, else the first; on a page
 * without one the recording that it shows.
 */
export function mainArticle(objects: readonly DataObject[], titles: readonly string[]): DataObject | undefined {
  const articles = objects.filter(isArticle);
  const shown = new Set(titles.map(key));
  const isShown = (object: DataObject): boolean => shown.has(key(wordsOf(object['headline']) ?? ' '));
  const recordings = objects.filter(isRecording);
  return (
    articles.find(isShown) ??
    articles.find((object) => object['datePublished'] !== undefined) ??
    articles[0] ??
    recordings.find((object) => shown.has(key(wordsOf(object['name']) ?? ' ')))
  );
}

/** What an article's data says of it. */
export function articleClaims(article: DataObject, objects: readonly DataObject[]): readonly Claim[] {
  const byId = new Map(
    objects.flatMap((object) => (typeof object['@id'] === 'string' ? [[object['@id'], object] as const] : [])),
  );
  const followed = (value: unknown): unknown => {
    const id = isObject(value) && value['name'] === undefined ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const claims: Claim[] = [];
  const add = (field: ArticleField, value: string | undefined): void => {
    if (value !== undefined) claims.push({ field, origin: 'json-ld', value });
  };
  add('title', wordsOf(article['headline']) ?? wordsOf(article['name']));
  add(
    'publishedAt',
    wordsOf(article['datePublished']) ?? wordsOf(article['dateCreated']) ?? wordsOf(article['uploadDate']),
  );
  add('byline', authorNames(listOf(article['author'] ?? article['creator']).map(followed)));
  add('outlet', wordsOf(listOf(article['publisher'] ?? article['sourceOrganization']).map(followed)));
  add('language', wordsOf(article['inLanguage'], ['@value', 'alternateName', 'name']));
  add('url', wordsOf(article['url'], ['@id', 'url']));
  add('url', wordsOf(article['mainEntityOfPage'], ['@id', 'url']));
  return claims;
}

/** "A, B and C": names as they stand, addresses left out. */
function authorNames(authors: readonly unknown[]): string | undefined {
  const names = authors
    .flatMap((author) => listOf(isObject(author) ? author['name'] : author))
    .map((name) => wordsOf(name));
  const known = [...new Set(names.filter((name) => name !== undefined && !/^https?:\/\//i.test(name)))];
  return known.length === 0 ? undefined : known.join(', ');
}

function key(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
