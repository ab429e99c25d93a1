import type { BlockRole } from '@onrecord/model';
import { isDateLine, isTimeLine } from '../head/written-date.ts';
import type { BlockView } from './block-view.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isByline, isPlainName, saysBy } from './byline.ts';
import { endsWithStop, type Piece, wordCount } from './piece.ts';

const MOST_HEADLINE_WORDS = 28;
const MOST_HEADING_WORDS = 12;
const MOST_FRAGMENT_WORDS = 25;
const LEAST_PROSE_WORDS = 12;
const LEAST_CAPTION_WORDS = 9;
const MOST_STANDFIRST = 2;
const MOST_STANDFIRST_WORDS = 60;
/** A byline farther down than this does not make what is above it a standfirst. */
const HEAD_PIECES = 8;
/** "Jane Roe of the River Party": two names, and what they belong to. */
const NAME_AND_PLACE = /^\p{Lu}\S{1,20} \p{Lu}\S{1,20} (?:of|at|in|with|from|on) \S/u;
/** What tells a person in a picture from a heading about one ("Lee's legacy"). */
const WHERE = /[a-z], | (?:of|at|in|with|from|on|near|during) \S/;
const LIST_MARKER = /^(?:[•·▪●◦■□‣*]\s?|[-–—]\s|\.\s{2,}|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;

interface Described extends Piece {
  readonly words: string;
  readonly count: number;
  readonly isProse: boolean;
}

/** Gives each piece its role, by its words and its place in the text. O(length). */
export function assignRoles(
  view: BlockView,
  pieces: readonly Piece[],
): readonly (Piece & { readonly role: BlockRole })[] {
  const described = pieces.map((piece) => describe(view, piece));
  const firstProse = described.findIndex(
    ({ isProse, role, words }) => role === 'body' || (isProse && role === undefined && !isBoilerplate(words)),
  );
  const head = firstProse === -1 ? described.length : firstProse;
  const own = withPlainByline(described, head);
  const headline = headlineIndex(described, own, head);
  const lastHeadLine = own.slice(0, HEAD_PIECES).findLastIndex((role) => role === 'byline' || role === 'dateline');
  const between = lastHeadLine - headline - 1;
  return described.map((piece, i) => {
    const role =
      own[i] ??
      (i === headline
        ? 'headline'
        : headline !== -1 &&
            i > headline &&
            i < lastHeadLine &&
            between <= MOST_STANDFIRST &&
            piece.count <= MOST_STANDFIRST_WORDS
          ? 'standfirst'
          : i < head
            ? headRole(view, described, i, { headline, lastHeadLine })
            : bodyRole(view, piece, {
                isFirst: i === 0,
                isBesideCredit: isBesideCredit(described, own, i),
                nextIsBlock: isFollowed(described, own, i),
              }));
    return { start: piece.start, end: piece.end, role };
  });
}

/** The headline that is marked, else the first line that looks like one. */
function headlineIndex(pieces: readonly Described[], own: readonly (BlockRole | undefined)[], head: number): number {
  const marked = pieces.findIndex(({ role, isMarked }) => isMarked && role === 'headline');
  if (marked !== -1) return marked;
  return own.findIndex((role, i) => role === undefined && i <= head && isHeadline(pieces, i, head));
}

function describe({ text }: BlockView, piece: Piece): Described {
  const words = text.slice(piece.start, piece.end);
  const count = wordCount(words);
  return {
    ...piece,
    words,
    count,
    isProse: (count >= LEAST_PROSE_WORDS && /[.!?…:]["”’'»)\]]{0,3}$/.test(words)) || count > MOST_HEADLINE_WORDS,
  };
}

/** Roles by the words alone; two plain names beside the date, under the headline, are a byline as well. */
function withPlainByline(pieces: readonly Described[], head: number): readonly (BlockRole | undefined)[] {
  const own = pieces.map((piece) => piece.role ?? ownRole(piece));
  return own.map((role, i) => {
    const isBesideDate = own[i + 1] === 'dateline' || own[i - 1] === 'dateline';
    // A first line is a headline rather than a name, unless it says "By".
    if (i === 0 && role === 'byline' && !pieces[i]?.isMarked && !saysBy(pieces[i]?.words ?? '')) return undefined;
    return role === undefined &&
      i > 0 &&
      i < head &&
      isBesideDate &&
      own[0] !== 'dateline' &&
      isPlainName(pieces[i]?.words ?? '')
      ? 'byline'
      : role;
  });
}

/** The roles that a paragraph's own words show, wherever it stands. */
function ownRole({ words, count, isProse }: Described): BlockRole | undefined {
  if (isDateLine(words) || isTimeLine(words)) return 'dateline';
  if (isByline(words) && (!isProse || count < 40)) return 'byline';
  if (isBoilerplate(words)) return 'boilerplate';
  return LIST_MARKER.test(words) ? 'list' : undefined;
}

/** The first short line without a full stop (or with each word capitalised), and a report after it. */
function isHeadline(pieces: readonly Described[], i: number, head: number): boolean {
  const piece = pieces[i];
  if (!piece || pieces.length === 1 || piece.count === 0 || piece.count > MOST_HEADLINE_WORDS) return false;
  if (i === head && !isTitleCase(piece)) return false;
  if (/[:,;]$/.test(piece.words) || /^\p{Ll}/u.test(piece.words)) return false;
  if (/[.…]["”’']?$/.test(piece.words) && !isTitleCase(piece)) return false;
  return pieces.slice(i + 1).some(({ isProse }) => isProse);
}

function isTitleCase({ words, count }: Described): boolean {
  if (count < 3 || count > 18) return false;
  const long = words.match(/(?<![\p{L}\p{N}'’])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return (
    long.length >= 2 &&
    long.every(
      (word) =>
        /^\p{Lu}/u.test(word) || /^(?:with|from|into|over|after|than|that|amid|upon|about|under|near|when)$/.test(word),
    )
  );
}

/** Between the headline and the first paragraph. */
function headRole(
  view: BlockView,
  pieces: readonly Described[],
  i: number,
  at: { readonly headline: number; readonly lastHeadLine: number },
): BlockRole {
  const piece = pieces[i];
  if (!piece || at.headline === -1 || i < at.headline) return 'body';
  if (/^\p{Ll}/u.test(piece.words)) return 'caption';
  if (piece.words.endsWith(':')) return 'body';
  if (!view.hasFiniteVerb(piece) && piece.count >= 3 && (endsWithStop(piece.words) || isPicture(piece.words)))
    return 'caption';
  return endsWithStop(piece.words) ? 'body' : 'standfirst';
}

/** A line beside a credit that stands alone is what the picture shows. */
function isBesideCredit(pieces: readonly Described[], own: readonly (BlockRole | undefined)[], i: number): boolean {
  const isLone = (at: number, before: number): boolean => own[at] === 'credit' && own[before] !== 'caption';
  return !pieces[i]?.isProse && (isLone(i + 1, i) || isLone(i - 1, i - 2));
}

/** Whether a paragraph, a list or a picture comes next: what a heading may stand over. */
function isFollowed(pieces: readonly Described[], own: readonly (BlockRole | undefined)[], i: number): boolean {
  return pieces[i + 1]?.isProse === true || own[i + 1] === 'list' || own[i + 1] === 'caption';
}

/** Among the paragraphs: fragments are captions or headings. */
function bodyRole(
  view: BlockView,
  piece: Described,
  {
    isFirst,
    isBesideCredit,
    nextIsBlock,
  }: { readonly isFirst: boolean; readonly isBesideCredit: boolean; readonly nextIsBlock: boolean },
): BlockRole {
  const { words, count } = piece;
  if (count === 0 || /["“”:;,]$/.test(words) || /^["“«]/.test(words)) return 'body';
  if (isBesideCredit && count >= 3 && (!endsWithStop(words) || !view.hasFiniteVerb(piece))) return 'caption';
  const isFragment = count <= MOST_FRAGMENT_WORDS && count >= 3 && !view.hasFiniteVerb(piece);
  if (endsWithStop(words)) {
    if (!isFragment) return 'body';
    // What announces a statement ("Statement of the minister on the dam.") stands first; no picture does.
    return isFirst ? 'standfirst' : isPicture(words) ? 'caption' : 'body';
  }
  if (isFragment && (NAME_AND_PLACE.test(words) || (view.beginsWithPerson(piece) && WHERE.test(words))))
    return 'caption';
  if (piece.isProse || !nextIsBlock) return 'body';
  // Headings are short or have each word capitalised; a longer line that says where is under a picture.
  if (count >= LEAST_CAPTION_WORDS && isPicture(words) && !isTitleCase(piece)) return 'caption';
  return count <= MOST_HEADING_WORDS && /^[\p{Lu}\p{N}]/u.test(words) ? 'headline' : 'body';
}

/** What a picture shows: somebody or something, and where: "The bridge over the Drina in Foca." */
function isPicture(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    !/["“”?!]|[.…] \p{L}/u.test(words) &&
    / (?:in|at|on|near|outside|over|of|with|during|after) (?:[\p{L}'’-]{1,20} ){0,3}(?:\p{Lu}|\d{4})/u.test(words)
  );
}
