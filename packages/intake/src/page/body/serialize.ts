import { BLOCK_ELEMENTS, HEADINGS } from '../element-names.ts';
import { HOLDS_PLACE } from '../prune.ts';
import { roleOfElement } from '../element-roles.ts';
import type { PageElement, PageNode } from '../page-node.ts';

/** Not shown, or shown by the title alone. */
const LEFT_OUT: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base']);
/** Readability takes these for junk wherever they stand; what is left of them here belongs to a quotation or picture. */
const RENAMED: Readonly<Record<string, string>> = { footer: 'div', aside: 'div', form: 'div', fieldset: 'div' };

/** Stands for `<br>` in what is given to Readability, which is slow with them: a character that has no meaning (private use). */
export const LINE_BREAK = '\ue00a';

/**
 * The tree as HTML for Readability, with no more than it looks at: names, classes, ids, whether links lead elsewhere, and
 * the number by which an element is found again. Classes inside pictures are left out: it takes many of them for advertisements.
 */
export function serialize(root: PageElement, title: string): string {
  // With an author in its head Readability does not take the first short line that it finds called one out of the text.
  const head = `<title>${escaped(title)}</title><meta name="author" content="-"/>`;
  const out: string[] = [`<html><head>${head}</head><body>`];
  writeChildren(root, out, false);
  out.push('</body></html>');
  return out.join('');
}

function write(node: PageNode, out: string[], isPicture: boolean): void {
  if (node.kind === 'text') {
    out.push(escaped(node.text.replaceAll(LINE_BREAK, ' ')));
    return;
  }
  if (LEFT_OUT.has(node.name)) return;
  // Readability takes empty elements out one by one, which is slow where there are many.
  if (node.children.length === 0 && node.name !== 'br' && node.attributes[HOLDS_PLACE] === undefined) return;
  if (node.name === 'br') {
    out.push(LINE_BREAK);
    return;
  }
  const name = /^[a-z][a-z0-9]*$/.test(node.name) ? (RENAMED[node.name] ?? node.name) : 'span';
  const isInPicture = isPicture || node.name === 'figure' || roleOfElement(node, undefined) !== undefined;
  out.push('<', name, ' data-n="', String(node.order), '"');
  // Nor of headings: Readability takes "header" in their names for that of the page.
  if (!isInPicture && !HEADINGS.has(node.name)) {
    for (const key of ['class', 'id', 'role'] as const) {
      const value = node.attributes[key];
      if (value) out.push(' ', key, '="', escaped(value.slice(0, 256)), '"');
    }
  }
  if (name === 'a') out.push(node.attributes['href']?.startsWith('#') ? ' href="#x"' : ' href="/"');
  out.push('>');
  writeChildren(node, out, isInPicture);
  out.push('</', name, '>');
}

/** Runs of text and inline elements between double line breaks become paragraphs, as Readability makes them, but in one pass. */
function writeChildren(parent: PageElement, out: string[], isPicture: boolean): void {
  const { children } = parent;
  if (children.length > MANY) return writeParts(children, out, isPicture);
  const runs = HOLDS_PARAGRAPHS.has(parent.name) && hasDoubleBreak(children) ? runsOf(children) : undefined;
  if (runs === undefined) for (const child of children) write(child, out, isPicture);
  for (const run of runs ?? []) {
    const isParagraph = run.some(isInk) && !run.some(isBlock);
    if (isParagraph) out.push('<p>');
    for (const child of run) write(child, out, isPicture);
    if (isParagraph) out.push('</p>');
  }
}

/** Readability moves children one by one, at a cost of the number beside them: a longer row is parted. No page of people has one. */
const MANY = 4000;

function writeParts(children: readonly PageNode[], out: string[], isPicture: boolean): void {
  for (let from = 0; from < children.length; from += MANY / 2) {
    out.push('<div>');
    for (const child of children.slice(from, from + MANY / 2)) write(child, out, isPicture);
    out.push('</div>');
  }
}

/** Parts the children at double line breaks and around blocks. */
function runsOf(children: readonly PageNode[]): readonly (readonly PageNode[])[] {
  const runs: PageNode[][] = [];
  let run: PageNode[] = [];
  let breaks = 0;
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
    breaks = 0;
  };
  for (const child of children) {
    if (isBreak(child)) breaks++;
    else if (isInk(child)) {
      if (breaks >= 2 || isBlock(child)) end();
      breaks = 0;
    }
    run.push(child);
    if (isBlock(child)) end();
  }
  end();
  return runs;
}

function hasDoubleBreak(children: readonly PageNode[]): boolean {
  let breaks = 0;
  for (const child of children) {
    if (isBreak(child)) breaks++;
    else if (isInk(child)) breaks = 0;
    if (breaks >= 2) return true;
  }
  return false;
}

function isBreak(node: PageNode): boolean {
  return node.kind === 'element' && node.name === 'br';
}

function isBlock(node: PageNode): boolean {
  return node.kind === 'element' && BLOCK_ELEMENTS.has(node.name);
}

function isInk(node: PageNode): boolean {
  return node.kind === 'text' ? node.text.trim() !== '' : !isBreak(node);
}

/** Elements in which a double line break parts paragraphs: `<p>` is not among them, since paragraphs do not nest. */
const HOLDS_PARAGRAPHS: ReadonlySet<string> = new Set(
  'root div td th section article main center blockquote li dd form body fieldset'.split(' '),
);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
