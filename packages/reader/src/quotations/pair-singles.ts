import type { Span } from '@onrecord/model';
import type { SingleMark } from './marks.ts';

/** Farther apart, two single marks in running text are rather two apostrophes. */
const LONGEST = 2000;
const LONGEST_SCARE_QUOTE = 300;
const LONGEST_BEFORE_POSSESSIVE = 200;

/** Pairs of single quotation marks, and those opening marks behind which the paragraph runs out or opens anew. */
export interface SinglePairs {
  readonly pairs: readonly { readonly open: SingleMark; readonly close: SingleMark }[];
  readonly unclosed: readonly { readonly open: SingleMark; readonly end: number }[];
}

/**
 * Pairs single marks (those inside double quotations taken out before). A mark without partner is an apostrophe, but for ‘
 * that begins speech. O(marks).
 */
export function pairSingles(text: string, marks: readonly SingleMark[], end: number): SinglePairs {
  const pairs: { open: SingleMark; close: SingleMark }[] = [];
  const unclosed: { open: SingleMark; end: number }[] = [];
  let open: SingleMark | undefined;
  const leave = (at: number): void => {
    if (open && beginsSpeech(text, open)) unclosed.push({ open, end: at });
    open = undefined;
  };
  marks.forEach((mark, i) => {
    if (mark.role === 'open') {
      leave(mark.start);
      open = mark;
      return;
    }
    if (!open || (mark.role === 'perhaps-close' && isPossessive(open, mark, marks[i + 1]))) return;
    if (belongTogether(text, open, mark)) pairs.push({ open, close: mark });
    open = undefined;
  });
  leave(end);
  return { pairs, unclosed };
}

/** Whether a better closing mark follows, with no other opening one before it. */
function isPossessive(open: SingleMark, mark: SingleMark, next: SingleMark | undefined): boolean {
  return next?.role === 'close' && next.start - open.end <= LONGEST && next.start > mark.end;
}

function belongTogether(text: string, open: SingleMark, close: SingleMark): boolean {
  const length = close.start - open.end;
  if (close.role === 'perhaps-close') {
    // Behind a full stop, the plural is rather a possessive of its own.
    return length <= LONGEST_BEFORE_POSSESSIVE && !/[.!?…]\s/.test(text.slice(open.end, close.start));
  }
  return length <= (open.shaped || /^\p{Lu}/u.test(text.slice(open.end, open.end + 2)) ? LONGEST : LONGEST_SCARE_QUOTE);
}

/** ‘ at the beginning of the paragraph's words or behind a comma, colon or full stop, with a capital behind it. */
function beginsSpeech(text: string, open: SingleMark): boolean {
  if (!open.shaped || !/^\s?\p{Lu}/u.test(text.slice(open.end, open.end + 3))) return false;
  return /(?:^|[\n\r.,:!?…]\s{0,3})$/.test(text.slice(Math.max(0, open.start - 4), open.start));
}

/** The marks of `marks` that lie in none of the spans; both in text order. O(marks + spans). */
export function outside<M extends Span>(marks: readonly M[], spans: readonly Span[]): readonly M[] {
  let next = 0;
  return marks.filter((mark) => {
    while ((spans[next]?.end ?? Infinity) <= mark.start) next++;
    return mark.start < (spans[next]?.start ?? Infinity);
  });
}
