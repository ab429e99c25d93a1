/** Explicit direction marks: they would turn what follows (UAX #9, section 2). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /\p{Cc}/gu;

/** One line that steers nothing: white space folded, control characters gone to U+FFFD, direction marks written out as U+202E. O(n). */
export function safeWords(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(CONTROL, '\ufffd')
    .replace(DIRECTION, (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase()}]`);
}

/** The same, with the spaces at both ends kept as one: for a part of a sentence. */
export function safePart(text: string): string {
  const words = safeWords(text);
  if (words === '') return text === '' ? '' : ' ';
  return (/^\s/u.test(text) ? ' ' : '') + words + (/\s$/u.test(text) ? ' ' : '');
}

/** Only web addresses become links. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
}
