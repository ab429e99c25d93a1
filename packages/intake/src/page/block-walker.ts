import type { BlockRole } from '@onrecord/model';
import { BLOCK_ELEMENTS } from './element-names.ts';
import { PULL_QUOTE } from './furniture-words.ts';
import { hintsOf } from './hints.ts';
import { isNoteReference, roleOfElement } from './element-roles.ts';
import type { PageElement, PageNode } from './page-node.ts';
import { Paragraph } from './paragraph.ts';
import { collapsed, preformatted } from './shown-text.ts';
import { isDataTable, rowsOf } from './table-rows.ts';
import type { TextBlock } from './text-block.ts';

/** What holds for the text below an element. */
interface Setting {
  readonly role: BlockRole | undefined;
  readonly isPre: boolean;
  readonly isLink: boolean;
  /** How many `<q>` it stands in. */
  readonly quotes: number;
  readonly isApart: boolean;
}

const START: Setting = { role: undefined, isPre: false, isLink: false, quotes: 0, isApart: false };

/**
 * The paragraphs below an element in the order of the page, after the algorithm of `innerText` (HTML Living Standard,
 * 3.2.7) with our own parting: each block element and each `<br><br>` begins a paragraph, a table gives a line a row. O(size).
 */
export function walkBlocks(root: PageElement): readonly TextBlock[] {
  const walker = new BlockWalker();
  walker.children(root, START);
  walker.flush();
  return walker.blocks;
}

class BlockWalker {
  readonly blocks: TextBlock[] = [];
  #paragraph = new Paragraph();
  #role: BlockRole | undefined;
  #element = 'root';
  #order = 0;
  /** Number of the last element that was come to. */
  #seen = 0;
  #isApart = false;

  children(parent: PageElement, setting: Setting): void {
    for (const child of parent.children) this.#node(child, setting);
  }

  /** Ends the paragraph, if there is one. */
  flush(): void {
    if (this.#paragraph.isEmpty) return;
    const { text, credits } = this.#paragraph.finished();
    const { linked } = this.#paragraph;
    this.#paragraph = new Paragraph();
    if (text === '') return;
    const [element, order, isApart] = [this.#element, this.#order, this.#isApart];
    this.blocks.push({ text, role: this.#role, credits, linked, element, order, isApart });
  }

  #node(node: PageNode, setting: Setting): void {
    if (node.kind === 'text') this.#text(node.text, setting);
    else if (node.name === 'br') {
      this.#see(node);
      if (!this.#paragraph.breakLine()) this.flush();
    } else if (BLOCK_ELEMENTS.has(node.name)) this.#block(node, setting);
    else this.#inline(node, setting);
  }

  #block(element: PageElement, setting: Setting): void {
    this.flush();
    this.#see(element);
    const outer = { role: this.#role, element: this.#element, order: this.#order, isApart: this.#isApart };
    const role = roleOfElement(element, setting.role) ?? setting.role;
    this.#role = role;
    this.#element = element.name === 'div' && setting.role !== undefined ? this.#element : element.name;
    this.#order = this.#seen;
    const isApart = setting.isApart || APART.has(element.name) || PULL_QUOTE.test(hintsOf(element));
    this.#isApart = isApart;
    const isPre = setting.isPre || PRE.has(element.name);
    if (element.name === 'table' && isDataTable(element)) this.#table(element);
    else this.children(element, { ...setting, role, isPre, isApart });
    this.flush();
    this.#role = outer.role;
    this.#element = outer.element;
    this.#order = outer.order;
    this.#isApart = outer.isApart;
  }

  #inline(element: PageElement, setting: Setting): void {
    this.#see(element);
    if (NOT_TEXT.has(element.name) || isNoteReference(element)) return;
    const role = roleOfElement(element, setting.role);
    // Only a style sheet keeps the credit apart from the caption.
    if (role === 'credit' && !this.#paragraph.isAfterSpace) this.#paragraph.add(' ');
    const start = this.#paragraph.length;
    const inner: Setting = {
      ...setting,
      isLink: setting.isLink || element.name === 'a',
      quotes: setting.quotes + (element.name === 'q' ? 1 : 0),
    };
    if (element.name === 'q') this.#paragraph.add(setting.quotes % 2 === 0 ? '“' : '‘');
    if (role === 'caption' && start === 0) this.#role = role;
    this.children(element, inner);
    if (element.name === 'q') this.#paragraph.add(setting.quotes % 2 === 0 ? '”' : '’');
    if (role === 'credit') this.#paragraph.markCredit(start);
  }

  /** A line a row, a tab between cells, as `innerText` has it. */
  #table(table: PageElement): void {
    for (const child of table.children) {
      if (child.kind === 'element' && child.name === 'caption') this.#block(child, START);
    }
    const rows = rowsOf(table).map((cells) =>
      cells
        .map((cell) =>
          walkBlocks(cell)
            .map(({ text }) => text.replaceAll('\n', ' '))
            .join(' '),
        )
        .join('\t')
        .trim(),
    );
    this.#paragraph.add(rows.filter((row) => row !== '').join('\n'));
  }

  /** Elements that Readability put in have no number. */
  #see({ order }: PageElement): void {
    if (order >= 0) this.#seen = order;
  }

  #text(text: string, { isPre, isLink }: Setting): void {
    if (this.#paragraph.isEmpty) this.#order = this.#seen;
    if (isPre) this.#preformatted(preformatted(text));
    else {
      const shown = collapsed(text, this.#paragraph.isAfterSpace);
      this.#paragraph.add(shown);
      if (isLink) this.#paragraph.linked += shown.length;
    }
  }

  /** Blank lines part paragraphs, as they do in a text file. */
  #preformatted(text: string): void {
    const [first = '', ...rest] = text.split(/\n[ \t]*\n/);
    this.#paragraph.add(first);
    for (const part of rest) {
      this.flush();
      this.#paragraph.add(part);
    }
  }
}

/** A quotation that repeats the text around it is looked for in these. */
const APART: ReadonlySet<string> = new Set(['blockquote', 'aside']);
const PRE: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);
const NOT_TEXT: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base']);
