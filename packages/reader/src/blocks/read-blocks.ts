import type { Block } from '@onrecord/model';
import type { TreeView } from '../tree/tree-view.ts';
import { blockView, type BlockView } from './block-view.ts';
import { cutCredits } from './cut-credits.ts';
import { cutBoilerplate, cutDateline, cutHead, cutLeadingDate } from './cut-leads.ts';
import { paragraphPieces } from './paragraph-pieces.ts';
import type { Piece } from './piece.ts';
import { assignRoles } from './roles.ts';

/**
 * Marks the blocks of a text: paragraphs with a role. Blocks are in text order, do not overlap, and leave out only white
 * space and the metadata head (front matter, "Published:" line). Block edges are sentence edges, but where a line that has
 * lost its breaks glues a credit, a dateline or page furniture to a sentence. What `marks` covers (see `fittingMarks`) has the role
 * given there; the rest is told by its words and its place. O(length).
 */
export function readBlocks(tree: TreeView, marks: readonly Block[] = []): readonly Block[] {
  return markBlocks(blockView(tree), marks);
}

/** As `readBlocks`, by the narrower view that the marking needs. */
export function markBlocks(view: BlockView, marks: readonly Block[] = []): readonly Block[] {
  const pieces = paragraphPieces(view.text, marks)
    .flatMap((paragraph, i) =>
      i === 0 ? cutHead(view, paragraph) : i < HEAD_PIECES ? cutLeadingDate(view, paragraph) : [paragraph],
    )
    .flatMap((piece) => (piece.role ? [piece] : cutCredits(view, piece)))
    .flatMap((piece) => cutBoilerplate(view, piece));
  return assignRoles(view, withDateline(view, pieces)).filter(({ start, end }) => start < end);
}

const LEAD_PIECES = 5;
/** A date stands under the headline, the standfirst and the byline. */
const HEAD_PIECES = 4;

/** A place and agency open the report: they stand in one of the first lines that run on. */
function withDateline(view: BlockView, pieces: readonly Piece[]): readonly Piece[] {
  const lead = pieces
    .filter(({ role, isMarked }) => isMarked === undefined || role === 'body')
    .slice(0, LEAD_PIECES)
    .find((piece) => cutDateline(view, piece).length > 1);
  return lead ? pieces.flatMap((piece) => (piece === lead ? cutDateline(view, piece) : [piece])) : pieces;
}
