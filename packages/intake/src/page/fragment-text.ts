import { walkBlocks } from './block-walker.ts';
import { parsePage } from './parse-page.ts';
import { joinBlocks, type MarkedText } from './text-block.ts';
import { withSureBodies } from './sure-bodies.ts';

/**
 * The text of a piece of HTML (an entry of a feed, a converted document), all of it: nothing is looked for or left out but
 * what a browser does not show. `marks` tells captions, credits, list items and sure paragraphs. Any string gives a
 * text, an empty one where nothing is shown. O(length).
 */
export async function fragmentText(html: string): Promise<MarkedText> {
  const { root } = await parsePage(html);
  return joinBlocks(withSureBodies(walkBlocks(root)));
}
