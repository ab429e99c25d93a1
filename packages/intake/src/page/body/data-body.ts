import type { DataObject } from '../metadata/json-ld.ts';
import { walkBlocks } from '../block-walker.ts';
import { parsePage } from '../parse-page.ts';
import type { TextBlock } from '../text-block.ts';

/** The paragraphs of `articleBody` in an article's data: plain text with line ends, or HTML. Empty where it has none. */
export async function dataBody(article: DataObject | undefined): Promise<readonly TextBlock[]> {
  const body = article?.['articleBody'];
  if (typeof body !== 'string') return [];
  if (/<(?:p|br|div|h\d)\b[^>]{0,200}>/i.test(body)) return walkBlocks((await parsePage(body)).root);
  return body
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, role: undefined, credits: [], linked: 0, element: 'p', order: -1, isApart: false }));
}
