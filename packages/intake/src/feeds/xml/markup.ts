import { escaped } from './entities.ts';
import type { XmlElement } from './tree.ts';

/** The content of an element as HTML: elements by their local names with their attributes, text escaped. O(n). */
export function markupOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escaped(child) : tagsOf(child))).join('');
}

function tagsOf(element: XmlElement): string {
  const name = element.name.slice(element.name.indexOf(':') + 1);
  return `<${name}${attributesOf(element)}>${markupOf(element)}</${name}>`;
}

/**
 * One serialisation of an element, the same for documents that say the same: names in lower case with our prefixes, attributes by name,
 * without comments, CDATA as text. After the idea of Canonical XML 1.1, simpler. What the hash of an entry is taken of. O(n log n).
 */
export function canonical(element: XmlElement): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? escaped(child) : canonical(child)));
  return `<${element.name}${attributesOf(element)}>${inner.join('')}</${element.name}>`;
}

function attributesOf({ attributes }: XmlElement): string {
  return [...attributes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
}
