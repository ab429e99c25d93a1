import type { Block } from '@onrecord/model';
import { wordCount } from './piece.ts';
import { datelineLength } from './dateline.ts';
import { leadingDateLength } from './leading-date.ts';
import { paragraphSpans } from './paragraphs.ts';

/** A dateline stands in one of the first paragraphs. */
const HEAD_PARAGRAPHS = 8;
/** How far a dateline may reach, in UTF-16 units. */
const REACH = 160;
const LEAST_WORDS = 4;
/** Each break takes a look at all tokens; converters part blocks by empty lines, so that few edges are left to tell. */
const MOST_EDGES = 400;
/** So far an empty line is looked for around an edge, in UTF-16 units: a miss costs a look at the tokens, no more. */
const REACH_OF_GAP = 10;
const SAMPLE = 20_000;
/** "LAGOS: ", "2030-05-04 LAGOS: " at the start of a line: a place where it is the only such line, else turns of speakers. */
const PLACE_COLON = /^(?:\d{4}-\d{2}-\d{2} )?\p{Lu}[\p{Lu}'’-]{2,30}: (?=["“'‘]?\p{Lu}\p{Ll})/gmu;

/**
 * Where the sentence behind a dateline begins ("CAIRO, May 5 (Agency) - |Talks stalled ..."): UTF-16 offsets. Read as one sentence,
 * the place would be taken for the subject of what follows. The edges of `marks` are sentence edges as well. In ascending order.
 */
export function leadBreaks(text: string, marks: readonly Block[] = []): readonly number[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]).filter((offset) => isInLine(text, offset));
  return [...new Set([...datelineBreaks(text, marks), ...edges.slice(0, MOST_EDGES)])].sort((a, b) => a - b);
}

/** Whether words stand before and behind the offset without an empty line between: that is a sentence edge without being told. */
function isInLine(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return false;
  const [before, behind] = [
    text.slice(Math.max(0, offset - REACH_OF_GAP), offset),
    text.slice(offset, offset + REACH_OF_GAP),
  ];
  return !/\n\s*\n\s*$/.test(before) && !/^\s*\n\s*\n/.test(behind);
}

function datelineBreaks(text: string, marks: readonly Block[]): readonly number[] {
  // Lines that are marked as something else than body hold no first sentence.
  const furniture = new Set(marks.filter(({ role }) => role !== 'body').map(({ start }) => start));
  const lone = [...text.slice(0, SAMPLE).matchAll(PLACE_COLON)];
  const [only, ...others] = lone;
  return paragraphSpans(text)
    .filter(({ start }) => !furniture.has(start))
    .slice(0, HEAD_PARAGRAPHS)
    .flatMap(({ start, end }) => {
      const isLone = only?.index === start && others.length === 0;
      const length = isLone ? only[0].length : datelineLength(text.slice(start, Math.min(end, start + REACH)));
      if (length > 0) return wordCount(text.slice(start + length, end)) >= LEAST_WORDS ? [start + length] : [];
      const date = leadingDateLength(text.slice(start, Math.min(end, start + REACH)));
      return date > 0 ? [start + date] : [];
    });
}
