import { APOSTROPHE, DIGIT, HIGH_SURROGATE, LOW_SURROGATE, MARK, isLetter, isWordPart, kindAt } from './character.ts';
import { CLIPPED } from './word-lists.ts';

const clipped: ReadonlySet<string> = new Set(CLIPPED);
/** Signs of which a run is one token: "...", "--", "?!", "===". */
const RUNS = ['.…', '-', '!?', '=', '_', '*', '~', '<', '>', '+', '―', '—'] as const;

/** End of the token at `start`, which is no letter, digit or white space. Never inside a surrogate pair. */
export function signEnd(text: string, start: number): number {
  const kind = kindAt(text, start);
  if (kind === APOSTROPHE) return apostropheEnd(text, start);
  if (kind === HIGH_SURROGATE && kindAt(text, start + 1) === LOW_SURROGATE) return marksEnd(text, start + 2);
  const sign = text.charAt(start);
  if ((sign === '#' || sign === '@') && isWordPart(kindAt(text, start + 1))) return tagEnd(text, start + 1);
  const run = RUNS.find((signs) => signs.includes(sign));
  if (run === undefined) return marksEnd(text, start + 1);
  let at = start + 1;
  while (at < text.length && run.includes(text.charAt(at))) at++;
  return at;
}

function marksEnd(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === MARK) at++;
  return at;
}

function tagEnd(text: string, from: number): number {
  let at = from;
  while (isWordPart(kindAt(text, at)) || text.charAt(at) === '_') at++;
  return at;
}

/** "''" and "``" are one quotation mark; "'em", "'90s" and a detached "'s" are words; else the mark alone. */
function apostropheEnd(text: string, start: number): number {
  if (text.charAt(start + 1) === text.charAt(start)) return start + 2;
  let at = start + 1;
  while (at - start <= 6 && isWordPart(kindAt(text, at))) at++;
  const word = text.slice(start + 1, at);
  if (isWordPart(kindAt(text, at))) return start + 1;
  const isYear = kindAt(text, start + 1) === DIGIT && /^\d\ds?$/.test(word) && kindAt(text, at) !== APOSTROPHE;
  const isClitic = /^(?:s|re|ve|ll|d|m)$/i.test(word) && isLetter(kindAt(text, start + 1));
  return isYear || isClitic || clipped.has(word.toLowerCase()) ? at : start + 1;
}
