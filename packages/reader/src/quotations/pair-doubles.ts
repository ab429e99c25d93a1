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

interface Pair {
  readonly open: DoubleMark;
  readonly close: DoubleMark;
}

/** What is done and what is still open while the marks are walked. */
interface State {
  readonly pairs: Pair[];
  readonly unclosed: { readonly open: DoubleMark; readonly end: number }[];
  readonly unopened: DoubleMark[];
  readonly unpaired: DoubleMark[];
  /** Marks open now, the outermost first. */
  stack: DoubleMark[];
  /** Pairs within the outermost open mark: they count if that one is never closed. */
  inner: Pair[];
}

/**
 * Pairs the double marks of one paragraph that ends at `end`, outermost only. A mark closes when something is open and its
 * shape or neighbours allow it; a mark that can only open while the same sort is open either nests (in mid-sentence) or
 * opens anew (behind a full stop: the copy has lost a paragraph break or a closing mark). O(marks).
 */
export function pairDoubles(text: string, marks: readonly DoubleMark[], end: number): Pairs<DoubleMark> {
  const state: State = { pairs: [], unclosed: [], unopened: [], unpaired: [], stack: [], inner: [] };
  marks.forEach((mark, i) => {
    const next = marks[i + 1];
    const top = state.stack.at(-1);
    if (!top) begin(state, text, mark, next);
    else if (mark.inches && meansInches(text, mark, next)) return;
    else if (mark.family !== top.family && !(mark.closes && state.stack[0]?.family === mark.family)) {
      if (mark.opens) state.stack.push(mark);
    } else if (mark.closes || isMisplacedClose(text, mark)) close(state, mark, top);
    else {
      if (endsSentence(text, mark.start)) leave(state, mark.start);
      state.stack.push(mark);
    }
  });
  leave(state, end);
  state.pairs.sort((a, b) => a.open.start - b.open.start);
  return state;
}

function begin(state: State, text: string, mark: DoubleMark, next: DoubleMark | undefined): void {
  if (mark.inches && mark.closes) return;
  if (mark.opens || isMisplacedOpen(text, mark, next)) state.stack.push(mark);
  else state.unopened.push(mark);
}

function close(state: State, mark: DoubleMark, top: DoubleMark): void {
  // Another family closes the outermost: what is open inside it was never closed.
  if (mark.family !== top.family) state.stack.length = 1;
  const open = state.stack.pop();
  if (!open) return;
  if (state.stack.length > 0) {
    state.inner.push({ open, close: mark });
    return;
  }
  state.pairs.push({ open, close: mark });
  state.inner = [];
}

/** Gives up what is still open at `at`. */
function leave(state: State, at: number): void {
  const [outer, ...nested] = state.stack;
  if (!outer) return;
  if (state.inner.length === 0 && nested.length === 0) state.unclosed.push({ open: outer, end: at });
  else state.unpaired.push(...state.stack);
  state.pairs.push(...state.inner);
  state.stack = [];
  state.inner = [];
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
