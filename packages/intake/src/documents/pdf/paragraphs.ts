import { joinedLines, knownWords } from './joined-words.ts';
import { median, type PdfLine } from './pdf-page.ts';

/** Lines that belong together. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
  /** Begins with a bullet. */
  readonly isItem: boolean;
}

/** Lines are set as far apart as is usual, give or take this. */
const WIDER = 1.3;
const OTHER_SIZE = 0.12;
/** Shares of a column that a line leaves free: a little short of the edge, and ended on purpose. */
const SHORT = 0.15;
const HALF = 0.5;
/** Lines that fill this share of their column are followed by one of the same paragraph. */
const FULL = 0.8;
const LOWER_START = /^["'“‘(]?\p{Ll}/u;
const LIST_MARK = /^(?:[•◦▪●■*]|[-–]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const BULLET = /^[•◦▪●■]/;
const SENTENCE_END = /[.!?:;]["'”’»)\]]{0,3}$/;

/**
 * Lines as paragraphs: a new one begins after a wider gap, with other letters, with an indentation, at a mark of a list, or
 * after a short line that ends a sentence, or one that leaves half of its column free. Over the edge of a column or a page it goes on only in the middle of a sentence.
 */
export function paragraphsOf(lines: readonly PdfLine[]): readonly PdfParagraph[] {
  const known = knownWords(lines.map(({ text }) => text));
  const spacing = usualSpacing(lines);
  const paragraphs: { parts: PdfLine[] }[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && before && goesOn(before, line, { spacing, isFirst: last.parts.length === 1 })) last.parts.push(line);
    else paragraphs.push({ parts: [line] });
    before = line;
  }
  return paragraphs.map(({ parts }) => ({
    text: textOf(parts, (a, b) => joinedLines(a, b, known)),
    size: median(parts.map(({ size }) => size)),
    page: parts[0]?.page ?? 0,
    // A number in front may be that of a section: only bullets are surely of a list.
    isItem: BULLET.test(parts[0]?.text ?? ''),
  }));
}

/** Joins only the tail of what there is, so that a long paragraph stays linear. */
function textOf(parts: readonly PdfLine[], join: (before: string, after: string) => string): string {
  const done: string[] = [];
  let tail = '';
  for (const { text } of parts) {
    if (tail === '') {
      tail = text;
      continue;
    }
    const both = text.includes('\t') ? `${tail}\n${text}` : join(tail, text);
    done.push(both.slice(0, both.length - text.length));
    tail = text;
  }
  return done.join('') + tail;
}

interface Setting {
  /** Base line to base line, as a multiple of the size. */
  readonly spacing: number;
  readonly isFirst: boolean;
}

function goesOn(before: PdfLine, line: PdfLine, { spacing, isFirst }: Setting): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * Math.max(before.size, line.size)) return false;
  if (LIST_MARK.test(line.text) || hasCells(before) !== hasCells(line)) return false;
  const isSameColumn = before.page === line.page && before.column.number === line.column.number;
  if (!isSameColumn) return !SENTENCE_END.test(before.text) && LOWER_START.test(line.text);
  if (before.y - line.y > WIDER * spacing * line.size) return false;
  if (hasCells(line)) return true;
  const { left, right } = line.column;
  const indent = line.x - before.x;
  const isIndented = indent > 0.8 * line.size && before.x - left < 0.8 * line.size;
  // The second line of a list's item, or of a paragraph that hangs, stands in from its first.
  if (isIndented && !(isFirst && LIST_MARK.test(before.text))) return false;
  const free = (right - before.end) / (right - left);
  // A byline, a date line: words that stop in the middle of the column have said what they say.
  if (free > HALF && !LOWER_START.test(line.text) && !/[-,]$/.test(before.text)) return false;
  return !(free > SHORT && SENTENCE_END.test(before.text));
}

/** Whether a line is a row of a table: its rows stay lines. */
function hasCells({ text }: PdfLine): boolean {
  return text.includes('\t');
}

/**
 * How far apart lines are, as a multiple of their size: the middle of all that stand below a full line, so that a page of many
 * short paragraphs is not measured by the gaps between them; of all, where no line is full.
 */
function usualSpacing(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (before?.page !== line.page || before.column.number !== line.column.number || before.size !== line.size)
      return [];
    const gap = (before.y - line.y) / line.size;
    const { left, right } = before.column;
    return gap > 0.5 && gap < 3 ? [{ gap, isFull: before.end - left > FULL * (right - left) }] : [];
  });
  const full = gaps.filter(({ isFull }) => isFull);
  return median((full.length > 0 ? full : gaps).map(({ gap }) => gap)) || 1.2;
}
