import type { Span } from '@onrecord/model';

const LINE = /[^\n\r\u2028\u2029\u0085\f\v]+/g;
/** Nobody wraps plain text wider than this; longer lines are paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/**
 * The paragraphs of a text, without the white space around them: blank lines part them, and so does every line break
 * unless the text is hard-wrapped (its lines end where the next word would not have fitted). O(length).
 */
export function paragraphSpans(text: string): readonly Span[] {
  const lines = [...text.matchAll(LINE)].map(({ index, 0: words }) =>
    trimmed(text, { start: index, end: index + words.length }),
  );
  const filled = lines.filter(({ start, end }) => start < end);
  const joins = wrapJoins(text, filled);
  const paragraphs: Span[] = [];
  filled.forEach((line, i) => {
    const last = paragraphs.at(-1);
    if (last && (joins[i - 1] || runsOn(text, last.end, line.start)))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  });
  return paragraphs;
}

/** The span without white space at its edges; empty (at its start) when there is nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first++;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function isSpace(code: number): boolean {
  if (code <= 0x20 || code === 0x85 || code === 0xa0 || code === 0xfeff) return true;
  return code >= 0x1680 && /\s/.test(String.fromCharCode(code));
}

/**
 * A line break inside a sentence, as copies of linked words have them: a single break with a space left at it, no
 * punctuation before it, a small letter behind it.
 */
function runsOn(text: string, end: number, start: number): boolean {
  if (isBlankBetween(text, end, start) || !/^\p{Ll}/u.test(text.slice(start, start + 2))) return false;
  return start - end > (text.startsWith('\r\n', end) ? 2 : 1) && /[\p{L}\p{N},]/u.test(text.charAt(end - 1));
}

/** For each line, whether it is one paragraph with the next one. */
function wrapJoins(text: string, lines: readonly Span[]): readonly boolean[] {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const none = lines.map(() => false);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return none;
  let neighbours = 0;
  let full = 0;
  const joins = lines.map((line, i) => {
    const next = lines[i + 1];
    if (!next || isBlankBetween(text, line.end, next.start)) return false;
    neighbours++;
    const nextWord = /^\S{1,120}/.exec(text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP)))?.[0] ?? '';
    const isFull = line.end - line.start + 1 + nextWord.length > width;
    if (isFull) full++;
    return isFull;
  });
  return full >= 2 && full * 2 > neighbours ? joins : none;
}

function isBlankBetween(text: string, start: number, end: number): boolean {
  const breaks = text
    .slice(start, end)
    .replaceAll('\r\n', '\n')
    .match(/[\n\r\u2028\u2029\u0085\f\v]/g);
  return (breaks?.length ?? 0) > 1;
}
