import type { Span } from '@onrecord/model';
import { ELISIONS } from './elisions.ts';

/**
 * A double quotation mark. `opens` and `closes` say what its shape and its neighbours allow; a mark may allow both.
 */
export interface DoubleMark extends Span {
  readonly kind: 'double';
  readonly family: 'quote' | 'guillemet';
  readonly opens: boolean;
  readonly closes: boolean;
  /** A digit stands before it and no curly shape says that it is a quotation mark: it may mean inches. */
  readonly inches: boolean;
}

/** A single mark that is no apostrophe for sure. `perhaps-close` may also be the possessive of a plural ("the rebels' base"). */
export interface SingleMark extends Span {
  readonly kind: 'single';
  readonly role: 'open' | 'close' | 'perhaps-close';
  /** The mark is ‘ or ‹ or `, never an apostrophe. */
  readonly shaped: boolean;
}
export type Mark = DoubleMark | SingleMark;

type Shape = 'open' | 'close' | 'none';

const MARK = /``|''|‘‘|’’|["“”„‟«»″＂'‘’‚‛`´‹›]/g;
const DOUBLE_SHAPES: Readonly<Record<string, Shape>> = {
  '"': 'none',
  '＂': 'none',
  '″': 'none',
  "''": 'none',
  '“': 'open',
  '„': 'open',
  '‟': 'open',
  '``': 'open',
  '‘‘': 'open',
  '”': 'close',
  '’’': 'close',
  '«': 'none',
  '»': 'none',
};
const SINGLE_SHAPES: Readonly<Record<string, Shape>> = {
  "'": 'none',
  '‘': 'open',
  '‚': 'open',
  '‛': 'open',
  '`': 'open',
  '‹': 'open',
  '’': 'close',
  '´': 'close',
  '›': 'close',
};

/** All quotation marks of `text` within the paragraph, apostrophes left out. O(length). */
export function quotationMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { index, 0: sign } of text.slice(start, end).matchAll(MARK)) {
    const at = { start: start + index, end: start + index + sign.length };
    const shape = DOUBLE_SHAPES[sign];
    if (shape !== undefined) marks.push(doubleMark(text, at, shape));
    else {
      const mark = singleMark(text, at, SINGLE_SHAPES[sign] ?? 'none');
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

function doubleMark(text: string, at: Span, shape: Shape): DoubleMark {
  const side = positionOf(text, at);
  const sign = text.charAt(at.start);
  return {
    kind: 'double',
    ...at,
    family: sign === '«' || sign === '»' ? 'guillemet' : 'quote',
    opens: shape === 'open' || side === 'open' || (shape === 'none' && side === 'either'),
    closes: shape === 'close' || side === 'close' || (shape === 'none' && side === 'either'),
    inches: shape !== 'open' && isDigit(text.charAt(at.start - 1)),
  };
}

function singleMark(text: string, at: Span, shape: Shape): SingleMark | undefined {
  const before = text.charAt(at.start - 1);
  const after = text.charAt(at.end);
  if (isWordPart(before) && isWordPart(after)) return undefined;
  const side = positionOf(text, at);
  const shaped = shape === 'open';
  if (side === 'open')
    return shape === 'close' || isElision(text, at.end) ? undefined : { kind: 'single', ...at, role: 'open', shaped };
  if (side === 'either') {
    if (shape === 'none') return undefined;
    return { kind: 'single', ...at, role: shape, shaped };
  }
  return { kind: 'single', ...at, role: isPossessiveLike(text, at) ? 'perhaps-close' : 'close', shaped };
}

/** What the neighbours of a mark say: an opening mark leans on the word behind it, a closing one on the word before it. */
function positionOf(text: string, { start, end }: Span): 'open' | 'close' | 'either' {
  let before = start - 1;
  let after = end;
  for (let i = 0; i < 3 && isMark(text.charAt(before)); i++) before--;
  for (let i = 0; i < 3 && isMark(text.charAt(after)); i++) after++;
  const left = gap(text.charAt(before), OPENERS);
  const right = gap(text.charAt(after), CLOSERS);
  if (left === right) return 'either';
  return left > right ? 'open' : 'close';
}

const OPENERS = '([{<';
const CLOSERS = '.,;:!?)]}>';
const DASHES = '-–—/';

/** How far a character parts a mark from what is on that side: 3 a line's edge, 2 a gap, 1 a dash (which may do either), 0 not at all. */
function gap(character: string, brackets: string): 0 | 1 | 2 | 3 {
  if (character === '' || character === '\n' || character === '\r') return 3;
  if (/\s/.test(character) || brackets.includes(character)) return 2;
  return DASHES.includes(character) ? 1 : 0;
}

function isElision(text: string, start: number): boolean {
  const word = /^[\p{L}\p{N}]{1,8}/u.exec(text.slice(start, start + 10))?.[0] ?? '';
  return ELISIONS.has(word.toLowerCase()) || /^\d{2}s?$/.test(word);
}

/** "the rebels' base", "goin' home": a word that may end in an apostrophe, and another word after it. */
function isPossessiveLike(text: string, { start, end }: Span): boolean {
  return (
    /(?:[sxz]|[a-z]in)$/i.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  );
}

function isMark(character: string): boolean {
  return character !== '' && (character in DOUBLE_SHAPES || character in SINGLE_SHAPES);
}

function isWordPart(character: string): boolean {
  // Halves of surrogate pairs are let through: letters beyond the BMP do not meet apostrophes in news.
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
