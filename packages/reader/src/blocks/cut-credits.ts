import type { Span } from '@onrecord/model';
import type { BlockView } from './block-view.ts';
import { type Credit, creditAtEnd, isCredit } from './credit.ts';
import { inlineCredits } from './inline-credits.ts';
import { trimmed } from './paragraphs.ts';
import { endsWithStop, type Piece, wordCount } from './piece.ts';

/** The words of a caption: more is a paragraph that ends in somebody's name. */
const MOST_CAPTION_WORDS = 70;
const MOST_CAPTION_SENTENCES = 4;
/** A paragraph longer than this, in characters, may have lost line breaks. */
const LONG_LINE = 300;
const LONGEST_CAPTION = 420;
const REPORTING = /\b(?:said|says|told|added|according to)\b|["“”]/;
const CAPTION_LEAD =
  /^(?:file (?:photo|image|picture|pic)\b|file\s?[-–—:]|(?:image|photo|picture|media|video) caption\b|caption\s?:|pictured\s?:|in this (?:file |handout )?(?:photo|image|picture|frame grab|screengrab))/i;
const CAPTION_WORDS =
  /\((?:[LRC]|left|right|cent(?:er|re)|top|bottom|pictured|file)\)|[;,(] (?:from )?file\b|\bpictured (?:in|at|on|here|above|below|left|right)\b|\bin this (?:file|handout|undated) (?:photo|image|picture)|\bseen in (?:a|this) (?:file |satellite )?(?:photo|image|picture)/i;

/**
 * Cuts captions and credits out of one paragraph: the whole of it ("Troops near the fence - JANE DOE/Agency"), or from within a
 * line that has lost its breaks. What is left over has no role yet. O(length of the paragraph).
 */
export function cutCredits(view: BlockView, paragraph: Span): readonly Piece[] {
  const words = view.text.slice(paragraph.start, paragraph.end);
  if (isCredit(words)) return [{ ...paragraph, role: 'credit' }];
  return wholeCaption(view, paragraph, words) ?? captionsWithin(view, paragraph);
}

function wholeCaption(view: BlockView, paragraph: Span, words: string): readonly Piece[] | undefined {
  if (words.length > LONGEST_CAPTION + 120) return undefined;
  const found = creditAtEnd(words);
  const inner = found ? words.slice(0, found.start).trimEnd() : words;
  const isShort =
    wordCount(inner) <= MOST_CAPTION_WORDS && view.sentenceStarts(paragraph).length <= MOST_CAPTION_SENTENCES + 1;
  if (!isShort) return undefined;
  if (found && mayBeCaption(view, paragraph, found, inner)) {
    return captionAndCredit(view.text, paragraph, {
      ...found,
      start: paragraph.start + found.start,
      end: paragraph.end,
    });
  }
  return CAPTION_LEAD.test(words) || (CAPTION_WORDS.test(words) && words.length < LONG_LINE && !/["“”]/.test(words))
    ? [{ ...paragraph, role: 'caption' }]
    : undefined;
}

/** In one long line a credit at the end belongs to the last words only, and two plain names to words without a stop. */
function mayBeCaption(view: BlockView, paragraph: Span, credit: Credit, inner: string): boolean {
  if (inlineCredits(view.text, paragraph).some(({ end }) => end < paragraph.start + credit.start)) return false;
  if (credit.sure) return true;
  return !endsWithStop(inner) && !/["“”]/.test(inner) && wordCount(inner) >= 3;
}

/** The credit takes the dash or bar that parts it from the caption. */
function captionAndCredit(text: string, paragraph: Span, credit: Span): readonly Piece[] {
  const words = text.slice(paragraph.start, credit.start);
  const edge = paragraph.start + words.length - (/\s[-–—|]\s{0,3}$/.exec(words)?.[0].length ?? 0);
  const pieces: readonly Piece[] = [
    { ...trimmed(text, { start: paragraph.start, end: edge }), role: 'caption' },
    { ...trimmed(text, { start: edge, end: credit.end }), role: 'credit' },
  ];
  return pieces.filter(({ start, end }) => start < end);
}

function captionsWithin(view: BlockView, paragraph: Span): readonly Piece[] {
  if (paragraph.end - paragraph.start < LONG_LINE) return [paragraph];
  const credits = inlineCredits(view.text, paragraph);
  // Two plain names behind a dash count only where the page has shown that it gives credits in this way.
  const showsDashes = credits.some(({ sure, start }) => sure && /[-–—|]/.test(view.text.charAt(start)));
  const trusted = credits.filter(({ sure }) => sure || showsDashes);
  const starts = view.sentenceStarts(paragraph);
  const pieces: Piece[] = [];
  let done = paragraph.start;
  let next = 0;
  for (const credit of trusted) {
    let from = done;
    while ((starts[next] ?? Infinity) < credit.start) from = Math.max(from, starts[next++] ?? 0);
    const caption = trimmed(view.text, { start: from, end: credit.start });
    const words = view.text.slice(caption.start, caption.end);
    // "..., officials said. Jane Roe/Agency": the picture's caption is lost, and its credit stands alone.
    const isAlone = credit.sure && (words === '' || (endsWithStop(words) && REPORTING.test(words)));
    if (isAlone) from = credit.start;
    else if (!isInnerCaption(words, credit)) continue;
    pieces.push({ start: done, end: from }, ...captionAndCredit(view.text, { start: from, end: credit.end }, credit));
    done = credit.end;
  }
  pieces.push({ start: done, end: paragraph.end });
  return pieces.map((piece) => ({ ...piece, ...trimmed(view.text, piece) })).filter(({ start, end }) => start < end);
}

function isInnerCaption(words: string, { sure }: Credit): boolean {
  const count = wordCount(words);
  if (count < 2 || count > MOST_CAPTION_WORDS || words.length > LONGEST_CAPTION) return false;
  return sure || (!endsWithStop(words) && !/["“”]/.test(words));
}
