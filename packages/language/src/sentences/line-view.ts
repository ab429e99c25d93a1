import type { Span } from '@onrecord/model';
import { lineBreaks, softBreaks } from './line-breaks.ts';

/** The tokens of one line of a text as the rules of the splitter see them. Nothing outside of the line can be seen. */
export interface LineView {
  readonly first: number;
  readonly end: number;
  /** The token at `index`; "" outside of the line. */
  word(index: number): string;
  /** Whether white space, or an end of the line, stands before the token. */
  spaced(index: number): boolean;
}

/** The lines of a text, in order; lines that only wrap a paragraph are joined. Together they hold all tokens. */
export function linesOf(text: string, tokens: readonly Span[]): readonly LineView[] {
  const soft = softBreaks(text);
  const lines: LineView[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index++) {
    const before = tokens[index - 1];
    const token = tokens[index];
    const goesOn = before !== undefined && token !== undefined && !breaksBetween(text, before.end, token.start, soft);
    if (goesOn) continue;
    lines.push(lineView(text, tokens, first, index));
    first = index;
  }
  return lines;
}

function breaksBetween(text: string, start: number, end: number, soft: ReadonlySet<number>): boolean {
  if (start === end) return false;
  const breaks = lineBreaks(text, start, end);
  if (breaks !== 1) return breaks === 2;
  for (let at = start; soft.size > 0 && at <= end; at++) if (soft.has(at)) return false;
  return !runsOn(text, start, end);
}

/**
 * A break inside a sentence, as copies leave them around linked words ("the \nreport\n said"): a space is left at it, no
 * stop stands before it, and a small letter follows. The reader's paragraphs go by the same rule.
 */
function runsOn(text: string, start: number, end: number): boolean {
  if (!/^\p{Ll}/u.test(text.slice(end, end + 2)) || !/[\p{L}\p{N},]/u.test(text.charAt(start - 1))) return false;
  return end - start > (text.startsWith('\r\n', start) ? 2 : 1);
}

function lineView(text: string, tokens: readonly Span[], first: number, end: number): LineView {
  const inside = (index: number) => (index >= first && index < end ? tokens[index] : undefined);
  return {
    first,
    end,
    word: (index) => {
      const token = inside(index);
      return token === undefined ? '' : text.slice(token.start, token.end);
    },
    spaced: (index) => inside(index - 1)?.end !== inside(index)?.start,
  };
}
