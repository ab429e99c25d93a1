import { VOID_ELEMENTS } from '../element-names.ts';
import { roleOfElement } from '../element-roles.ts';
import type { PageElement } from '../page-node.ts';

/** Not shown, or shown by the title alone. */
const LEFT_OUT: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'base']);
/** Readability takes these for junk wherever they stand; what is left of them here belongs to a quotation or picture. */
const RENAMED: Readonly<Record<string, string>> = { footer: 'div', aside: 'div', form: 'div', fieldset: 'div' };

/**
 * The tree as HTML for Readability, with no more than it looks at: names, classes, ids, whether links lead elsewhere, and
 * the number by which an element is found again. Classes inside pictures are left out: it takes many of them for advertisements.
 */
export function serialize(root: PageElement, title: string): string {
  const out: string[] = [`<!doctype html><html><head><title>${escaped(title)}</title></head><body>`];
  for (const child of root.children) write(child, out, false);
  out.push('</body></html>');
  return out.join('');
}

function write(node: PageElement['children'][number], out: string[], isPicture: boolean): void {
  if (node.kind === 'text') {
    out.push(escaped(node.text));
    return;
  }
  if (LEFT_OUT.has(node.name)) return;
  const name = /^[a-z][a-z0-9]*$/.test(node.name) ? (RENAMED[node.name] ?? node.name) : 'span';
  const isInPicture = isPicture || node.name === 'figure' || roleOfElement(node, undefined) !== undefined;
  out.push('<', name, ' data-n="', String(node.order), '"');
  if (!isInPicture) {
    for (const key of ['class', 'id', 'role'] as const) {
      const value = node.attributes[key];
      if (value) out.push(' ', key, '="', escaped(value.slice(0, 256)), '"');
    }
  }
  if (name === 'a') out.push(node.attributes['href']?.startsWith('#') ? ' href="#x"' : ' href="/"');
  out.push('>');
  if (VOID_ELEMENTS.has(name)) return;
  for (const child of node.children) write(child, out, isInPicture);
  out.push('</', name, '>');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
