import { wordCount } from './piece.ts';
import { datelineLength } from './dateline.ts';
import { paragraphSpans } from './paragraphs.ts';

/** A dateline stands in one of the first paragraphs. */
const HEAD_PARAGRAPHS = 8;
/** How far a dateline may reach, in UTF-16 units. */
const REACH = 160;
const LEAST_WORDS = 4;
const SAMPLE = 20_000;
/** "LAGOS: ", "2030-05-04 LAGOS: " at the start of a line: a place where it is the only such line, else turns of speakers. */
const PLACE_COLON = /^(?:\d{4}-\d{2}-\d{2} )?\p{Lu}[\p{Lu}'’-]{2,30}: (?=["“'‘]?\p{Lu}\p{Ll})/gmu;

/**
 * Where the sentence behind a dateline begins ("CAIRO, May 5 (Agency) - |Talks stalled ..."): UTF-16 offsets. Read as one sentence,
 * the place would be taken for the subject of what follows.
 */
export function leadBreaks(text: string): readonly number[] {
  const lone = [...text.slice(0, SAMPLE).matchAll(PLACE_COLON)];
  const [only, ...others] = lone;
  return paragraphSpans(text)
    .slice(0, HEAD_PARAGRAPHS)
    .flatMap(({ start, end }) => {
      const isLone = only?.index === start && others.length === 0;
      const length = isLone ? only[0].length : datelineLength(text.slice(start, Math.min(end, start + REACH)));
      return length > 0 && wordCount(text.slice(start + length, end)) >= LEAST_WORDS ? [start + length] : [];
    });
}
