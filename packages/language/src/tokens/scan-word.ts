import { APOSTROPHE, HYPHEN, LETTER, UPPER, isLetter, isWordPart, kindAt } from './character.ts';
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NUMBER,
  CURRENCY_LETTERS,
  FUSED,
  GLUED_STARTS,
  INNER_STOPS,
  PREFIXES,
} from './word-lists.ts';

const abbreviations: ReadonlySet<string> = new Set(ABBREVIATIONS);
const beforeNumber: ReadonlySet<string> = new Set(ABBREVIATIONS_BEFORE_NUMBER);
const innerStops: ReadonlySet<string> = new Set(INNER_STOPS);
const prefixes: ReadonlySet<string> = new Set(PREFIXES);
const currencyLetters: ReadonlySet<string> = new Set(CURRENCY_LETTERS);
const fused: ReadonlyMap<string, number> = new Map(Object.entries(FUSED));
const gluedStarts: ReadonlySet<string> = new Set(GLUED_STARTS);
const LONGEST_LISTED = 8;
const SHORTEST_BEFORE_GLUED = 4;
const LONGEST_GLUED = 10;
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;

/** End of the run of letters, digits, marks, and of apostrophes, "_", "&" and "*" between letters. */
function runEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (isWordPart(kind)) at++;
    else if (at > start && joins(text, at, kind)) at++;
    else return at;
  }
}

function joins(text: string, at: number, kind: number): boolean {
  if (kind === APOSTROPHE) return isLetter(kindAt(text, at + 1)) && isLetter(kindAt(text, at - 1));
  const character = text.charAt(at);
  if (character === '_') return true;
  if (character === '&') return kindAt(text, at - 1) === UPPER && kindAt(text, at + 1) === UPPER;
  return character === '*' && isLetter(kindAt(text, at + 1));
}

/** End of "U.S.", "a.m.", "J.", or `start` when no letter-stop pair begins there. */
function dottedEnd(text: string, start: number): number {
  let at = start;
  while (isLetter(kindAt(text, at)) && text.charAt(at + 1) === '.') at += 2;
  if (at === start) {
    const isListed = text.charAt(start + 2) === '.' && innerStops.has(text.slice(start, start + 5).toLowerCase());
    return isListed ? start + 5 : start;
  }
  if (innerStops.has(text.slice(start, start + 5).toLowerCase())) return start + 5;
  const pairs = (at - start) / 2;
  if (isLetter(kindAt(text, at)) && !isWordPart(kindAt(text, at + 1)) && kindAt(text, at + 1) !== APOSTROPHE)
    return at + 1;
  if (pairs > 1) return at;
  return isInitial(text, start) ? at : start;
}

/** A capital letter and a stop is an initial, unless the line or a quotation ends there. */
function isInitial(text: string, start: number): boolean {
  if (kindAt(text, start) !== UPPER) return false;
  const after = text.charAt(start + 2);
  if (after === ' ') return isLetter(kindAt(text, start + 3));
  return isLetter(kindAt(text, start + 2)) || (after !== '' && '-,;'.includes(after));
}

function keepsStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.' || end - start > LONGEST_LISTED) return false;
  if (text.charAt(end + 1) === ',' && end - start <= 5) return true;
  const word = text.slice(start, end).toLowerCase();
  if (abbreviations.has(word)) return !isLetter(kindAt(text, end + 1)) || kindAt(text, start) === UPPER;
  if (!beforeNumber.has(word) || kindAt(text, start) !== UPPER) return false;
  const next = text.charAt(end + 1) === ' ' ? text.charAt(end + 2) : text.charAt(end + 1);
  return /[\d\p{Ll},]/u.test(next);
}

/** Where the apostrophe clitic at the end of `[start, end)` begins, or `end`: "do|n't", "Israel|'s". */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (kindAt(text, at) !== APOSTROPHE) continue;
    const tail = text.slice(at + 1, end);
    if (CLITIC.test(tail)) return at;
    const negated = (tail === 't' || tail === 'T') && at - 1 > start && 'nN'.includes(text.charAt(at - 1));
    return negated ? at - 1 : end;
  }
  return end;
}

/** Where a sentence start glued to the word before it begins ("StripThe"), or `end`. */
function gluedStart(text: string, start: number, end: number): number {
  for (let at = start + SHORTEST_BEFORE_GLUED; at < end; at++) {
    if (kindAt(text, at) !== UPPER || kindAt(text, at - 1) !== LETTER) continue;
    let wordEnd = at + 1;
    while (wordEnd < end && wordEnd - at <= LONGEST_GLUED && kindAt(text, wordEnd) === LETTER) wordEnd++;
    if (gluedStarts.has(text.slice(at, wordEnd))) return at;
  }
  return end;
}

function pushWord(text: string, start: number, end: number, cuts: number[]): void {
  const first = cliticStart(text, start, end);
  const second = first < end ? cliticStart(text, start, first) : first;
  const isFused =
    first === end && end - start <= LONGEST_LISTED ? fused.get(text.slice(start, end).toLowerCase()) : undefined;
  if (isFused !== undefined) cuts.push(start, start + isFused, start + isFused, end);
  else cuts.push(start, second);
  if (second < first) cuts.push(second, first);
  if (first < end) cuts.push(first, end);
}

/** Takes the word at `start` (a letter), pushes the start and end of its tokens to `cuts` and returns its end. */
export function scanWord(text: string, start: number, cuts: number[]): number {
  const dotted = dottedEnd(text, start);
  if (dotted > start) {
    cuts.push(start, dotted);
    return dotted;
  }
  let end = runEnd(text, start);
  if (text.charAt(end) === '$' && end - start <= 2 && currencyLetters.has(text.slice(start, end))) {
    cuts.push(start, end + 1);
    return end + 1;
  }
  const isPrefix = kindAt(text, end) === HYPHEN && isLetter(kindAt(text, end + 1)) && end - start <= LONGEST_LISTED;
  if (isPrefix && prefixes.has(text.slice(start, end).toLowerCase())) end = runEnd(text, end + 1);
  else if (keepsStop(text, start, end)) {
    cuts.push(start, end + 1);
    return end + 1;
  }
  const glued = gluedStart(text, start, end);
  pushWord(text, start, glued, cuts);
  return glued;
}
