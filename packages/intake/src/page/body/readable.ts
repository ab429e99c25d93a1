import type { Readability } from '@mozilla/readability';
import type { PageElement, PageNode } from '../page-node.ts';
import { serialize } from './serialize.ts';

/** A document as Readability wants it; linkedom's and jsdom's both are. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** From so many characters on Readability does not try again with looser rules; its own 500 is more than many agency reports have. */
const ENOUGH = 250;

/** The part of the DOM that is read of Readability's result. */
interface ResultNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly childNodes: Iterable<ResultNode>;
  getAttribute?(name: string): string | null;
}

/**
 * The elements that hold the article, by Mozilla's Readability on linkedom, or on jsdom where linkedom fails or gives nothing.
 * No script runs and nothing is loaded: what is given to it has no scripts left. Undefined where it finds no article.
 */
export async function readable(root: PageElement, title: string): Promise<PageElement | undefined> {
  const html = serialize(root, title);
  const originals = byOrder(root);
  return (await attempt(html, originals, linkedomDocument)) ?? (await attempt(html, originals, jsdomDocument));
}

async function attempt(
  html: string,
  originals: ReadonlyMap<string, PageElement>,
  documentOf: (html: string) => Promise<ReadableDocument>,
): Promise<PageElement | undefined> {
  const { Readability: Reader } = await import('@mozilla/readability');
  try {
    const reader = new Reader<ResultNode>(await documentOf(html), {
      charThreshold: ENOUGH,
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as ResultNode,
    });
    const content = reader.parse()?.content;
    return content ? fromResult(content, originals) : undefined;
  } catch {
    // The other DOM may do; a page that neither can read has no article.
    return undefined;
  }
}

async function linkedomDocument(html: string): Promise<ReadableDocument> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(html).document as unknown as ReadableDocument;
}

async function jsdomDocument(html: string): Promise<ReadableDocument> {
  const { JSDOM } = await import('jsdom');
  return new JSDOM(html).window.document as unknown as ReadableDocument;
}

function byOrder(root: PageElement): ReadonlyMap<string, PageElement> {
  const found = new Map<string, PageElement>();
  const add = (element: PageElement): void => {
    found.set(String(element.order), element);
    for (const child of element.children) if (child.kind === 'element') add(child);
  };
  add(root);
  return found;
}

/** Readability's tree with the attributes that the page had; elements that it renamed have their own name again. */
function fromResult(node: ResultNode, originals: ReadonlyMap<string, PageElement>): PageElement {
  const original = originals.get(node.getAttribute?.('data-n') ?? '');
  const children: PageNode[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) children.push({ kind: 'text', text: child.nodeValue ?? '' });
    else if (child.nodeType === 1) children.push(fromResult(child, originals));
  }
  const name = original?.name ?? node.localName ?? 'div';
  return { kind: 'element', name, attributes: original?.attributes ?? {}, children, order: original?.order ?? -1 };
}
