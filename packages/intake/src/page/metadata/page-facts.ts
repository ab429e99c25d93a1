import type { Note } from '@onrecord/model';
import type { GivenFields } from '../../sources/source-item.ts';
import type { HeadClues } from '../head/article-head.ts';
import { isUpdateLine } from '../head/date-line.ts';
import { elementsOf, type PageElement } from '../page-node.ts';
import type { ParsedPage } from '../parse-page.ts';
import { claimsOn, type ArticleField, type Claim, type Origin } from './claim.ts';
import { readJsonLd, wordsOf, type DataObject } from './json-ld.ts';
import { articleClaims, mainArticle } from './json-ld-claims.ts';
import { chosenByline } from './page-byline.ts';
import { pageAddress } from './page-address.ts';
import { bodyClaims, headClaims, homeLinks, itemClaims } from './page-claims.ts';
import { dayInAddress, pageDate } from './page-date.ts';
import { pageLanguage } from './language.ts';
import { slugOf, titleLikeness, titleParts, titleTail } from './titles.ts';

/** What is known of a page from outside. */
export interface ArticleContext {
  /** The address that gave it. */
  readonly url?: string;
  /** ISO 8601, UTC. */
  readonly fetchedAt?: string;
}

/** All that a page's metadata says, not yet weighed. */
export interface PageFacts {
  readonly claims: readonly Claim[];
  readonly clues: HeadClues;
  readonly article: DataObject | undefined;
  readonly dataTitle: string | undefined;
  /** The metadata says that the page is an article. */
  readonly isDeclared: boolean;
  readonly isPaid: boolean;
  /** Metadata scripts, and how many of them could not be read. */
  readonly scripts: number;
  readonly broken: number;
}

/** What the page shows of the fields. */
export interface ShownFields {
  readonly headline: string | undefined;
  readonly byline: string | undefined;
  readonly dates: readonly string[];
}

/** Gathers the claims of a page. `page`: its tree without furniture. */
export function pageFacts(parsed: ParsedPage, page: PageElement, html: string, { url }: ArticleContext): PageFacts {
  const head = headClaims(parsed);
  const { objects, broken } = readJsonLd(parsed.jsonLd);
  const titles = head.filter(({ field }) => field === 'title').map(({ value }) => value);
  const article = mainArticle(objects, titles.flatMap(titleParts));
  const data = article ? articleClaims(article, objects) : [];
  const body = bodyClaims(page);
  const item = itemClaims(parsed.root, body);
  const claims = [...head, ...data, ...body, ...item, ...homeLinks(parsed.root), ...cameFrom(url, html)];
  claims.push(...daysIn(claims));
  const dataTitle = data.find(({ field }) => field === 'title')?.value;
  return {
    claims,
    clues: {
      titles: [...(dataTitle === undefined ? [] : [dataTitle]), ...titles],
      descriptions: descriptionsOf(parsed.root, article),
      authors: claims.filter(({ field }) => field === 'byline').map(({ value }) => value),
      slugs: addressesIn(claims).flatMap((address) => slugOf(address) ?? []),
    },
    article,
    dataTitle,
    isDeclared: isDeclared(parsed.root, claims, article, titles),
    isPaid: article !== undefined && String(article['isAccessibleForFree']).toLowerCase() === 'false',
    scripts: parsed.jsonLd.length,
    broken,
  };
}

