import { hintsOf } from './hints.ts';
import { elementsOf, rawText, type PageElement } from './page-node.ts';

/** A browser's view of a page's source has a row a line. */
const LINE = /(?:^|\s)line-content(?:\s|$)/;
const BEGINS = /^\s{0,100}<(?:!doctype\s+html|html)\b/i;

/**
 * The source of a page that this page shows, where it is a browser's view of one ("view-source:") that was saved: what a
 * person wanted is the page behind it. Undefined for every other page.
 */
export function shownSource(root: PageElement): string | undefined {
  const elements = elementsOf(root);
  const lines = elements.filter((element) => element.name === 'td' && LINE.test(hintsOf(element)));
  const [pre, ...others] = elements.filter(({ name }) => name === 'pre');
  const source = lines.length > 0 ? lines.map(rawText).join('\n') : pre && others.length === 0 ? rawText(pre) : '';
  if (!BEGINS.test(source)) return undefined;
  return source.length >= rawText(root).length * SHARE ? source : undefined;
}

/** Of the text of the page: a lesson on HTML says more than the page that it shows. */
const SHARE = 0.9;
