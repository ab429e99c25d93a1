import type { Block, Span } from '@onrecord/model';
import { readMetadata } from '../head/metadata.ts';
import { paragraphSpans, trimmed } from './paragraphs.ts';
import type { Piece } from './piece.ts';

/**
 * The paragraphs of a text, cut at the edges of the marks: marked parts with their role, the others without one and without the lines of
 * metadata. `marks` must fit the text (see `fittingMarks`). O(length).
 */
export function paragraphPieces(text: string, marks: readonly Block[] = []): readonly Piece[] {
  const { spans } = readMetadata(text);
  let next = 0;
  return paragraphSpans(text).flatMap((paragraph) => {
    while ((marks[next]?.end ?? Infinity) <= paragraph.start) next++;
    const pieces: Piece[] = [];
    let from = paragraph.start;
    for (let at = next; (marks[at]?.start ?? Infinity) < paragraph.end; at++) {
      const { start, end, role } = marks[at] ?? { ...paragraph, role: 'body' };
      const marked = { start: Math.max(start, paragraph.start), end: Math.min(end, paragraph.end) };
      pieces.push(...withoutMetadata({ start: from, end: marked.start }, spans), { ...marked, role, isMarked: true });
      from = marked.end;
    }
    pieces.push(...withoutMetadata({ start: from, end: paragraph.end }, spans));
    return pieces.map((piece) => ({ ...piece, ...trimmed(text, piece) })).filter(({ start, end }) => start < end);
  });
}

/** What the lines of metadata leave of a span: they stand at its edges, and what is behind one in its middle goes. */
function withoutMetadata(span: Span, metadata: readonly Span[]): readonly Span[] {
  let rest = span;
  for (const { start, end } of metadata) {
    if (start <= rest.start && end > rest.start) rest = { start: Math.min(end, rest.end), end: rest.end };
    else if (start > rest.start && start < rest.end) rest = { start: rest.start, end: start };
  }
  return [rest];
}
