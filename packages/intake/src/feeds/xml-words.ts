import { wordsOfHtml, wordsOfText } from './plain-words.ts';
import type { Words } from './raw-feed.ts';
import { markupOf } from './xml/markup.ts';
import { elementsOf, named, textOf, type XmlElement } from './xml/tree.ts';

/** RSS means HTML by its texts, Atom plain words unless it says otherwise. */
export type Family = 'rss' | 'atom';

const LOOKS_LIKE_HTML = /<\/?(?:p|br|div|a|img|b|i|em|strong|ul|ol|li|figure|blockquote|h[1-6])(?:\s[^<>]*)?\/?>/i;

/**
 * The words of an element that holds text: markup inside it as HTML, whether it was escaped or not (RFC 4287, section 3.1; Atom 0.3 has
 * `mode` for it). Undefined where it is empty or holds something else, such as a picture.
 */
export function wordsIn(element: XmlElement, family: Family): Words | undefined {
  const type = (element.attributes.get('type') ?? '').toLowerCase();
  if (element.attributes.get('mode')?.toLowerCase() === 'base64') return undefined;
  if (elementsOf(element).length > 0) return { kind: 'html', value: markupOf(element) };
  const value = textOf(element).trim();
  if (value === '') return undefined;
  if (family === 'rss' || type.includes('html')) return { kind: 'html', value };
  if (type.includes('/') && !type.startsWith('text/')) return undefined;
  return { kind: LOOKS_LIKE_HTML.test(value) ? 'html' : 'plain', value };
}

/** The first of these children that has words. */
export function firstWords(element: XmlElement, family: Family, ...names: readonly string[]): Words | undefined {
  for (const child of named(element, ...names)) {
    const words = wordsIn(child, family);
    if (words) return words;
  }
  return undefined;
}

/** The words of the first of these children that has any, plain and on one line. */
export function plainChild(element: XmlElement, family: Family, ...names: readonly string[]): string | undefined {
  for (const child of named(element, ...names)) {
    const words = wordsIn(child, family);
    const plain = words && plainWords(words);
    if (plain) return plain;
  }
  return undefined;
}

/** As plain words on one line. */
export function plainWords({ kind, value }: Words): string {
  return kind === 'html' ? wordsOfHtml(value) : wordsOfText(value);
}
