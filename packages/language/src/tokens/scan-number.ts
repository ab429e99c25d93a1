import { APOSTROPHE, DIGIT, HYPHEN, isLetter, isWordPart, kindAt } from './character.ts';
import { UNITS } from './word-lists.ts';

const units: ReadonlySet<string> = new Set(UNITS);
const LONGEST_UNIT = 8;
const ORDINAL = /^(?:st|nd|rd|th|s|ST|ND|RD|TH)$/;

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (kindAt(text, at) === DIGIT) at++;
  return at;
}

/** The digit groups joined by "." "," ":" or "/", e.g. "1,200.50", "10:30", "16/11/2004". */
function groupsEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  while ('.,:/'.includes(text.charAt(end)) && kindAt(text, end + 1) === DIGIT) end = digitsEnd(text, end + 1);
  return end;
}

/** "2024-05-05" and "555-0123" are one token, "2014-15" is three. */
function hyphenatedEnd(text: string, start: number, end: number): number {
  let groups = 1;
  let at = end;
  while (kindAt(text, at) === HYPHEN && kindAt(text, at + 1) === DIGIT) {
    at = digitsEnd(text, at + 1);
    groups++;
  }
  const telephone = groups === 2 && end - start === 3 && at - end === 5;
  return (groups > 2 || telephone) && !isLetter(kindAt(text, at)) ? at : end;
}

/**
 * End of the number that begins at `start` (a digit). A unit of measure or money after it is left for the next token; an
 * ordinal or plural ending and letters of a designation ("4A") belong to it.
 */
export function numberEnd(text: string, start: number): number {
  const groups = groupsEnd(text, start);
  const end = hyphenatedEnd(text, start, groups);
  if (end > groups) return end;
  let letters = end;
  while (letters - end <= LONGEST_UNIT && isLetter(kindAt(text, letters))) letters++;
  if (letters === end) return pluralEnd(text, end);
  const tail = text.slice(end, letters);
  if (ORDINAL.test(tail)) return letters;
  if (units.has(tail) && !isWordPart(kindAt(text, letters))) return end;
  if (tail.length > 2 && /^\p{Lu}\p{Ll}/u.test(tail)) return end;
  let at = end;
  while (isWordPart(kindAt(text, at))) at++;
  return at;
}

/** "1980's" */
function pluralEnd(text: string, end: number): number {
  const isPlural =
    kindAt(text, end) === APOSTROPHE && text.charAt(end + 1) === 's' && !isWordPart(kindAt(text, end + 2));
  return isPlural ? end + 2 : end;
}
