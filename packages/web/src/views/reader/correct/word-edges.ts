import { splitsPair } from '@onrecord/model';

/** How far a word is looked for, UTF-16 units: text without white space has no words. */
const REACH = 80;

/** The next edge of a word in the text, from an offset: where the start of a span goes one word back, or its end one word on. */
export function outward(text: string, offset: number, by: 1 | -1): number {
  return by < 0
    ? whole(text, offset - (/\S+\s*$/.exec(text.slice(Math.max(0, offset - REACH), offset))?.[0].length ?? 0))
    : whole(text, offset + (/^\s*\S+/.exec(text.slice(offset, offset + REACH))?.[0].length ?? 0));
}

/** Where the start goes one word on, or the end one word back; the same where nothing would be left. */
export function inward(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  edge: 'start' | 'end',
) {
  const words = text.slice(start, end);
  const cut = edge === 'start' ? /^\S+\s+(?=\S)/.exec(words) : /\s+\S+$/.exec(words);
  if (!cut) return edge === 'start' ? start : end;
  return edge === 'start' ? whole(text, start + cut[0].length) : whole(text, end - cut[0].length);
}

/** Without white space at its edges; undefined where nothing is left. */
export function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: whole(text, from), end: whole(text, to) } : undefined;
}

/** Never inside a character. */
function whole(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}
