import { FURNITURE, FURNITURE_ELEMENTS, FURNITURE_IF_LINKS, FURNITURE_ROLES } from './furniture-words.ts';
import { hintsOf } from './hints.ts';
import type { PageElement, PageNode } from './page-node.ts';

/** Letters below an element: in all, and in links. */
export interface TextSize {
  readonly all: number;
  readonly linked: number;
  /** Whether it holds what only the whole page, or the article, holds: the main heading, the main part. */
  readonly isWhole: boolean;
}

/** The share of the page's text above which a box is no furniture, whatever it is called: a class of the whole page may have any name. */
const LARGEST_SHARE = 0.5;
/** A box is mostly links from this share of its text. */
const MOSTLY_LINKS = 0.5;

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
  let isWhole = element.name === 'h1' || element.name === 'main' || element.attributes['itemprop'] === 'articleBody';
  for (const child of element.children) {
    if (child.kind === 'text') all += child.text.trim().length;
    else {
      const inner = measure(child, sizes);
      all += inner.all;
      linked += inner.linked;
      isWhole ||= inner.isWhole;
    }
  }
  const size = { all, linked: element.name === 'a' ? all : linked, isWhole };
  sizes.set(element, size);
  return size;
}

/** The page without its furniture: menus, share bars, newsletter boxes, related links, comments, cookie banners. O(size). */
export function withoutFurniture(root: PageElement): PageElement {
  const sizes = textSizes(root);
  const whole = sizes.get(root)?.all ?? 0;
  const isFurniture = (element: PageElement): boolean => {
    const size = sizes.get(element);
    return size !== undefined && !size.isWhole && size.all <= whole * LARGEST_SHARE && isCalledFurniture(element, size);
  };
  return kept(root, isFurniture, false);
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

/** A copy of the tree without the elements that `isLeftOut`; an element in which nothing changed is the same object. */
function kept(element: PageElement, isLeftOut: (element: PageElement) => boolean, isSheltered: boolean): PageElement {
  const children: PageNode[] = [];
  const isShelter = isSheltered || SHELTERS.has(element.name);
  let isSame = true;
  for (const child of element.children) {
    if (child.kind === 'text') children.push(child);
    else if (!isShelter && isLeftOut(child)) isSame = false;
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
