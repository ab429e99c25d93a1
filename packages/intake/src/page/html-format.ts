import { note } from '@onrecord/model';
import { fixedText } from '../fixed-text.ts';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, OpenSource } from '../formats/format.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { intakeProblems } from '../notes.ts';
import { otherFormat } from '../other-format.ts';
import { articleOf } from './article.ts';
import { decodePage } from './decode-page.ts';
import { pageProblems } from './notes.ts';

/** The most bytes of one page: 10 MiB. Pages of news have some 100 KiB, live blogs of a day some 2 MiB. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;

/** HTML pages: each gives one report, or a refusal that says what the page is instead. */
export const htmlFormat: Format = {
  name: 'html',
  title: 'an HTML page',
  endings: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  begins: (head) =>
    isFragment(head) ||
    /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^]{0,1000}?-->\s{0,100})*<(?:!doctype\s{1,10}html|html|head|meta\s|title)\b/i.test(
      head,
    ),
  items: async function* (source) {
    yield await pageItem(source);
  },
};

/** A piece of a page, as it is copied out of one: paragraphs in tags that are closed again. */
function isFragment(head: string): boolean {
  const [, name] =
    /^\s{0,100}<(p|div|h[1-6]|article|section|main|body|span|table|blockquote)(?:\s[^<>]{0,1000})?>/i.exec(head) ?? [];
  return name !== undefined && /<\/(?:p|div|h[1-6]|article|section|span|td|blockquote)>/i.test(head);
}

async function pageItem({ name, file, chunks, arrival }: OpenSource): Promise<SourceItem> {
  const bytes = await collect(chunks, MAX_PAGE_BYTES);
  if (!bytes)
    return { kind: 'refused', name, problem: note(pageProblems.tooLarge, { details: { limit: MAX_PAGE_BYTES } }) };
  const other = otherFormat(bytes);
  if (other) return { kind: 'refused', name, problem: note(intakeProblems.otherFormat, { details: { ...other } }) };
  const { html, charset, notes } = decodePage(bytes, arrival?.charset);
  if (!/\S/.test(html))
    return { kind: 'refused', name, problem: note(bytes.length === 0 ? intakeProblems.empty : intakeProblems.blank) };
  const article = await articleOf(html, { ...(arrival && { url: arrival.url, fetchedAt: arrival.fetchedAt }) });
  if (article.status === 'refused') return { kind: 'refused', name, problem: article.problem };
  const fixed = fixedText(article.text);
  if (fixed.status === 'refused') return { kind: 'refused', name, problem: fixed.problem };
  return {
    kind: 'text',
    name,
    text: fixed.text,
    marks: article.marks,
    format: 'html',
    charset,
    given: { ...article.given, ...(file !== undefined && { file }) },
    notes: [...notes, ...article.notes, ...fixed.notes],
    bytesHash: sha256(bytes),
    ...(arrival && { fetchedAt: arrival.fetchedAt }),
  };
}
