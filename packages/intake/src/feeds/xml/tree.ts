import type { Note } from '@onrecord/model';
import { canonicalName, type Scope, scopeOf } from './namespaces.ts';
import { XmlScanner } from './scanner.ts';
import type { Attributes } from './tag.ts';

/** An element of a document. */
export interface XmlElement {
  /** In lower case, with the prefix of `NAMESPACE_NAMES`: `item`, `dc:creator`. Atom and RSS elements have none. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlElement | string)[];
  /** Its end was found: the document was not cut off inside it. */
  readonly isWhole: boolean;
}

/** A document, or why it was given up. `root` is undefined where there is no element at all. */
export type XmlDocument =
  | { readonly status: 'read'; readonly root: XmlElement | undefined; readonly isCut: boolean; readonly mended: number }
  | { readonly status: 'refused'; readonly problem: Note };

interface Building {
  readonly element: { name: string; attributes: Attributes; children: (XmlElement | string)[]; isWhole: boolean };
  readonly scope: Scope | undefined;
}

/** The first element of a document with all that is in it. What `XmlScanner` says holds; O(n). */
export function readXml(text: string): XmlDocument {
  const open: Building[] = [];
  let root: XmlElement | undefined;
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      const parent = open.at(-1);
      const scope = scopeOf(attributes, parent?.scope);
      const element = { name: canonicalName(name, scope), attributes, children: [], isWhole: false };
      if (parent) parent.element.children.push(element);
      else root ??= element;
      open.push({ element, scope });
    },
    text: (words) => open.at(-1)?.element.children.push(words),
    close: () => {
      const closed = open.pop();
      if (closed) closed.element.isWhole = true;
    },
  });
  const problem = scanner.write(text);
  if (problem) return { status: 'refused', problem };
  const end = scanner.end();
  if (end.problem) return { status: 'refused', problem: end.problem };
  return { status: 'read', root, isCut: end.isCut, mended: end.mended };
}

/** The elements among the children, in order. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The children with one of these names: all of the first name, then all of the second, and so on. */
export function named(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[][] = names.map(() => []);
  for (const child of element.children) {
    if (typeof child !== 'string') found[names.indexOf(child.name)]?.push(child);
  }
  return found.flat();
}

/** All text inside, elements' texts run together. O(n). */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The text of the first child of these names that has any, without white space around; names in order of preference. */
export function childText(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const child of named(element, ...names)) {
    const text = textOf(child).trim();
    if (text !== '') return text;
  }
  return undefined;
}
