import type { Block, Span } from '@onrecord/model';
import { FORWARD_LINE, HEAD_LINE, ORIGINAL_LINE, QUOTE_INTRO } from './mail-words.ts';

/** So long may a signature be. */
const LONGEST_SIGNATURE = 2000;

interface Line extends Span {
  readonly words: string;
}

/**
 * What in the plain text of a mail is not its own: earlier mails that are quoted (">", with the line above them), heads
 * that were copied, the signature (RFC 3676, 4.3). Nothing is marked where all of it is quoted: then that is the report. In text
 * order; O(length).
 */
export function mailMarks(body: string, isForward: boolean): readonly Block[] {
  const lines = linesOf(body);
  const foreign = lines.map(() => false);
  markQuotes(lines, foreign);
  markHeads(lines, foreign);
  markSignature(lines, foreign, body.length);
  if (!isForward) markOriginal(lines, foreign);
  const own = lines.some(({ words }, i) => words.trim() !== '' && !foreign[i]);
  return own ? spansOf(lines, foreign).map((span) => ({ ...span, role: 'boilerplate' })) : [];
}

function linesOf(body: string): readonly Line[] {
  let start = 0;
  return body.split('\n').map((words) => {
    const line = { start, end: start + words.length, words };
    start = line.end + 1;
    return line;
  });
}

function markQuotes(lines: readonly Line[], foreign: boolean[]): void {
  for (const [i, { words }] of lines.entries()) {
    if (!words.startsWith('>')) continue;
    foreign[i] = true;
    // The line above, or the one above a blank line; mail programs break it in two.
    const [last, before] = [i - 1, i - 2, i - 3].filter(
      (at) => at >= 0 && !foreign[at] && lines[at]?.words.trim() !== '',
    );
    const one = last === undefined ? '' : (lines[last]?.words.trim() ?? '');
    const two = before === undefined ? '' : `${lines[before]?.words.trim() ?? ''} ${one}`;
    if (last !== undefined && QUOTE_INTRO.test(one)) foreign[last] = true;
    else if (last !== undefined && before === last - 1 && QUOTE_INTRO.test(two)) {
      foreign[last] = true;
      foreign[before] = true;
    }
  }
}

function markHeads(lines: readonly Line[], foreign: boolean[]): void {
  for (const [i, { words }] of lines.entries()) {
    if (words.length > 200 || !(FORWARD_LINE.test(words) || ORIGINAL_LINE.test(words))) continue;
    foreign[i] = true;
    for (let at = i + 1; at < lines.length && HEAD_LINE.test(lines[at]?.words ?? ''); at++) foreign[at] = true;
  }
}

function markSignature(lines: readonly Line[], foreign: boolean[], length: number): void {
  const at = lines.findLastIndex(({ words }) => words === '-- ' || words === '--');
  const start = lines[at]?.start;
  if (start === undefined || length - start > LONGEST_SIGNATURE) return;
  foreign.fill(true, at);
}

function markOriginal(lines: readonly Line[], foreign: boolean[]): void {
  const at = lines.findIndex(({ words }) => words.length <= 200 && ORIGINAL_LINE.test(words));
  if (at !== -1) foreign.fill(true, at);
}

/** Runs of such lines, blank lines between them included. */
function spansOf(lines: readonly Line[], foreign: readonly boolean[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const [i, { start, end, words }] of lines.entries()) {
    if (words.trim() === '') continue;
    const last = spans.at(-1);
    if (foreign[i] && isOpen && last) last.end = end;
    else if (foreign[i]) spans.push({ start, end });
    isOpen = foreign[i] === true;
  }
  return spans;
}
