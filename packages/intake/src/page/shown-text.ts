/** Characters that take no room on the page and only tell where a line may or may not be broken: soft hyphen, zero width space, word joiner, byte order mark. */
const BREAK_HINTS = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Text as a browser shows it in running text (CSS Text 3, 4.1.1): runs of white space are one space, none at the start where
 * the text before it ends in one. No-break spaces are spaces that do not run together. Hints for line breaks are dropped; joiners
 * (U+200C, U+200D) and marks of direction are part of the spelling and stay. O(length).
 */
export function collapsed(text: string, isAfterSpace: boolean): string {
  const runs = text.replace(/[ \t\n\r\f]+/g, ' ');
  return plain(runs.startsWith(' ') && isAfterSpace ? runs.slice(1) : runs);
}

/** Text of `<pre>`: white space stays. */
export function preformatted(text: string): string {
  return plain(text.replace(/\r\n?/g, '\n'));
}

function plain(text: string): string {
  return text.replace(BREAK_HINTS, '').replaceAll('\u00a0', ' ');
}
