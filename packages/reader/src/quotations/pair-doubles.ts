import type { Span } from '@onrecord/model';
import { INTRODUCERS } from './introducers.ts';
import type { DoubleMark } from './marks.ts';

/** The outermost pairs of one paragraph, and the marks that found no partner. */
export interface Pairs<M extends Span> {
  readonly pairs: readonly { readonly open: M; readonly close: M }[];
  /** Opened, but opened anew or not closed before `end`. */
  readonly unclosed: readonly { readonly open: M; readonly end: number }[];
  readonly unopened: readonly M[];
  /** Marks that open nothing we can bound: other quotations lie inside. */
  readonly unpaired: readonly M[];
}

interface Builder {
  readonly pairs: { open: DoubleMark; close: DoubleMark }[];
  readonly unclosed: { open: DoubleMark; end: number }[];
  readonly unopened: DoubleMark[];
  readonly unpaired: DoubleMark[];
}

/**
 * Pairs the double marks of one paragraph that ends at `end`, outermost only. A mark closes when something is open and its
 * shape or neighbours allow it; a mark that can only open while the same sort is open either nests (in mid-sentence) or
 * opens anew (behind a full stop: the copy has lost a paragraph break or a closing mark). O(marks).
 */
export function pairDoubles(text: string, marks: readonly DoubleMark[], end: number): Pairs<DoubleMark> {
  const found: Builder = { pairs: [], unclosed: [], unopened: [], unpaired: [] };
  let stack: DoubleMark[] = [];
  let inner: { open: DoubleMark; close: DoubleMark }[] = [];
  const leave = (at: number): void => {
    const outer = stack[0];
    if (!outer) return;
    if (inner.length === 0 && stack.length === 1) found.unclosed.push({ open: outer, end: at });
    else found.unpaired.push(...stack);
    found.pairs.push(...inner);
    stack = [];
    inner = [];
  };
  marks.forEach((mark, i) => {
    const top = stack.at(-1);
    if (!top) {
      if (mark.inches && mark.closes) return;
      if (mark.opens || isMisplacedOpen(text, mark, marks[i + 1])) stack.push(mark);
      else found.unopened.push(mark);
      return;
    }
    if (mark.inches && meansInches(text, mark, marks[i + 1])) return;
    if (mark.family !== top.family && !(mark.closes && stack[0]?.family === mark.family)) {
      if (mark.opens) stack.push(mark);
      return;
    }
    if (mark.closes || isMisplacedClose(text, mark)) {
      if (mark.family !== top.family) stack.length = 1;
      const open = stack.pop();
      if (!open) return;
      if (stack.length > 0) inner.push({ open, close: mark });
      else {
        found.pairs.push({ open, close: mark });
        inner = [];
      }
      return;
    }
    if (endsSentence(text, mark.start)) leave(mark.start);
    stack.push(mark);
  });
  leave(end);
  found.pairs.sort((a, b) => a.open.start - b.open.start);
  return found;
}

/** `6'2" tall`, or a digit before the mark and a better closing mark to come. */
function meansInches(text: string, mark: DoubleMark, next: DoubleMark | undefined): boolean {
  if (/\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))) return true;
  return (
    text.charAt(mark.start) === '"' &&
    next !== undefined &&
    next.closes &&
    !next.opens &&
    /^\s[a-z]/.test(text.slice(mark.end, mark.end + 2))
  );
}

/** `"We will go, "he said`: the space stands on the wrong side. */
function isMisplacedClose(text: string, mark: DoubleMark): boolean {
  return /,\s$/.test(text.slice(Math.max(0, mark.start - 2), mark.start)) && /^[a-z]/.test(text.charAt(mark.end));
}

/** `he said," We will go".`: a reporting verb before it, and a mark behind it that can only close. */
function isMisplacedOpen(text: string, mark: DoubleMark, next: DoubleMark | undefined): boolean {
  if (!next?.closes || next.opens) return false;
  const verb = /([a-z]{2,12})[,:]$/.exec(text.slice(Math.max(0, mark.start - 14), mark.start))?.[1];
  return verb !== undefined && INTRODUCERS.has(verb);
}

function endsSentence(text: string, start: number): boolean {
  return /[.!?…][)\]’'”"]?\s{1,3}$/.test(text.slice(Math.max(0, start - 5), start));
}
