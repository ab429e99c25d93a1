import type { Block } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';

/**
 * Marks the blocks of a text: paragraphs with a role. Blocks are in text order, do not overlap, and leave out only white
 * space and the metadata head (front matter, "Published:" line). Block edges are sentence edges.
 */
export function readBlocks(_tree: TreeView): readonly Block[] {
  return [];
}
