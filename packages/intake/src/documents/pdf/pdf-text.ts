import type { Block } from '@onrecord/model';
import { pageLines } from './page-lines.ts';
import { printedAddress, withoutFurniture } from './page-furniture.ts';
import { paragraphsOf, type PdfParagraph } from './paragraphs.ts';
import { median, type PdfPage } from './pdf-page.ts';

const LONGEST_HEADLINE = 300;
/** A headline is set in letters larger than the text by this. */
const LARGER = 1.25;

export interface PdfText {
  readonly text: string;
  readonly marks: readonly Block[];
  /** Of a page of the web that was printed. */
  readonly url?: string;
}

/**
 * The text of the pages: columns one after the other, headers and footers dropped, paragraphs with a blank line between them. The
 * first paragraph in the largest letters on the first page is the headline. O(letters).
 */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const all = pages.map(pageLines);
  const url = printedAddress(all);
  const lines = withoutFurniture(all).flat();
  const paragraphs = paragraphsOf(lines);
  const headline = headlineOf(paragraphs);
  const marks: Block[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const role = paragraph === headline ? 'headline' : paragraph.isItem ? 'list' : undefined;
    if (role) marks.push({ start: at, end: at + paragraph.text.length, role });
    at += paragraph.text.length + 2;
  }
  return { text: paragraphs.map(({ text }) => text).join('\n\n'), marks, ...(url !== undefined && { url }) };
}

function headlineOf(paragraphs: readonly PdfParagraph[]): PdfParagraph | undefined {
  const body = median(
    paragraphs.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 80) }, () => size)),
  );
  const first = paragraphs.filter(({ page }) => page === 0);
  const largest = first.reduce((size, paragraph) => Math.max(size, paragraph.size), 0);
  const found = first.find(({ size }) => size === largest);
  return found && largest >= LARGER * body && found.text.length <= LONGEST_HEADLINE && found !== paragraphs.at(-1)
    ? found
    : undefined;
}
