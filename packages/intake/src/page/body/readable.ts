import type { Readability } from '@mozilla/readability';
import { elementsOf, type PageElement, type PageNode } from '../page-node.ts';
import { LINE_BREAK, serialize } from './serialize.ts';

/** A document as Readability wants it. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** From so many characters on Readability does not try again with looser rules; its own 500 is more than many agency reports have. */
const ENOUGH = 250;

/** A report has at most 2 MiB of text; a page with far more of it than that is none. In UTF-16 units, tags included. */
const MAX_LENGTH = 6 * 1024 * 1024;

/** The part of the DOM that is read of Readability's result. */
interface ResultNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly localName?: string;
  readonly childNodes: Iterable<ResultNode>;
  getAttribute?(name: string): string | null;
}

/**
 * The elements that hold the article, by Mozilla's Readability on the DOM that its makers wrote for it, or on linkedom where
 * that one fails. Neither runs scripts or loads anything, and what is given to them has none left. Undefined where
 * Readability finds no article.
 */
export async function readable(root: PageElement, title: string): Promise<PageElement | undefined> {
  const html = serialize(root, title);
  if (html.length > MAX_LENGTH) return undefined;
  const originals = new Map(elementsOf(root).map((element) => [String(element.order), element]));
  for (const documentOf of [readerDocument, linkedomDocument]) {
    try {
      const found = await attempt(await documentOf(html));
      return found && fromResult(found, originals);
    } catch {
      // The other DOM may do; a page that neither can read has no article.
    }
  }
  return undefined;
}

/** Readability's result on a document. */
export async function attempt(document: ReadableDocument): Promise<ResultNode | undefined> {
  const { Readability: Reader } = await import('@mozilla/readability');
  const reader = new Reader<ResultNode>(document, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as ResultNode,
  });
  return reader.parse()?.content ?? undefined;
}

/** What the parser in Readability's package has of types: none. */
interface ReaderDomModule {
  readonly default: new () => { readonly parse: (html: string) => unknown };
}

/** The document that Readability's own parser makes of HTML that is well formed. */
export async function readerDocument(html: string): Promise<ReadableDocument> {
  const path = '@mozilla/readability/JSDOMParser.js';
  const { default: Parser } = (await import(path)) as ReaderDomModule;
  return new Parser().parse(html) as ReadableDocument;
}

/** The same by linkedom. */
export async function linkedomDocument(html: string): Promise<ReadableDocument> {
  const { parseHTML } = await import('linkedom');
  return parseHTML(html).document as unknown as ReadableDocument;
}

/** Readability's tree with the attributes that the page had; elements that it renamed have their own name again. */
function fromResult(node: ResultNode, originals: ReadonlyMap<string, PageElement>): PageElement {
  const original = originals.get(node.getAttribute?.('data-n') ?? '');
  const children: PageNode[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 3) children.push(...textNodes(child.textContent ?? ''));
    else if (child.nodeType === 1) children.push(fromResult(child, originals));
  }
  const name = original?.name ?? node.localName ?? 'div';
  return { kind: 'element', name, attributes: original?.attributes ?? {}, children, order: original?.order ?? -1 };
}

function* textNodes(text: string): Generator<PageNode> {
  for (const [i, line] of text.split(LINE_BREAK).entries()) {
    if (i > 0) yield { kind: 'element', name: 'br', attributes: {}, children: [], order: -1 };
    if (line !== '') yield { kind: 'text', text: line };
  }
}
