import type { Span } from '@onrecord/model';

/** A part of a marked sentence: `[cue:said]` gives role "cue" over the word "said". */
export interface Mark extends Span {
  readonly role: string;
}

/** A sentence and what is marked in it, in the order in which the marks open. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const OPENING = /\[([a-z]{2,12}):/y;

/**
 * Takes the marks out of a marked sentence; marks may lie within marks.
 * @example parseMarkedText('[speaker:Ms Lee] [cue:said] no.').text // 'Ms Lee said no.'
 * @throws RangeError when a mark is not closed, or a bracket closes none
 */
export function parseMarkedText(marked: string): MarkedText {
  const marks: { role: string; start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length;) {
    OPENING.lastIndex = i;
    const opening = OPENING.exec(marked);
    if (opening?.[1] !== undefined) {
      open.push(marks.push({ role: opening[1], start: text.length, end: text.length }) - 1);
      i += opening[0].length;
      continue;
    }
    if (marked[i] === ']') closeMark(marked, i, marks, open, text.length);
    else text += marked[i] ?? '';
    i++;
  }
  if (open.length > 0) throw new RangeError(`${open.length} mark(s) not closed in: ${marked}`);
  return { text, marks };
}

function closeMark(marked: string, at: number, marks: { end: number }[], open: number[], end: number): void {
  const mark = marks[open.pop() ?? -1];
  if (!mark) throw new RangeError(`The bracket at ${at} closes no mark in: ${marked}`);
  mark.end = end;
}
