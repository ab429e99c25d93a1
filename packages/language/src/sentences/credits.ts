import type { LineView } from './line-view.ts';
import { CREDIT_ENDS, CREDIT_LABELS } from './word-lists.ts';

const creditEnds: ReadonlySet<string> = new Set(CREDIT_ENDS);
const creditLabels: ReadonlySet<string> = new Set(CREDIT_LABELS);
const DASH = /^[-–—]$|^--$/;
const CAPITALISED = /^\p{Lu}/u;
const LONGEST_NAME = 4;
const LONGEST_CREDIT = 14;

/**
 * The end of the picture credit that the dash at `index` begins, e.g. "- JANE DOE/Agency", or `index` when there is none. With a
 * slash it may stand anywhere; without one it has to be a bare name of two or three words at the end of a line.
 */
export function creditEnd(view: LineView, index: number): number {
  if (!DASH.test(view.word(index)) || !view.spaced(index) || !view.spaced(index + 1)) return index;
  let at = index + 1;
  let slash = 0;
  let sinceSlash = 0;
  while (at < view.end && at - index <= LONGEST_CREDIT) {
    const word = view.word(at);
    if (word === '/') {
      slash = at;
      sinceSlash = 0;
    } else if (word === '-' && !view.spaced(at)) sinceSlash--;
    else if (word === 'via') sinceSlash = 0;
    else if (CAPITALISED.test(word) && sinceSlash < LONGEST_NAME) sinceSlash++;
    else break;
    at++;
  }
  const isLineEnd = at >= view.end;
  if (slash === 0) return isLineEnd && at - index >= 3 && at - index <= 4 ? at : index;
  if (isLineEnd) return at;
  return agencyEnd(view, slash + 1, at);
}

/** Where running text follows: the credit ends with the last agency word, or with a two-word name when there is none. */
function agencyEnd(view: LineView, first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) if (creditEnds.has(view.word(at))) return at + 1;
  return Math.min(end, first + 2);
}

/** "Image: Jane Doe" after a caption in the same line. */
export function beginsCredit(view: LineView, at: number, word: string): boolean {
  return (
    at > view.first && creditLabels.has(word) && view.spaced(at) && view.word(at + 1) === ':' && !view.spaced(at + 1)
  );
}
