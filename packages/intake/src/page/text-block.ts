import type { Block, BlockRole, Span } from '@onrecord/model';

/** A paragraph of a page, as it is shown. */
export interface TextBlock {
  /** No white space around it; line feeds where the page breaks lines. Never empty. */
  readonly text: string;
  /** What the markup says it is; undefined where it says nothing sure. */
  readonly role: BlockRole | undefined;
  /** Parts of the text that are credits (of a caption). In text order. */
  readonly credits: readonly Span[];
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Name of the block element it stands in. */
  readonly element: string;
  /** Number of the element it begins in, in document order. */
  readonly order: number;
  /** It stands in a quotation that is set apart. */
  readonly isApart: boolean;
}

/** A text with what the markup says of its parts. */
export interface MarkedText {
  readonly text: string;
  /** In text order, without overlap. */
  readonly marks: readonly Block[];
}

/** Paragraphs with a blank line between them, and their marks. O(length). */
export function joinBlocks(blocks: readonly TextBlock[]): MarkedText {
  const marks: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    marks.push(...marksOf(block, at));
    at += block.text.length + 2;
  }
  return { text: blocks.map(({ text }) => text).join('\n\n'), marks };
}

function* marksOf({ text, role, credits }: TextBlock, at: number): Generator<Block> {
  let from = 0;
  for (const credit of credits) {
    yield* trimmedMark(text, { start: from, end: credit.start }, at, role);
    yield* trimmedMark(text, credit, at, 'credit');
    from = credit.end;
  }
  yield* trimmedMark(text, { start: from, end: text.length }, at, role);
}

function* trimmedMark(text: string, { start, end }: Span, at: number, role: BlockRole | undefined): Generator<Block> {
  if (role === undefined) return;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (from < to) yield { start: at + from, end: at + to, role };
}
