import { type BlockRole, bySpan, type Note, note, type Span } from '@onrecord/model';
import { paragraphSpans, trimmed } from '../blocks/paragraphs.ts';
import { type DoubleMark, quotationMarks, type SingleMark } from './marks.ts';
import { quotationNotes } from './notes.ts';
import { pairDoubles, type Pairs } from './pair-doubles.ts';
import { outside, pairSingles } from './pair-singles.ts';
import type { Quotation } from './quotation.ts';

/** In characters: two marks farther apart than this do not belong together. */
const LONGEST_CLOSED = 4000;
/** An open quotation that no new paragraph goes on with is read to the end of its paragraph if that is as near as this. */
const LONGEST_UNCLOSED = 1200;
/** So many paragraphs without any mark may lie between an opening mark and its closing one. */
const LONGEST_RUN = 6;

/** The quotations of a text, in text order, without overlap, and what is wrong with its marks. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly notes: readonly Note[];
}

/** A paragraph to look through; a block's role tells captions, which no quotation runs through. */
export interface QuotedParagraph extends Span {
  readonly role?: BlockRole;
}

/** What one paragraph gives, before it is known how the next one begins. */
interface Paragraph extends QuotedParagraph {
  readonly quotations: readonly Quotation[];
  /** The last quotation, when it is not closed: it goes on if the next paragraph opens anew. */
  readonly tail: Quotation | undefined;
  readonly opensAtOnce: boolean;
  readonly hasMarks: boolean;
  readonly unopened: readonly DoubleMark[];
  readonly notes: readonly Note[];
}

/**
 * Finds what stands between quotation marks, outermost only. Apostrophes and inch marks are told apart; a mark without
 * partner gives a note, never a quotation over half the text.
 * @param paragraphs spans in text order that no quotation crosses; by default those of the text's lines. O(length).
 */
export function readQuotations(
  text: string,
  paragraphs: readonly QuotedParagraph[] = paragraphSpans(text),
): Quotations {
  const read = paragraphs.map((paragraph) => readParagraph(text, paragraph));
  const quotations: Quotation[] = [];
  const notes: Note[] = [];
  let run: Paragraph[] = [];
  const giveUp = (): void => {
    const tail = run[0]?.tail;
    if (tail && tail.end - tail.start <= LONGEST_UNCLOSED) quotations.push(tail);
    if (tail) notes.push(note(quotationNotes.unclosed, { at: markOf(tail) }));
    run = [];
  };
  for (const paragraph of read) {
    const { quotations: closed, opensAtOnce, tail, hasMarks, unopened } = paragraph;
    let stray = unopened;
    if (run.length > 0) {
      const [first, ...others] = stray;
      const before = run[0]?.tail;
      if (opensAtOnce) {
        if (before) quotations.push(before);
        run = [];
      } else if (before?.marks === 'double' && first && first.start <= (closed[0]?.start ?? Infinity)) {
        quotations.push(before, ...run.slice(1).filter(isProse).map(wholly), upTo(text, paragraph, first));
        stray = others;
        run = [];
      } else if (hasMarks || run.length > LONGEST_RUN) giveUp();
      else run.push(paragraph);
    }
    notes.push(...paragraph.notes, ...stray.map((at) => note(quotationNotes.unopened, { at })));
    quotations.push(...closed);
    if (tail) run = [paragraph];
  }
  giveUp();
  return {
    quotations: apart(quotations.filter(({ inside }) => inside.start < inside.end).sort(bySpan)),
    notes: notes.sort(byPlace),
  };
}

/** Where two overlap, as when marks of two sorts are left open in one paragraph, the one that began first stays. */
function apart(quotations: readonly Quotation[]): readonly Quotation[] {
  let end = 0;
  return quotations.filter((quotation) => {
    const isFree = quotation.start >= end;
    if (isFree) ({ end } = quotation);
    return isFree;
  });
}

