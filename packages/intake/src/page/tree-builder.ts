import {
  BLOCK_ELEMENTS,
  ENDS_PARAGRAPH,
  HEADINGS,
  SCOPE_ELEMENTS,
  TABLE_PARTS,
  VOID_ELEMENTS,
} from './element-names.ts';
import type { PageElement, PageNode } from './page-node.ts';

/** Deeper elements become text of the deepest: pages of people nest some 40 deep, and the walk over the tree is recursive. */
export const MAX_DEPTH = 160;

export interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/** Which open elements a start tag ends, and how far up it may look for them. */
interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly upTo: ReadonlySet<string>;
}

const LISTS: ReadonlySet<string> = new Set([
  'ul',
  'ol',
  'menu',
  'dir',
  'dl',
  'table',
  'td',
  'th',
  'blockquote',
  'section',
]);
const TABLE: ReadonlySet<string> = new Set(['table']);
const CELLS = { ends: new Set(['td', 'th']), upTo: new Set(['table', 'tr']) };
const ROWS = { ends: new Set(['tr', 'caption', 'colgroup']), upTo: new Set(['table', 'tbody', 'thead', 'tfoot']) };
const ROW_GROUPS = { ends: new Set(['tbody', 'thead', 'tfoot', 'caption', 'colgroup', 'tr']), upTo: TABLE };
const TERMS = { ends: new Set(['dt', 'dd']), upTo: LISTS };

const IMPLIED_ENDS: Readonly<Record<string, ImpliedEnd>> = {
  li: { ends: new Set(['li']), upTo: LISTS },
  dt: TERMS,
  dd: TERMS,
  td: CELLS,
  th: CELLS,
  tr: ROWS,
  tbody: ROW_GROUPS,
  thead: ROW_GROUPS,
  tfoot: ROW_GROUPS,
};

const PARAGRAPH: ImpliedEnd = { ends: new Set(['p']), upTo: SCOPE_ELEMENTS };

/**
 * The tree under start and end tags as they come. A plain version of the tree construction of the HTML Living Standard (13.2.6):
 * implied ends of paragraphs, items and cells, end tags that reach no further than their scope. Formatting that is closed
 * in the wrong order stays open until its block ends. Each tag costs at most `MAX_DEPTH` steps.
 */
export class TreeBuilder {
  readonly root: OpenElement = element('root', {}, 0);
  #stack: OpenElement[] = [this.root];
  #next = 1;
  /** How many open elements lie deeper than the tree goes. */
  #beyond = 0;
  /** Elements put in the tree. */
  shown = 0;
  isFlattened = false;

  get count(): number {
    return this.#next;
  }

  get top(): OpenElement {
    return this.#stack.at(-1) ?? this.root;
  }

  /** Names of the elements that are open, outermost first. */
  get openNames(): readonly string[] {
    return this.#stack.slice(1).map(({ name }) => name);
  }

  /** `isShown`: whether it is put in the tree; what stands in one that is not shown is not shown either. */
  open(name: string, attributes: Readonly<Record<string, string>>, isShown: boolean): void {
    if (ENDS_PARAGRAPH.has(name)) this.#endImplied(PARAGRAPH);
    const implied = IMPLIED_ENDS[name];
    if (implied) this.#endImplied(implied);
    if (HEADINGS.has(name) && HEADINGS.has(this.top.name)) this.#stack.pop();
    if (name === 'a') this.#endLink();
    const isVoid = VOID_ELEMENTS.has(name);
    if (this.#stack.length >= MAX_DEPTH && !isVoid) {
      this.#beyond++;
      this.isFlattened = true;
      if (BLOCK_ELEMENTS.has(name)) this.#lineBreaks();
      return;
    }
    const opened = element(name, attributes, this.#next++);
    if (isShown) {
      this.top.children.push(opened);
      this.shown++;
    }
    if (!isVoid) this.#stack.push(opened);
  }

  close(name: string): void {
    if (VOID_ELEMENTS.has(name)) return;
    if (this.#beyond > 0) {
      this.#beyond--;
      if (BLOCK_ELEMENTS.has(name)) this.#lineBreaks();
      return;
    }
    const isBlock = BLOCK_ELEMENTS.has(name);
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]?.name ?? '';
      if (open === name) {
        this.#stack.length = i;
        return;
      }
      if (TABLE_PARTS.has(name) ? open === 'table' : SCOPE_ELEMENTS.has(open)) return;
      if (!isBlock && BLOCK_ELEMENTS.has(open)) return;
      if (name === 'li' && LISTS.has(open)) return;
    }
  }

  text(text: string): void {
    this.top.children.push({ kind: 'text', text });
  }

  #endImplied({ ends, upTo }: ImpliedEnd): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]?.name ?? '';
      if (ends.has(open)) {
        this.#stack.length = i;
        return;
      }
      if (upTo.has(open)) return;
    }
  }

  /** Links do not nest: one that was never closed ends where the next begins, if no block lies between. */
  #endLink(): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]?.name ?? '';
      if (open === 'a') this.#stack.length = i;
      if (open === 'a' || BLOCK_ELEMENTS.has(open)) return;
    }
  }

  #lineBreaks(): void {
    const last = this.top.children.at(-1);
    if (last?.kind === 'element' && last.name === 'br') return;
    this.shown += 2;
    this.top.children.push(element('br', {}, this.#next++), element('br', {}, this.#next++));
  }
}

function element(name: string, attributes: Readonly<Record<string, string>>, order: number): OpenElement {
  return { kind: 'element', name, attributes, children: [], order };
}
