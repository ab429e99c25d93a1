import { CONTROL } from './control-words.ts';
import { CORRECTION, EDITORIAL_BOX, LONGEST_CORRECTION } from './editorial-words.ts';
import { BLOCK_ELEMENTS, HEADINGS } from './element-names.ts';
import {
  BOX_HEAD,
  FURNITURE,
  FURNITURE_ELEMENTS,
  FURNITURE_IF_LINKS,
  FURNITURE_ROLES,
  PROMPT,
} from './furniture-words.ts';
import { hintsOf } from './hints.ts';
import { elementsOf, lineOf, type PageElement, type PageNode } from './page-node.ts';

/** Letters below an element: in all, and in links. */
export interface TextSize {
  readonly all: number;
  readonly linked: number;
  /** Whether it holds what only the whole page, or the article, holds: the main heading, the main part. */
  readonly isWhole: boolean;
  /** Its first piece of text, as it stands in the source; empty where it has none. */
  readonly first: string;
}

/** The share of the page's text above which a box is no furniture, whatever it is called: a class of the whole page may have any name. */
const LARGEST_SHARE = 0.5;
/** A box is mostly links from this share of its text. */
const MOSTLY_LINKS = 0.5;

/** A box that its first words call furniture has at least this share of its letters in links, or is a card. */
const SOME_LINKS = 0.2;
/** In letters. */
const LARGEST_CARD = 400;
const LONGEST_CONTROL = 60;

/** What a box may be. A paragraph is none, whatever it begins with. */
const BOXES: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'ul', 'ol', 'table']);
const KEPT: ReadonlySet<string> = new Set(['main', 'article', 'h1', 'figure', 'figcaption', 'blockquote', 'root']);
/** What stands in these belongs to the quotation or the picture, a `<footer>` too. */
const SHELTERS: ReadonlySet<string> = new Set(['blockquote', 'figure', 'q']);

/** The text sizes of all elements of a tree, in one walk. White space does not count. */
export function textSizes(root: PageElement): ReadonlyMap<PageElement, TextSize> {
  const sizes = new Map<PageElement, TextSize>();
  measure(root, sizes);
  return sizes;
}

function measure(element: PageElement, sizes: Map<PageElement, TextSize>): TextSize {
  let all = 0;
  let linked = 0;
  let first = '';
  let isWhole = element.name === 'h1' || element.name === 'main' || element.attributes['itemprop'] === 'articleBody';
  for (const child of element.children) {
    if (child.kind === 'text') {
      const { length } = child.text.trim();
      all += length;
      if (first === '' && length > 0) first = child.text;
    } else {
      const inner = measure(child, sizes);
      all += inner.all;
      linked += inner.linked;
      isWhole ||= inner.isWhole;
      if (first === '') first = inner.first;
    }
  }
  const size = { all, linked: element.name === 'a' ? all : linked, isWhole, first };
  sizes.set(element, size);
  return size;
}

/** The page without its furniture: menus, share bars, newsletter boxes, related links, comments, cookie banners. O(size). */
export function withoutFurniture(root: PageElement): PageElement {
  const sizes = textSizes(root);
  const whole = sizes.get(root)?.all ?? 0;
  const isFurniture = (element: PageElement): boolean => {
    const size = sizes.get(element);
    if (size === undefined || size.isWhole || size.all > whole * LARGEST_SHARE) return false;
    return !isEditorial(element, size) && (isCalledFurniture(element, size) || isHeadedFurniture(element, size));
  };
  const isControl = (element: PageElement): boolean => {
    const size = sizes.get(element);
    return size !== undefined && size.all > 0 && size.all <= LONGEST_CONTROL && CONTROL.test(lineOf(element));
  };
  return kept(root, (element, isSheltered) => isControl(element) || (!isSheltered && isFurniture(element)), false);
}

function isCalledFurniture(element: PageElement, { all, linked }: TextSize): boolean {
  if (KEPT.has(element.name)) return false;
  if (FURNITURE_ELEMENTS.has(element.name)) return true;
  if (FURNITURE_ROLES.has(element.attributes['role'] ?? '')) return true;
  const hints = hintsOf(element);
  if (hints === '') return false;
  if (FURNITURE.test(hints)) return true;
  return all > 0 && linked / all >= MOSTLY_LINKS && FURNITURE_IF_LINKS.test(hints);
}

/** What a newsroom set beside its text: facts, main points, a note of what was put right. */
function isEditorial(element: PageElement, { all, linked, first }: TextSize): boolean {
  if (all === 0 || linked / all >= MOSTLY_LINKS) return false;
  if (all <= LONGEST_CORRECTION && CORRECTION.test(first.trim())) return true;
  return EDITORIAL_BOX.test(hintsOf(element));
}

/** A box whose first words say that other things follow, or that invites to something; a picture's place that holds a card. */
function isHeadedFurniture(element: PageElement, { all, linked, first }: TextSize): boolean {
  const isFigure = element.name === 'figure';
  if (!isFigure && !BOXES.has(element.name)) return false;
  if (isFigure && elementsOf(element).some(({ name }) => name === 'figcaption' || name === 'table')) return false;
  const head = first.trim();
  const isSmall = all <= LARGEST_CARD;
  if (BOX_HEAD.test(head) && (isSmall || linked >= all * SOME_LINKS)) return true;
  if (!isSmall || !element.children.some((child) => child.kind === 'element' && BLOCK_ELEMENTS.has(child.name))) {
    return isFigure && isSmall && linked > 0 && linked >= all * MOSTLY_LINKS;
  }
  return PROMPT.test(head) || (isFigure && linked > 0 && elementsOf(element).some(({ name }) => HEADINGS.has(name)));
}

/** A copy of the tree without the elements that `isLeftOut`; an element in which nothing changed is the same object. */
function kept(
  element: PageElement,
  isLeftOut: (element: PageElement, isSheltered: boolean) => boolean,
  isSheltered: boolean,
): PageElement {
  const children: PageNode[] = [];
  const isShelter = isSheltered || SHELTERS.has(element.name);
  let isSame = true;
  for (const child of element.children) {
    if (child.kind === 'text') children.push(child);
    else if (isLeftOut(child, isShelter)) isSame = false;
    else {
      const copy = kept(child, isLeftOut, isShelter);
      if (copy !== child) isSame = false;
      children.push(copy);
    }
  }
  return isSame ? element : { ...element, children };
}

/** Attribute of an element that was emptied. */
export const HOLDS_PLACE = 'data-holds-place';

/** A copy of the tree in which these elements are empty: what stood behind them is still known to stand behind them. */
export function emptied(root: PageElement, orders: ReadonlySet<number>): PageElement {
  if (orders.has(root.order)) return { ...root, name: 'span', attributes: { [HOLDS_PLACE]: '' }, children: [] };
  let isSame = true;
  const children = root.children.map((child) => {
    const copy = child.kind === 'text' ? child : emptied(child, orders);
    if (copy !== child) isSame = false;
    return copy;
  });
  return isSame ? root : { ...root, children };
}