/** The fields of an article, each by the first of its claims that holds. */
export function fieldsOf(
  { claims: said }: PageFacts,
  shown: ShownFields,
  text: string,
  { fetchedAt }: ArticleContext,
): {
  readonly given: GivenFields;
  readonly origins: Readonly<Partial<Record<ArticleField, Origin>>>;
  readonly notes: readonly Note[];
} {
  const claims = [...said, ...shownClaims(shown, said)];
  const language = pageLanguage(claims, text);
  const date = pageDate(claims, { language: language.chosen?.value, fetchedAt });
  const address = pageAddress(claims);
  const [outlet] = claimsOn(claims, 'outlet');
  const chosen = [
    titleOf(claims),
    date.chosen,
    chosenByline(claims, outlet?.value),
    outlet,
    address.chosen,
    language.chosen,
  ];
  const known = chosen.filter((claim) => claim !== undefined);
  return {
    given: Object.fromEntries(known.map(({ field, value }) => [field, value])),
    origins: Object.fromEntries(known.map(({ field, origin }) => [field, origin])),
    notes: [...date.notes, ...address.notes, ...language.notes],
  };
}

function titleOf(claims: readonly Claim[]): Claim | undefined {
  const [first] = claimsOn(claims, 'title');
  if (first === undefined || first.origin !== 'title') return first;
  return { ...first, value: titleParts(first.value)[1] ?? first.value };
}

function shownClaims({ headline, byline, dates }: ShownFields, said: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (field: ArticleField, origin: Origin, value: string | undefined): void => {
    if (value !== undefined) claims.push({ field, origin, value });
  };
  add('title', 'shown', headline);
  add('byline', 'shown', byline);
  for (const line of dates.filter((words) => !isUpdateLine(words))) add('publishedAt', 'shown', line);
  const title = said.find(({ origin }) => origin === 'title')?.value;
  if (title !== undefined && headline !== undefined) add('outlet', 'title-tail', titleTail(title, headline));
  return claims;
}

/** As browsers write it on saving a page, and as the add-on SingleFile does. */
const SAVED_FROM =
  /<!--\s{0,10}(?:saved from url=\(\d{1,6}\)(\S{1,2000}?)\s{0,10}-->|page saved with singlefile\s{1,10}url:\s{1,10}(\S{1,2000})\s)/i;

/** The address that gave the page, or that a browser wrote into it on saving. */
function cameFrom(url: string | undefined, html: string): readonly Claim[] {
  const saved = SAVED_FROM.exec(html.slice(0, 4096))
    ?.slice(1)
    .find((found) => found !== undefined);
  const address = url ?? saved;
  if (address === undefined) return [];
  return [{ field: 'url', origin: url === undefined ? 'saved-from' : 'address', value: address }];
}

/** Addresses that the page gives as its own, or that gave it. */
function addressesIn(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claimsOn(claims, 'url').map(({ value }) => value))];
}

/** Days that stand in these addresses. */
function daysIn(claims: readonly Claim[]): readonly Claim[] {
  return addressesIn(claims)
    .flatMap((address) => dayInAddress(address) ?? [])
    .map((value) => ({ field: 'publishedAt', origin: 'address', value }));
}

function descriptionsOf(root: PageElement, article: DataObject | undefined): readonly string[] {
  const descriptions = [wordsOf(article?.['description'])];
  for (const { name, attributes } of elementsOf(root)) {
    const key = attributes['property'] ?? attributes['name'] ?? '';
    if (name === 'meta' && /^(?:og:|twitter:|dc\.|dcterms\.)?description$/i.test(key))
      descriptions.push(attributes['content']);
  }
  return descriptions.filter((words) => words !== undefined && words.length > 20) as readonly string[];
}

function isDeclared(
  root: PageElement,
  claims: readonly Claim[],
  article: DataObject | undefined,
  titles: readonly string[],
): boolean {
  for (const { name, attributes } of elementsOf(root)) {
    if (name === 'meta' && attributes['property'] === 'og:type' && /article/i.test(attributes['content'] ?? ''))
      return true;
  }
  if (
    claims.some(({ field, origin }) => field === 'publishedAt' && (origin === 'article-meta' || origin === 'parsely'))
  )
    return true;
  const headline = wordsOf(article?.['headline']);
  return headline !== undefined && titles.flatMap(titleParts).some((title) => titleLikeness(title, headline) > 0.7);
}
