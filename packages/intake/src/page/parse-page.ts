import type { Tokenizer } from 'htmlparser2';
import { DROPPED_ELEMENTS, KEPT_ATTRIBUTES, STRUCK_ELEMENTS } from './element-names.ts';
import { isHidden } from './hidden.ts';
import type { PageElement } from './page-node.ts';
import { TreeBuilder } from './tree-builder.ts';
import { endsEarly } from './unfinished.ts';

/** A page of a newspaper shows some 2,000 elements, a live blog of a day some 20,000: what comes after this many is not read. */
export const MAX_ELEMENTS = 30_000;
/** Of all elements, those that are not shown (drawings) included: a bound on memory. */
const MAX_UNSEEN = 300_000;
/** Of one attribute's value. */
const MAX_VALUE = 8192;
/** Of all metadata scripts of a page together, in UTF-16 units. */
const MAX_JSON_LD = 2 * 1024 * 1024;

/** A page as a tree of what may be shown, with what its head and its metadata scripts say. */
export interface ParsedPage {
  /** The content of head and body. */
  readonly root: PageElement;
  /** Attributes of `<html>`. */
  readonly html: Readonly<Record<string, string>>;
  /** Sources of the scripts of type application/ld+json. */
  readonly jsonLd: readonly string[];
  /** Elements in all. */
  readonly count: number;
  /** More elements than `MAX_ELEMENTS`: the rest was not read. */
  readonly isCut: boolean;
  /** Elements deeper than `MAX_DEPTH` were taken as text of the deepest. */
  readonly isFlattened: boolean;
  /** The source ends before the page does: elements are open that HTML wants closed, and so is the page. */
  readonly isUnfinished: boolean;
  /** There are parts that are struck out; they are not in the tree. */
  readonly isStruck: boolean;
}

/**
 * Reads a page in one pass: tokens by htmlparser2, the tree by `TreeBuilder`. No recursion; no script runs; only attributes
 * that are known to be of use are kept. O(length × MAX_DEPTH) at worst, O(length) for pages that people made.
 */
export async function parsePage(html: string): Promise<ParsedPage> {
  const { Tokenizer: PageTokenizer } = await import('htmlparser2');
  const handler = new PageHandler(html, () => tokenizer.pause());
  const tokenizer: Tokenizer = new PageTokenizer({ xmlMode: false, decodeEntities: true }, handler);
  tokenizer.write(html);
  tokenizer.end();
  return handler.page();
}

class PageHandler {
  readonly #source: string;
  readonly #stop: () => void;
  readonly #isXhtml: boolean;
  readonly #tree = new TreeBuilder();
  readonly #jsonLd: string[] = [];
  #jsonLdLength = 0;
  #html: Readonly<Record<string, string>> = {};
  #name = '';
  #attributes: Record<string, string> = {};
  #attribute: string | undefined;
  #value = '';
  #text = '';
  /** The piece of the source that is text and not in `#text` yet. */
  #textStart = 0;
  #textEnd = -1;
  #isCut = false;
  #isStruck = false;

  constructor(source: string, stop: () => void) {
    this.#source = source;
    this.#stop = stop;
    this.#isXhtml = /^\s{0,100}<\?xml|^[^>]{0,200}\bXHTML\b/.test(source.slice(0, 1024));
  }

  page(): ParsedPage {
    this.#flush();
    const { root, count, isFlattened } = this.#tree;
    const [isCut, isStruck] = [this.#isCut, this.#isStruck];
    const isUnfinished = !isCut && endsEarly(this.#source, this.#tree.openNames);
    return { root, html: this.#html, jsonLd: this.#jsonLd, count, isCut, isFlattened, isUnfinished, isStruck };
  }

  onopentagname(start: number, end: number): void {
    this.#flush();
    this.#name = this.#source.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 32 ? '' : this.#source.slice(start, end).toLowerCase();
    this.#attribute = KEPT_ATTRIBUTES.has(name) && this.#attributes[name] === undefined ? name : undefined;
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === undefined || this.#value.length > MAX_VALUE) return;
    this.#value += this.#source.slice(start, Math.min(end, start + MAX_VALUE));
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== undefined && this.#value.length <= MAX_VALUE) this.#value += character(codepoint);
  }

  onattribend(): void {
    if (this.#attribute !== undefined) this.#attributes[this.#attribute] = this.#value;
    this.#attribute = undefined;
  }

  onopentagend(): void {
    this.#open();
  }

  onselfclosingtag(): void {
    const name = this.#name;
    this.#open();
    // In HTML the slash means nothing, but in XHTML and inside drawings it does.
    if (this.#isXhtml || DROPPED_ELEMENTS.has(this.#tree.top.name) || !/^[a-z0-9]+$/.test(name)) this.#tree.close(name);
  }

  onclosetag(start: number, end: number): void {
    this.#flush();
    const name = this.#source.slice(start, Math.min(end, start + 64)).toLowerCase();
    if (!TRANSPARENT.has(name)) this.#tree.close(name);
  }

  ontext(start: number, end: number): void {
    // Text comes in many pieces where it is full of loose "<" or "&".
    if (start === this.#textEnd) this.#textEnd = end;
    else {
      this.#endPiece();
      this.#textStart = start;
      this.#textEnd = end;
    }
  }

  ontextentity(codepoint: number): void {
    this.#endPiece();
    this.#text += character(codepoint);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#endPiece();
    if (this.#isXhtml) this.#text += this.#source.slice(start, end - endOffset);
  }

  oncomment(): void {
    this.#flush();
  }

  ondeclaration(): void {
    this.#flush();
  }

  onprocessinginstruction(): void {
    this.#flush();
  }

  onend(): void {
    this.#flush();
  }

  #open(): void {
    const name = this.#name;
    if (name === 'html' && Object.keys(this.#html).length === 0) this.#html = this.#attributes;
    if (TRANSPARENT.has(name)) return;
    if (this.#tree.shown >= MAX_ELEMENTS || this.#tree.count >= MAX_UNSEEN) {
      this.#isCut = true;
      this.#stop();
      return;
    }
    const isStruck = STRUCK_ELEMENTS.has(name);
    if (isStruck) this.#isStruck = true;
    const isShown = !isStruck && !DROPPED_ELEMENTS.has(name) && !isHidden(name, this.#attributes);
    this.#tree.open(name, this.#attributes, isShown);
  }

  #endPiece(): void {
    if (this.#textEnd >= 0) this.#text += this.#source.slice(this.#textStart, this.#textEnd);
    this.#textEnd = -1;
  }

  #flush(): void {
    this.#endPiece();
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    const { name, attributes } = this.#tree.top;
    if (name === 'script') {
      const isData = /^application\/ld\+json\b/i.test(attributes['type']?.trim() ?? '');
      this.#jsonLdLength += isData ? text.length : 0;
      if (isData && this.#jsonLdLength <= MAX_JSON_LD) this.#jsonLd.push(text);
    } else if (!this.#isCut) this.#tree.text(text);
  }
}

/** Their content is read as if they were not there: pages open and close them anywhere. */
const TRANSPARENT: ReadonlySet<string> = new Set(['html', 'head', 'body']);

function character(codepoint: number): string {
  return codepoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codepoint);
}
