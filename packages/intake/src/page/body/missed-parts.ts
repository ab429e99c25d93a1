import { walkBlocks } from '../block-walker.ts';
import { CORRECTION, EDITORIAL_BOX, LONGEST_CORRECTION } from '../editorial-words.ts';
import { roleOfElement } from '../element-roles.ts';
import { PROMPT } from '../furniture-words.ts';
import { hintsOf } from '../hints.ts';
import { isWithin, rawText, type PageElement } from '../page-node.ts';
import type { TextBlock } from '../text-block.ts';

/** How far before the article's first paragraph the caption of its first picture may stand, in elements. */
const LEAD_PICTURE = 30;
/** How far before the headline. */
const OVER_HEADLINE = 12;
/** A point of a list says something: so many words. Shorter ones are lists of names and of labels. */
const WORDS_OF_POINT = 4;
/** In UTF-16 units: a larger box is a part of the page. */
const LARGEST_BOX = 4000;
/** Each is looked for in the whole text. */
const MOST_PARTS = 200;

/** Where on a page the article lies, by the numbers of its elements. */
interface Extent {
  readonly headline: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The found paragraphs with what Readability leaves behind between them, since it looks for running text: captions of
 * pictures between its boxes, lists of main points, boxes of facts, notes of correction. `page`: the tree that it was given.
 */
export function withMissedParts(
  page: PageElement,
  found: readonly TextBlock[],
  headline: number | undefined,
): readonly TextBlock[] {
  const orders = found.map(({ order }) => order);
  if (orders.length === 0) return found;
  const extent = {
    headline: headline ?? 0,
    first: Math.min(...orders.slice(0, 5)),
    last: Math.max(...orders.slice(-5)),
  };
  const missed = partsBelow(page, extent).slice(0, MOST_PARTS);
  if (missed.length === 0) return found;
  const pictures = new Map(missed.filter(isPicture).map((part) => [inkOf(part.text), part]));
  // Readability takes a box and the only one in it together, and with it what the inner one is called.
  const named = found.map((block) => (block.role === undefined ? (pictures.get(inkOf(block.text)) ?? block) : block));
  const known = inkOf(found.map(({ text }) => text).join(''));
  const seen = new Set<string>();
  const isNew = ({ text }: TextBlock): boolean => {
    const ink = inkOf(text);
    const isKnown = seen.has(ink) || known.includes(ink);
    seen.add(ink);
    return !isKnown;
  };
  return merged(named, missed.filter(isNew));
}

/** Texts are compared without white space: one part of a page may be parted in two ways. */
function inkOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What is below a part that was taken was taken with it. */
function partsBelow(element: PageElement, extent: Extent): readonly TextBlock[] {
  const parts = partsOf(element, extent);
  if (parts.length > 0) return parts;
  return element.children.flatMap((child) => (child.kind === 'element' ? partsBelow(child, extent) : []));
}

function partsOf(element: PageElement, extent: Extent): readonly TextBlock[] {
  const { order } = element;
  const from = Math.max(0, Math.min(extent.first, Math.max(extent.headline, extent.first - LEAD_PICTURE)));
  const over = extent.headline - OVER_HEADLINE;
  if (order < extent.last && (order > from || (extent.headline > 0 && order > over && order < extent.headline))) {
    if (element.name === 'figure' || roleOfElement(element, undefined) !== undefined) {
      return walkBlocks(around(element)).filter(isPicture);
    }
  }
  if (order <= extent.headline) return [];
  if (order < extent.last && isPoints(element)) return walkBlocks(element).filter(isUnlinked);
  return isCorrection(element) ? walkBlocks(element) : [];
}

/** A box with the element alone in it: what is walked is what stands below. */
function around(element: PageElement): PageElement {
  return { kind: 'element', name: 'div', attributes: {}, children: [element], order: -1 };
}

function isPicture({ role, credits }: TextBlock): boolean {
  return role === 'caption' || role === 'credit' || credits.length > 0;
}

/** A box called one of facts or main points, or a list of which every point says something and leads nowhere. */
function isPoints(element: PageElement): boolean {
  const isList = LISTS.has(element.name);
  if (!isList && !isPointsBox(element)) return false;
  if (!isWithin(element, LARGEST_BOX)) return false;
  if (!isList) return true;
  const points = walkBlocks(element);
  return points.length > 1 && points.every((point) => isUnlinked(point) && isSaying(point.text));
}

/** A box that is called one, or that holds a list of points under a short heading and nothing else. */
function isPointsBox(element: PageElement): boolean {
  if (!BOXES.has(element.name)) return false;
  if (EDITORIAL_BOX.test(hintsOf(element))) return true;
  const [head, list, ...more] = element.children.filter(
    (child) => child.kind === 'element' || child.text.trim() !== '',
  );
  const isHead = head?.kind === 'element' && isWithin(head, LONGEST_HEAD);
  return isHead && list?.kind === 'element' && LISTS.has(list.name) && more.length === 0 && isPoints(list);
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol']);
/** Of a box, in UTF-16 units. */
const LONGEST_HEAD = 60;

function isUnlinked({ text, linked }: TextBlock): boolean {
  return linked < text.length * 0.5 && !PROMPT.test(text);
}

function isSaying(text: string): boolean {
  return text.length >= 20 && text.split(/\s+/).length >= WORDS_OF_POINT;
}

function isCorrection(element: PageElement): boolean {
  if (element.name !== 'p' && !BOXES.has(element.name)) return false;
  return isWithin(element, LONGEST_CORRECTION) && CORRECTION.test(rawText(element).trimStart());
}

const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'footer']);

/** Each missed one before the first found one that stands behind it on the page. O(n log n). */
function merged(found: readonly TextBlock[], missed: readonly TextBlock[]): readonly TextBlock[] {
  const waiting = missed.toSorted((a, b) => a.order - b.order);
  const all: TextBlock[] = [];
  let next = 0;
  for (const block of found) {
    for (let part = waiting[next]; part && part.order < block.order; part = waiting[++next]) all.push(part);
    all.push(block);
  }
  return [...all, ...waiting.slice(next)];
}
