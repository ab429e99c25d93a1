import { walkBlocks } from '../block-walker.ts';
import { elementsOf, type PageElement } from '../page-node.ts';
import type { TextBlock } from '../text-block.ts';

/** How far before the article's first paragraph the caption of its first picture may stand, in elements. */
const LEAD_PICTURE = 30;

/**
 * The found paragraphs with the captions of pictures between them: Readability takes paragraphs together from several
 * boxes, but leaves behind the pictures between the boxes. `page`: the tree that Readability was given.
 */
export function withMissedCaptions(
  page: PageElement,
  found: readonly TextBlock[],
  headline: number,
): readonly TextBlock[] {
  const orders = found.map(({ order }) => order);
  if (orders.length === 0) return found;
  const first = Math.min(...orders.slice(0, 5));
  const last = Math.max(...orders.slice(-5));
  const known = new Set(found.map(({ text }) => text));
  const missed = elementsOf(page)
    .filter(({ name, order }) => name === 'figure' && order < last && order > Math.max(headline, first - LEAD_PICTURE))
    .flatMap((figure) => walkBlocks(figure))
    .filter(({ role, credits, text }) => (isOfPicture(role) || credits.length > 0) && !known.has(text));
  return missed.length === 0 ? found : merged(found, missed);
}

function isOfPicture(role: TextBlock['role']): boolean {
  return role === 'caption' || role === 'credit';
}

/** Each missed one before the first found one that stands behind it on the page. O(n log n). */
function merged(found: readonly TextBlock[], missed: readonly TextBlock[]): readonly TextBlock[] {
  const waiting = missed.toSorted((a, b) => a.order - b.order);
  const all: TextBlock[] = [];
  let next = 0;
  for (const block of found) {
    for (let caption = waiting[next]; caption && caption.order < block.order; caption = waiting[++next])
      all.push(caption);
    all.push(block);
  }
  return all;
}
