import type { Part } from '../brief.ts';

/** UTF-16 units after which words are cut. */
const LONGEST = 280;
const CUT = '[…]';

const DOUBLE = /["“”„‟«»]/g;
const ENDS = /^[\s,;:–—-]+|[\s,;:–—-]+$/gu;
/** A full stop that ends a sentence, not an abbreviation of capitals ("the U.S."). */
const STOP = /(?<!(?:^|[\s.])\p{Lu})\.$/u;
/** A single mark that opens: at the start or after a space or bracket, before a letter or digit. */
const OPENING = /(?<=^|[\s([“])['‘](?=[\p{L}\p{N}])/gu;

/**
 * Words of a report as they stand within the marks of a brief: white space folded, the outer marks gone (the view sets
 * them), inner ones in one style, the stop and comma at the end gone, cut between words where longer than `most` UTF-16 units. The
 * letters stay as they are. Marks that nothing closes are left out. `voice`: who speaks, see Part. O(n).
 */
export function quotedWords(segments: string | readonly string[], voice: 'speaker' | 'report', most = LONGEST): Part {
  const pieces = (typeof segments === 'string' ? [segments] : segments)
    .map((segment) => trimmed(voice === 'speaker' ? unquoted(segment) : folded(segment)))
    .filter((piece) => piece !== '');
  return wordsOf(pieces.join(` ${CUT} `), voice, most);
}

/** Words of a report for a footnote: with their own stop at the end, else as above. O(n). */
export function citedWords(quote: string, most: number): Part {
  return wordsOf(folded(quote), 'report', most);
}

function wordsOf(text: string, voice: 'speaker' | 'report', most: number): Part {
  const [open, close] = voice === 'speaker' ? ['‘', '’'] : ['“', '”'];
  const words = cutWords(text, most) || CUT;
  return { kind: 'words', text: paired(singles(words, open, close), open, close), voice };
}

/** What is quoted whole is a speaker's; anything else the report's wording. */
export function voiceOf(text: string): 'speaker' | 'report' {
  return /^\s*["“„«][^"“”„«»]*["”“»][\s.,;]*$/u.test(text) ? 'speaker' : 'report';
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Without the marks around all of it: what is quoted whole needs them once. */
function unquoted(text: string): string {
  return folded(text)
    .replace(/^["“”„‟«»‘']+\s?/u, '')
    .replace(/\s?["“”„‟«»]+(?=[.,;:!?]?$)/u, '')
    .replace(/(?<=[.,!?])['’]$/u, '');
}

function trimmed(text: string): string {
  // "etc..." ends in an ellipsis, which is no full stop.
  if (/(?:\.\.\.|…)$/u.test(text)) return text.replace(/^[\s,;:–—-]+/u, '');
  // A stop within a mark at the end ('she said "no."') goes as well.
  return text
    .replace(ENDS, '')
    .replace(STOP, '')
    .replace(/[.,](?=["”’']$)/u, '');
}

/** Cut at the last space before the limit, with […] for the rest; a single endless word is cut between characters. O(most). */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  const head =
    space > most / 2
      ? text.slice(0, space)
      : text
          .slice(0, most)
          .toWellFormed()
          .replace(/\ufffd$/u, '');
  return `${head.replace(/[\s,;:–—-]+$/u, '')} ${CUT}`;
}

/** Pairs of single marks become `open` and `close`; what is left over is an apostrophe. */
function singles(text: string, open: string, close: string): string {
  let words = '';
  let from = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < from) continue;
    const end = closingSingle(text, index + 1);
    if (end === undefined) continue;
    words += `${apostrophes(text.slice(from, index))}${open}${apostrophes(text.slice(index + 1, end))}${close}`;
    from = end + 1;
  }
  return words + apostrophes(text.slice(from));
}

const CLOSING = /(?<=[^\s])['’](?=[\s)\].,;:!?”"]|$)/gu;

function closingSingle(text: string, from: number): number | undefined {
  CLOSING.lastIndex = from;
  return CLOSING.exec(text)?.index;
}

function apostrophes(text: string): string {
  return text.replace(/'/g, '’').replace(/‘/g, '’');
}

/** Double marks two by two; the last of an odd number has nothing to pair with and goes. */
function paired(text: string, open: string, close: string): string {
  // Marks that `singles` has set are curly pairs already: they count as a pair too.
  const count = text.match(DOUBLE)?.length ?? 0;
  let seen = 0;
  return text.replace(DOUBLE, () => {
    seen++;
    if (seen === count && count % 2 === 1) return '';
    return seen % 2 === 1 ? open : close;
  });
}
