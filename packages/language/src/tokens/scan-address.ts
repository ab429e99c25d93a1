import { DOMAINS } from './word-lists.ts';

// Bounded, so that a chunk of any length costs the same.
const WEB = /(?:https?:\/\/|www\.|ftp:\/\/|doi:)[^\s<>"“”]{1,2000}/iuy;
const MAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d_-]{1,63}(?:\.[\p{L}\d_-]{1,63}){0,8}/uy;
const BARE = new RegExp(
  `[\\p{L}\\d_-]{1,63}(?:\\.[\\p{L}\\d_-]{1,63}){0,8}?\\.(?:${DOMAINS.join('|')})(?![\\p{L}\\d])(?:/[^\\s<>"“”]{0,2000})?`,
  'uy',
);
const TRAILING = /[.,;:!?)\]'’”"…]$/u;

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  const found = pattern.exec(text);
  if (found === null) return start;
  let end = start + found[0].length;
  while (end > start && TRAILING.test(text.charAt(end - 1))) end--;
  return end;
}

/** End of the web or mail address at `start`, or `start` when there is none. O(1): addresses are of bounded length. */
export function addressEnd(text: string, start: number): number {
  const web = matchEnd(WEB, text, start);
  if (web > start + 4) return web;
  const mail = matchEnd(MAIL, text, start);
  return mail > start ? mail : matchEnd(BARE, text, start);
}

/** Whether a chunk of text may hold an address: a cheap test before `addressEnd`. */
export function mayHoldAddress(chunk: string): boolean {
  return chunk.includes('@') || /[\p{L}\d]\.[a-z]|:\/\/|doi:/u.test(chunk);
}
