/** Where the Unicode pictures of the C0 control characters begin. */
const PICTURES = 0x2400;
/** Explicit direction marks: the Unicode Bidirectional Algorithm, UAX #9, section 2. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /\p{Cc}/gu;

/**
 * One line of report text that cannot steer a terminal: white space folded, control characters as pictures (ESC is ␛),
 * direction marks written out (<U+202E>).
 */
export function safeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CONTROL, picture)
    .replace(DIRECTION, (mark) => `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
