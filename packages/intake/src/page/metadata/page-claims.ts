import { elementsOf, lineOf, type PageElement } from '../page-node.ts';
import type { ParsedPage } from '../parse-page.ts';
import type { ArticleField, Claim, Origin } from './claim.ts';
import { ITEM_PROPERTIES, META_NAMES } from './meta-names.ts';

/** What the head of a page says: `<meta>`, `<link rel=canonical>`, `<title>`, the language of `<html>`. */
export function headClaims({ root, html }: ParsedPage): readonly Claim[] {
  const claims: Claim[] = [];
  const add = adder(claims);
  let hasTitle = false;
  for (const element of elementsOf(root)) {
    if (element.name === 'meta') addMeta(element, add);
    else if (element.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(element.attributes['rel'] ?? '')) {
      add('url', 'canonical', element.attributes['href']);
    } else if (element.name === 'base' && /^[^?]{1,2000}[^/?]$/.test(element.attributes['href'] ?? '')) {
      // Of a page, and not of a folder: what some content systems write for their relative links.
      add('url', 'base', element.attributes['href']);
    } else if (element.name === 'title' && !hasTitle) {
      add('title', 'title', lineOf(element));
      hasTitle = true;
    }
  }
  add('language', 'html-lang', html['lang']);
  return claims;
}

/** What the body's markup says: microdata and `<time>`, of a page without its furniture. */
export function bodyClaims(root: PageElement): readonly Claim[] {
  const claims: Claim[] = [];
  const add = adder(claims);
  let label = '';
  for (const element of elementsOf(root)) {
    if (element.name === 'dt') label = lineOf(element);
    const properties = (element.attributes['itemprop'] ?? '').toLowerCase().split(/\s+/);
    for (const property of properties) {
      const field = ITEM_PROPERTIES[property];
      if (field !== undefined) add(field, 'microdata', itemValue(element, field));
      if (property === 'publisher') add('outlet', 'microdata', nameIn(element));
    }
    if (element.name === 'time') addTime(element, label, add);
  }
  return claims;
}

/**
 * What the article's own item says where the page without its furniture does not: content systems write author and date into
 * the foot of a post. The item is the one that holds the text. `root`: the whole page.
 */
export function itemClaims(root: PageElement, known: readonly Claim[]): readonly Claim[] {
  const isOpen = (field: ArticleField): boolean =>
    !known.some((claim) => claim.field === field && claim.origin === 'microdata');
  const items = elementsOf(root).filter(({ attributes }) => ARTICLE_ITEM.test(attributes['itemtype'] ?? ''));
  const [item] = items.filter((element) =>
    elementsOf(element).some(({ attributes }) => /(?:^|\s)articleBody(?:\s|$)/.test(attributes['itemprop'] ?? '')),
  );
  if (item === undefined || (!isOpen('publishedAt') && !isOpen('byline'))) return [];
  return bodyClaims(item).filter(({ field, origin }) => origin === 'microdata' && isOpen(field));
}

const ARTICLE_ITEM = /schema\.org\/(?:\w*Article|\w*Posting|Report)\b/;

/** What the links to the site's front page call it, those in the page's head first. */
export function homeLinks(root: PageElement): readonly Claim[] {
  const claims: Claim[] = [];
  const add = adder(claims);
  for (const element of elementsOf(root)) {
    const { href, rel } = element.attributes;
    if (element.name !== 'a' || href === undefined) continue;
    if (rel !== 'home' && !/^(?:https?:\/\/[^/]{1,100})?\/?(?:index\.\w{2,5})?$/.test(href)) continue;
    const name = lineOf(element);
    if (name.length >= 3 && name.length <= 50 && /^\p{Lu}/u.test(name) && !NOT_NAMES.test(name))
      add('outlet', 'home-link', name);
  }
  return claims.slice(0, 1);
}

/** Words of links to the front page that are no name. */
const NOT_NAMES =
  /^(?:home|home ?page|start|start ?page|startseite|front ?page|inicio|início|accueil|главная|главная страница|anasayfa|beranda|hjem|hem|back|skip|go to|return|news|english|en|logo)\b/iu;

type Add = (field: ArticleField, origin: Origin, value: string | undefined) => void;

/** Claims of one field and origin that are enough: a page lists many times and authors. */
const MOST = 20;

function adder(claims: Claim[]): Add {
  return (field, origin, value) => {
    const words = value?.replace(/\s+/g, ' ').trim();
    if (words === undefined || words === '' || words.length > 4096) return;
    const same = claims.filter((claim) => claim.field === field && claim.origin === origin);
    if (same.length < MOST) claims.push({ field, origin, value: words });
  };
}

function addMeta({ attributes }: PageElement, add: Add): void {
  const content = attributes['content'];
  for (const key of ['property', 'name', 'itemprop', 'http-equiv'] as const) {
    for (const name of (attributes[key] ?? '').toLowerCase().trim().split(/\s+/)) {
      const meaning = META_NAMES.get(name);
      if (meaning && key !== 'itemprop') add(meaning[0], meaning[1], content);
    }
  }
}

function itemValue(element: PageElement, field: ArticleField): string | undefined {
  const { content, datetime } = element.attributes;
  if (field === 'publishedAt') return datetime ?? content ?? element.attributes['title'] ?? lineOf(element);
  if (field === 'byline') return content ?? nameIn(element);
  return content ?? lineOf(element);
}

/** The `itemprop="name"` below an element, else its own words where they are few. */
function nameIn(element: PageElement): string | undefined {
  for (const inner of elementsOf(element)) {
    if (inner !== element && inner.attributes['itemprop'] === 'name')
      return inner.attributes['content'] ?? lineOf(inner);
  }
  const line = lineOf(element);
  return line.length <= 100 ? line : undefined;
}

/**
 * A time that is not called one of change. The one with `pubdate` goes first (HTML5 drafts until 2012), and the one whose
 * `label` in a list says so: portals give the day on which they took a report over beside that on which it first came out.
 */
function addTime(element: PageElement, label: string, add: Add): void {
  const { datetime, pubdate, itemprop } = element.attributes;
  const called = `${element.attributes['class'] ?? ''} ${itemprop ?? ''}`;
  if (/updat|modif|edit/i.test(called)) return;
  const value = datetime ?? lineOf(element);
  const isFirst =
    pubdate !== undefined || /^(?:originally|first) published\b|^original publication date\b/i.test(label);
  add('publishedAt', isFirst ? 'article-meta' : 'time-element', value);
}
