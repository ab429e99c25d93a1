import type { Span } from '@onrecord/model';
import type { BlockView } from './block-view.ts';
import { isBoilerplate } from './boilerplate.ts';
import { datelineLength } from './dateline.ts';
import { leadingDateLength, weekdayDate } from './leading-date.ts';
import { trimmed } from './paragraphs.ts';
import { endsWithStop, type Piece, wordCount } from './piece.ts';

const LONG_LINE = 300;
const HEAD_OF_LINE = 400;
const MOST_HEADLINE_WORDS = 25;
/**
 * Parts the place and agency that a report begins with ("CAIRO, May 5 (Agency) - ") from its first sentence; from a paragraph that is
 * marked as body as well.
 */
export function cutDateline(view: BlockView, paragraph: Piece): readonly Piece[] {
  if (paragraph.role && paragraph.role !== 'body') return [paragraph];
  const length = datelineLength(view.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)));
  const end = paragraph.start + length;
  if (length === 0 || wordCount(view.text.slice(end, paragraph.end)) < 4) return [paragraph];
  return [
    { ...trimmed(view.text, { start: paragraph.start, end }), role: 'dateline' },
    { ...paragraph, ...trimmed(view.text, { start: end, end: paragraph.end }) },
  ];
}

/**
 * Parts headline and date from a line that has lost the breaks behind them: "Troops leave town Monday, May 18, 2015 On Friday
 * the army said ...".
 */
export function cutHead(view: BlockView, line: Piece): readonly Piece[] {
  if (line.role || line.end - line.start < LONG_LINE) return [line];
  const head = view.text.slice(line.start, line.start + HEAD_OF_LINE);
  const found = weekdayDate(head);
  if (!found) return [line];
  const title = head.slice(0, found.start).trimEnd();
  const rest = head.slice(found.end);
  if (
    !/^\s+["“‘']?[\p{Lu}\p{Ll}\d]/u.test(rest) ||
    !isTitle(title) ||
    /\b(?:on|of|until|since|by|from|for|and|to|last|this|next)$/i.test(title)
  ) {
    return [line];
  }
  const date = line.start + found.start;
  const behind = line.start + found.end;
  const pieces: readonly Piece[] = [
    { ...trimmed(view.text, { start: line.start, end: date }), role: 'headline' },
    { start: date, end: behind, role: 'dateline' },
    ...leadCaption(view, trimmed(view.text, { start: behind, end: line.end })),
  ];
  return pieces.filter(({ start, end }) => start < end);
}

/** Parts the date that a paragraph under the headline begins with from the sentence that has lost its break before it. */
export function cutLeadingDate({ text }: BlockView, paragraph: Piece): readonly Piece[] {
  if (paragraph.role && paragraph.role !== 'body') return [paragraph];
  const length = leadingDateLength(text.slice(paragraph.start, paragraph.end));
  if (length === 0) return [paragraph];
  const end = paragraph.start + length;
  return [
    { start: paragraph.start, end, role: 'dateline' },
    { ...paragraph, ...trimmed(text, { start: end, end: paragraph.end }) },
  ];
}

/** Words without a verb that come first are the caption of the picture under the headline. */
function leadCaption(view: BlockView, line: Span): readonly Piece[] {
  const next = view.sentenceStarts(line).find((start) => start > line.start);
  if (next === undefined) return [line];
  const first = trimmed(view.text, { start: line.start, end: next });
  const words = view.text.slice(first.start, first.end);
  const isCaption =
    wordCount(words) <= MOST_HEADLINE_WORDS &&
    wordCount(words) >= 3 &&
    !/["“”]/.test(words) &&
    !view.hasFiniteVerb(first);
  return isCaption
    ? [
        { ...first, role: 'caption' },
        { start: next, end: line.end },
      ]
    : [line];
}

function isTitle(title: string): boolean {
  return (
    title === '' ||
    (wordCount(title) <= MOST_HEADLINE_WORDS &&
      !endsWithStop(title) &&
      !/[.!?] \p{Lu}/u.test(title.replace(/\b\p{Lu}[\p{L}]{0,3}\./gu, '')))
  );
}

/** Cuts sentences of page furniture ("Sign up to our newsletter.") out of a line that has lost its breaks. */
export function cutBoilerplate(view: BlockView, line: Piece): readonly Piece[] {
  if (line.role || line.end - line.start < LONG_LINE) return [line];
  const starts = view.sentenceStarts(line);
  const pieces: Piece[] = [];
  let from = line.start;
  starts.forEach((start, i) => {
    const sentence: Span = trimmed(view.text, { start, end: starts[i + 1] ?? line.end });
    if (!isBoilerplate(view.text.slice(sentence.start, sentence.end))) return;
    pieces.push(trimmed(view.text, { start: from, end: start }), { ...sentence, role: 'boilerplate' });
    from = starts[i + 1] ?? line.end;
  });
  pieces.push(trimmed(view.text, { start: from, end: line.end }));
  return pieces.filter(({ start, end }) => start < end);
}
