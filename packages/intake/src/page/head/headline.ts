import { BLOCK_ELEMENTS, HEADINGS } from '../element-names.ts';
import { hintsOf } from '../hints.ts';
import { titleKey, titleLikeness, titleParts } from '../metadata/titles.ts';
import { lineOf, type PageElement } from '../page-node.ts';
import type { HeadPart } from './head-part.ts';

const LONGEST = 400;
/** Words of a heading that are the title's, from which on it is the headline. */
const LIKE = 0.6;

const CALLED =
  /(?:^|[\s_-])(?:headline|(?:entry|article|post|story|page|node|content|main|news|lbl)-?(?:title|headline|heading|head)|hed|titulo-(?:materia|noticia|nota|articulo)|titular|titre-article|titolo-articolo|artikel-?titel)(?=$|[\s_-])/;
/** Old pages set their headlines in these. */
const LOOSE: ReadonlySet<string> = new Set([
  'h2',
  'h3',
  'h4',
  'font',
  'b',
  'strong',
  'p',
  'td',
  'div',
  'span',
  'center',
  'big',
]);

/**
 * The headline as the page shows it: the `<h1>` or the element called so whose words are most like the titles in the
 * metadata; an only `<h1>`; a heading with the words of the page's address; on old pages the first element that says just
 * the title, or is called so. `slugs`: last parts of addresses, in words.
 */
export function findHeadline(
  elements: readonly PageElement[],
  titles: readonly string[],
  slugs: readonly string[] = [],
): HeadPart | undefined {
  const keys = titles.flatMap(titleParts);
  const likeness = (text: string): number => Math.max(0, ...keys.map((title) => titleLikeness(title, text)));
  const parts = (found: readonly PageElement[]): HeadPart[] =>
    found
      .map((element) => ({ element, text: lineOf(element) }))
      .filter(({ text }) => text !== '' && text.length <= LONGEST);

  const headings = parts(elements.filter((element) => element.name === 'h1'));
  const called = parts(
    elements.filter((element) => element.name !== 'h1' && CALLED.test(hintsOf(element)) && !element.attributes['href']),
  );
  const best = [...headings, ...called.filter(isInnermost)]
    .map((part) => ({ part, like: likeness(part.text) }))
    .toSorted((a, b) => b.like - a.like)[0];
  if (best && best.like >= LIKE) return best.part;
  const [only] = headings;
  if (only && headings.length === 1 && wordsIn(only.text) >= 3) return only;
  const property = called.find(({ element }) => element.attributes['itemprop'] === 'headline');
  return (
    property ??
    looseHeadline(elements, keys) ??
    likeSlug(parts(elements.filter(({ name }) => HEADINGS.has(name))), slugs) ??
    called.find(({ element }) => HEADINGS.has(element.name)) ??
    called.find((part) => isInnermost(part) && wordsIn(part.text) >= 3)
  );
}

/** The heading that has most of the words of the page's address, and no others. */
function likeSlug(headings: readonly HeadPart[], slugs: readonly string[]): HeadPart | undefined {
  const best = headings
    .map((part) => ({ part, like: Math.max(0, ...slugs.map((slug) => titleLikeness(slug, part.text))) }))
    .toSorted((a, b) => b.like - a.like)[0];
  return best && best.like >= LIKE && wordsIn(best.part.text) >= 3 ? best.part : undefined;
}

function wordsIn(text: string): number {
  return titleKey(text).split(' ').length;
}

/** An element that says a title and nothing else; innermost first, since its containers say no more. */
function looseHeadline(elements: readonly PageElement[], titles: readonly string[]): HeadPart | undefined {
  const keys = new Set(titles.map(titleKey).filter((key) => key.split(' ').length >= 3));
  if (keys.size === 0) return undefined;
  const longest = Math.max(...titles.map(({ length }) => length)) * 2 + 40;
  for (const element of elements) {
    if (!LOOSE.has(element.name) || !isNear(element, longest)) continue;
    const text = lineOf(element);
    if (keys.has(titleKey(text))) return { element, text };
  }
  return undefined;
}

/** A cheap bound on an element's text, so that containers of the whole page are not gathered again and again. */
function isNear(element: PageElement, limit: number): boolean {
  return element.children.length <= 8 && lineOf(element).length <= limit;
}

function isInnermost({ element }: HeadPart): boolean {
  return (
    HEADINGS.has(element.name) ||
    !element.children.some((child) => child.kind === 'element' && BLOCK_ELEMENTS.has(child.name))
  );
}
