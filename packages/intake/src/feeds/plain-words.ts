import { decodeEntities } from './xml/entities.ts';

const TAG = /<(?:\/?[a-z][^<>]*|!--[^<>]*)>/gi;
/** Tags at which words end; others ("<b>") may stand inside a word. */
const WORD_ENDS = /^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|blockquote|figure|figcaption|section|article|hr)\b/i;

/** The words of a piece of HTML on one line: tags taken out, references decoded once. Plain text, no markup any more. O(n). */
export function wordsOfHtml(html: string): string {
  return onOneLine(decodeEntities(html.replace(TAG, (tag) => (WORD_ENDS.test(tag) ? ' ' : ''))).text);
}

/** Words as they are, on one line; references that were written twice over ("&amp;amp;") are decoded. */
export function wordsOfText(text: string): string {
  return onOneLine(decodeEntities(text).text);
}

function onOneLine(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim();
}

/** How many words, as white space parts them. */
export function wordCount(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}
