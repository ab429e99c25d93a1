import type { Span } from '@onrecord/model';

/** Leads from offsets in the report's text to places on the page and back. UTF-16 units on both sides. */
export interface TextMap {
  readonly rangeOf: (span: Span) => Range | undefined;
  /** The same for what is only drawn: the browser keeps a live range up with every change of the page. */
  readonly stillOf: (span: Span) => StaticRange | undefined;
  /** How far from the top of the window the character at an offset is drawn, px. */
  readonly topOf: (offset: number) => number | undefined;
  /** The part of the text that a selected range holds; undefined where it holds none. */
  readonly spanOf: (range: AbstractRange) => Span | undefined;
  /** The offset at a point of the window, in px; undefined where there is no text. */
  readonly offsetAt: (x: number, y: number) => number | undefined;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** The map of an element whose text content is the report's text. O(text nodes) once, then O(log n). */
export function textMapOf(root: Element): TextMap {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    pieces.push({ node: text, start: length });
    length += text.data.length;
  }
  const byNode = new Map(pieces.map(({ node, start }) => [node, start]));
  const probe = document.createRange();
  return {
    rangeOf: ({ start, end }) => {
      const from = pieceAt(pieces, start);
      const to = pieceAt(pieces, Math.max(start, end - 1));
      if (!from || !to || end > length) return undefined;
      const range = document.createRange();
      range.setStart(from.node, start - from.start);
      range.setEnd(to.node, end - to.start);
      return range;
    },
    stillOf: ({ start, end }) => {
      const from = pieceAt(pieces, start);
      const to = pieceAt(pieces, Math.max(start, end - 1));
      if (!from || !to || end > length) return undefined;
      return new StaticRange({
        startContainer: from.node,
        startOffset: start - from.start,
        endContainer: to.node,
        endOffset: end - to.start,
      });
    },
    topOf: (offset) => {
      const piece = pieceAt(pieces, offset);
      if (!piece || offset >= length) return undefined;
      probe.setStart(piece.node, offset - piece.start);
      probe.setEnd(piece.node, Math.min(piece.node.data.length, offset - piece.start + 1));
      return probe.getBoundingClientRect().top;
    },
    spanOf: ({ startContainer, startOffset, endContainer, endOffset }) => {
      const offsetOf = (node: Node, offset: number): number => {
        const start = byNode.get(node as Text);
        if (start !== undefined) return start + offset;
        // A border between elements, as when a whole paragraph is selected: the text that comes next.
        probe.setStart(node, offset);
        probe.collapse(true);
        return pieces.find((piece) => probe.comparePoint(piece.node, 0) >= 0)?.start ?? length;
      };
      const span = { start: offsetOf(startContainer, startOffset), end: offsetOf(endContainer, endOffset) };
      return span.start < span.end ? span : undefined;
    },
    offsetAt: (x, y) => {
      const caret = caretAt(x, y);
      const start = caret && byNode.get(caret.node as Text);
      return caret && start !== undefined ? start + caret.offset : undefined;
    },
  };
}

/** The piece that holds an offset, by halving. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return pieces[low];
}

/** Both names of one thing: caretPositionFromPoint is in the standard, Safari knows the other one. */
function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | undefined {
  const page = document as Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>>;
  const position = page.caretPositionFromPoint?.call(document, x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
