import { BLOCK_ELEMENTS } from '../element-names.ts';
import { hintsOf } from '../hints.ts';
import { titleLikeness } from '../metadata/titles.ts';
import { lineOf, type PageElement } from '../page-node.ts';
import type { HeadPart } from './head-part.ts';

/** What standfirsts are called. "lead" and "intro" are not among them: they are often the first paragraph of the body. */
const CALLED =
  /(?:^|[\s_-])(?:standfirst|chapo|vorspann|entradilla|bajada|sommario|stand-?first|deck|dek|sub-?title|sub-?head(?:line)?|sub-?deck|strap-?line|(?:article|story|post|entry|page)-?(?:summary|desc|description|excerpt|dek|deck|intro|teaser|lede?)|alternative-?headline)(?=$|[\s_-])/;

const SHORTEST = 20;
/** Of one that is called so. */
const SHORTEST_CALLED = 8;
const LONGEST = 600;
/** A standfirst stands close to its headline: at most so many elements lie between. */
const NEAR = 40;
/** A paragraph that says what the metadata gives as the description. */
const LIKE = 0.85;

/**
 * The standfirst under a headline: what is called so, the `<h2>` right behind it, the description where it stands alone, or
 * the only sentence between headline and byline.
 */
export function findStandfirst(
  elements: readonly PageElement[],
  headline: PageElement,
  descriptions: readonly string[],
  byline?: number,
): HeadPart | undefined {
  const after = elements.filter(({ order }) => order > headline.order && order <= headline.order + NEAR);
  const inside = new Set<PageElement>(elementsBelow(headline));
  const called = after
    .filter((element) => !inside.has(element))
    .map((element) => ({ element, text: lineOf(element) }))
    .filter(({ text }) => text.length >= SHORTEST_CALLED && text.length <= LONGEST);
  const parts = called.filter(({ text }) => text.length >= SHORTEST);
  return (
    called.find(({ element }) => CALLED.test(hintsOf(element))) ??
    nextHeading(parts, headline) ??
    parts.find(
      ({ element, text }) =>
        isAlone(element, after) && descriptions.some((words) => titleLikeness(words, text) >= LIKE),
    ) ??
    between(parts, byline)
  );
}

/** The one paragraph over the byline that is as long as a sentence and stands in no picture or list. */
function between(parts: readonly HeadPart[], byline: number | undefined): HeadPart | undefined {
  if (byline === undefined) return undefined;
  const over = parts.filter(({ element }) => element.order < byline);
  const sentences = over.filter(({ element, text }) => SENTENCES.has(element.name) && text.length >= 40);
  const isSure = sentences.length === 1 && !over.some(({ element }) => NO_SENTENCES.has(element.name));
  return isSure ? sentences[0] : undefined;
}

const SENTENCES: ReadonlySet<string> = new Set(['p', 'h2', 'h3']);
const NO_SENTENCES: ReadonlySet<string> = new Set([
  'figure',
  'figcaption',
  'ul',
  'ol',
  'table',
  'blockquote',
  'article',
]);

/** An `<h2>` that is the first thing behind the headline and is a sentence, not a heading of the body. */
function nextHeading(parts: readonly HeadPart[], headline: PageElement): HeadPart | undefined {
  const first = parts.find(({ element }) => element.name === 'h2' || element.name === 'p');
  const isNext = first && first.element.order <= headline.order + countBelow(headline) + 4;
  return isNext && first.element.name === 'h2' && first.text.length >= 40 ? first : undefined;
}

/** Whether a block holds no other block, and no other paragraph stands beside it: then it is not the first of the body. */
function isAlone(element: PageElement, near: readonly PageElement[]): boolean {
  if (!BLOCK_ELEMENTS.has(element.name)) return false;
  if (element.children.some((child) => child.kind === 'element' && BLOCK_ELEMENTS.has(child.name))) return false;
  const parent = near.find((other) => other.children.includes(element));
  return parent === undefined
    ? false
    : parent.children.filter((child) => child.kind === 'element' && child.name === 'p').length <= 1;
}

function* elementsBelow(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    yield child;
    yield* elementsBelow(child);
  }
}

function countBelow(element: PageElement): number {
  return [...elementsBelow(element)].length;
}
