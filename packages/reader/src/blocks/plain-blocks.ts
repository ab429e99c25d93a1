import type { Block } from '@onrecord/model';
import { paragraphPieces } from './paragraph-pieces.ts';
import { wordCount } from './piece.ts';

const MOST_HEADLINE_WORDS = 28;
/** For scripts without spaces between words, in UTF-16 units. */
const LONGEST_HEADLINE = 160;
/** A paragraph so many times longer than the line above it stands under a headline. */
const TIMES_LONGER = 2;
/** Stops of the world's scripts: Latin, Arabic, Devanagari, Chinese and Japanese, Armenian, Ethiopic, Burmese, Khmer. */
const STOP = /[.!?…:;,؟۔।॥。！？：，、։።፡၊။។][)\]"”’'»」』]{0,3}$/u;

/**
 * The blocks of a report whose language the rules do not know: paragraphs, with the roles that the marks give. Of the unmarked ones all are
 * body, but for a first short line without a stop above a longer paragraph, which is the headline. O(length).
 */
export function plainBlocks(text: string, marks: readonly Block[] = []): readonly Block[] {
  const pieces = paragraphPieces(text, marks);
  const isTitled = marks.some(({ role }) => role === 'headline');
  return pieces.map(({ start, end, role }, i) => {
    const next = pieces[i + 1];
    const isHeadline =
      i === 0 &&
      !isTitled &&
      next !== undefined &&
      mayBeHeadline(text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1))) &&
      pieces.some((piece) => piece.end - piece.start >= (end - start) * TIMES_LONGER);
    return { start, end, role: role ?? (isHeadline ? 'headline' : 'body') };
  });
}

function mayBeHeadline(words: string): boolean {
  return words.length <= LONGEST_HEADLINE && wordCount(words) <= MOST_HEADLINE_WORDS && !STOP.test(words);
}
