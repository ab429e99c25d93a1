/** Text between tags, entities decoded, white space as it stands in the source. */
export interface PageText {
  readonly kind: 'text';
  readonly text: string;
}

/** An element of a page that may be shown. Scripts, styles and hidden elements are not in the tree. */
export interface PageElement {
  readonly kind: 'element';
  /** In lower case. */
  readonly name: string;
  /** Those of `KEPT_ATTRIBUTES` that it has. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  /** Its number in document order, from 0. */
  readonly order: number;
}

export type PageNode = PageText | PageElement;

/** All elements below this one and itself, in document order. The depth of the tree is bounded by `MAX_DEPTH`. */
export function elementsOf(root: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  const add = (element: PageElement): void => {
    found.push(element);
    for (const child of element.children) if (child.kind === 'element') add(child);
  };
  add(root);
  return found;
}

/** The characters of all text below a node, white space as in the source. O(size of the subtree). */
export function rawText(node: PageNode): string {
  if (node.kind === 'text') return node.text;
  const parts: string[] = [];
  gather(node, parts);
  return parts.join('');
}

function gather(element: PageElement, parts: string[]): void {
  for (const child of element.children) {
    if (child.kind === 'text') parts.push(child.text);
    else {
      if (child.name === 'br') parts.push(' ');
      gather(child, parts);
    }
  }
}

/** Whether an element has at most `limit` characters of text below it; no more than that is looked at. */
export function isWithin(element: PageElement, limit: number): boolean {
  return rest(element, limit) >= 0;
}

function rest(element: PageElement, limit: number): number {
  let left = limit;
  for (const child of element.children) {
    left = child.kind === 'text' ? left - child.text.length : rest(child, left);
    if (left < 0) return left;
  }
  return left;
}

/** The text below a node as one line: runs of white space are one space. */
export function lineOf(node: PageNode): string {
  return rawText(node)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}