function readParagraph(text: string, { role, ...span }: QuotedParagraph): Paragraph {
  const paragraph = trimmed(text, span);
  const marks = quotationMarks(text, paragraph);
  const doubles = pairDoubles(text, marks.filter(isDouble), paragraph.end);
  const spans = doubles.pairs.map(({ open, close }) => ({ start: open.start, end: close.end }));
  const openSpans = doubles.unclosed.map(({ open, end }) => ({ start: open.start, end }));
  const free = outside(marks.filter(isSingle), [...spans, ...openSpans].sort(bySpan));
  const singles = pairSingles(text, free, paragraph.end);
  const closed = [
    ...doubles.pairs.filter(isNear).map(({ open, close }) => closedQuotation(text, open, close)),
    ...singles.pairs.map(({ open, close }) => closedQuotation(text, open, close)),
  ];
  const unclosed = [...doubles.unclosed, ...singles.unclosed]
    .map(({ open, end }) => openQuotation(text, open, end))
    .sort(bySpan);
  const last = unclosed.at(-1);
  const tail = last?.end === paragraph.end ? last : undefined;
  const early = unclosed.filter((quotation) => quotation !== tail);
  const far = doubles.pairs.filter((pair) => !isNear(pair)).map(({ open }) => open);
  return {
    ...paragraph,
    ...(role && { role }),
    quotations: outermost([...closed, ...early.filter(({ start, end }) => end - start <= LONGEST_UNCLOSED)]),
    tail,
    opensAtOnce:
      marks[0]?.start === paragraph.start && (marks[0].kind === 'double' ? marks[0].opens : marks[0].role === 'open'),
    hasMarks: marks.some(isDouble),
    unopened: doubles.unopened,
    notes: [
      ...notesOf(doubles, far),
      ...early.map((quotation) => note(quotationNotes.unclosed, { at: markOf(quotation) })),
    ],
  };
}

function isNear({ open, close }: { readonly open: Span; readonly close: Span }): boolean {
  return close.start - open.end <= LONGEST_CLOSED;
}

function notesOf({ unpaired }: Pairs<DoubleMark>, far: readonly DoubleMark[]): readonly Note[] {
  return [...unpaired, ...far].map((at) => note(quotationNotes.unpaired, { at }));
}

/** Without those that lie inside another, or cross one that begins before them. */
function outermost(quotations: readonly Quotation[]): readonly Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of [...quotations].sort(bySpan))
    if (quotation.start >= (kept.at(-1)?.end ?? 0)) kept.push(quotation);
  return kept;
}

function closedQuotation(text: string, open: DoubleMark | SingleMark, close: Span): Quotation {
  const inside = trimmed(text, { start: open.end, end: close.start });
  return { start: open.start, end: close.end, inside, open: false, marks: open.kind };
}

function openQuotation(text: string, open: DoubleMark | SingleMark, end: number): Quotation {
  const inside = trimmed(text, { start: open.end, end });
  return { start: open.start, end: inside.end, inside, open: true, marks: open.kind };
}

function isProse({ role }: QuotedParagraph): boolean {
  return role === undefined || role === 'body' || role === 'list';
}

/** A paragraph between an opening and a closing mark, without any mark of its own. */
function wholly({ start, end }: Span): Quotation {
  return { start, end, inside: { start, end }, open: true, marks: 'double' };
}

/** The paragraph up to the mark that closes what an earlier one opened. */
function upTo(text: string, { start }: Span, close: Span): Quotation {
  return { start, end: close.end, inside: trimmed(text, { start, end: close.start }), open: false, marks: 'double' };
}

function markOf({ start, inside }: Quotation): Span {
  return { start, end: Math.max(start + 1, Math.min(inside.start, start + 2)) };
}

function byPlace(a: Note, b: Note): number {
  return (a.at?.start ?? 0) - (b.at?.start ?? 0);
}

function isDouble(mark: DoubleMark | SingleMark): mark is DoubleMark {
  return mark.kind === 'double';
}

function isSingle(mark: DoubleMark | SingleMark): mark is SingleMark {
  return mark.kind === 'single';
}
