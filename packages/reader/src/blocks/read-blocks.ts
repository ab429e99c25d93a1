import type { Block, Span } from '@onrecord/model';
import { readMetadata } from '../head/metadata.ts';
import type { TreeView } from '../tree/tree-view.ts';
import { blockView, type BlockView } from './block-view.ts';
import { cutCredits } from './cut-credits.ts';
import { cutBoilerplate, cutDateline, cutHead } from './cut-leads.ts';
import { paragraphSpans, trimmed } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { assignRoles } from './roles.ts';

/**
 * Marks the blocks of a text: paragraphs with a role. Blocks are in text order, do not overlap, and leave out only white
 * space and the metadata head (front matter, "Published:" line). Block edges are sentence edges, but where a line that has
 * lost its breaks glues a credit, a dateline or page furniture to a sentence. O(length).
 */
export function readBlocks(tree: TreeView): readonly Block[] {
  return markBlocks(blockView(tree));
}

/** As `readBlocks`, by the narrower view that the marking needs. */
export function markBlocks(view: BlockView): readonly Block[] {
  const paragraphs = withoutMetadata(view.text);
  const pieces = paragraphs
    .flatMap((paragraph, i) => (i === 0 ? cutHead(view, paragraph) : [paragraph]))
    .flatMap((piece) => (piece.role ? [piece] : cutCredits(view, piece)))
    .flatMap((piece) => cutBoilerplate(view, piece));
  return assignRoles(view, withDateline(view, pieces)).filter(({ start, end }) => start < end);
}

const LEAD_PIECES = 5;

/** A place and agency open the report: they stand in one of the first lines that run on. */
function withDateline(view: BlockView, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.slice(0, LEAD_PIECES).findIndex((piece) => cutDateline(view, piece).length > 1);
  const lead = pieces[at];
  if (!lead) return pieces;
  return [...pieces.slice(0, at), ...cutDateline(view, lead), ...pieces.slice(at + 1)];
}

function withoutMetadata(text: string): readonly Span[] {
  const { spans } = readMetadata(text);
  return paragraphSpans(text).flatMap((paragraph) => {
    let rest: Span = paragraph;
    for (const { start, end } of spans) {
      if (start <= rest.start && end > rest.start) rest = { start: Math.min(end, rest.end), end: rest.end };
      else if (start > rest.start && start < rest.end) rest = { start: rest.start, end: start };
    }
    const left = trimmed(text, rest);
    return left.start < left.end ? [left] : [];
  });
}
