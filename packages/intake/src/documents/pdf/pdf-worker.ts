import { getDocumentProxy } from 'unpdf';
import { serve } from '../../isolated/serve.ts';
import type { PdfPage, Piece } from './pdf-page.ts';

export interface PdfQuestion {
  readonly bytes: Uint8Array;
  readonly mostPages: number;
  /** The most characters; a longer text is no report. */
  readonly mostLength: number;
}

export type PdfReply =
  | {
      readonly kind: 'read';
      readonly pages: readonly PdfPage[];
      /** Of the document, those included that were not read. */
      readonly pageCount: number;
      /** Pieces that are turned: stamps at the edge, watermarks. They are not in the pages. */
      readonly turned: number;
      readonly title?: string;
      readonly author?: string;
      readonly language?: string;
    }
  | { readonly kind: 'locked' }
  | { readonly kind: 'too-long' };

serve(async ({ bytes, mostPages, mostLength }: PdfQuestion): Promise<PdfReply> => {
  try {
    const pdf = await getDocumentProxy(bytes, {
      // Nothing is fetched or drawn; this PDF.js interprets the functions of a PDF and compiles none.
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: 0,
    });
    const pages: PdfPage[] = [];
    let length = 0;
    let turned = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
      const straight = pieces.flatMap(({ str, transform, width }) =>
        pieceOf(str, transform as readonly number[], width),
      );
      turned +=
        pieces.filter(({ str }) => str.trim() !== '').length - straight.filter(({ text }) => text.trim() !== '').length;
      length += straight.reduce((sum, { text }) => sum + text.length, 0);
      if (length > mostLength) return { kind: 'too-long' };
      const { width, height } = page.getViewport({ scale: 1 });
      pages.push({ width, height, pieces: straight });
      page.cleanup();
    }
    const told = await toldBy(pdf);
    return { kind: 'read', pages, pageCount: pdf.numPages, turned, ...told };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') return { kind: 'locked' };
    throw cause;
  }
});

/** A piece that stands upright; none of one that is turned or mirrored. */
function pieceOf(text: string, transform: readonly number[], width: number): readonly Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.abs(d);
  if (a <= 0 || d <= 0 || Math.abs(b) > 0.1 * a || Math.abs(c) > 0.5 * d || text === '') return [];
  return [x, y, width, size].every(Number.isFinite) ? [{ text, x, y, width, size }] : [];
}

interface Told {
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/** What the document says of itself; when it was made is not when it was published. */
async function toldBy(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Told> {
  try {
    const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info };
    const of = (name: string): string | undefined => {
      const value = info[name];
      return typeof value === 'string' && value.trim() !== ''
        ? value.replace(/\s+/g, ' ').trim().slice(0, 1000)
        : undefined;
    };
    const [title, author, language] = [of('Title'), of('Author'), of('Language')];
    return { ...(title && { title }), ...(author && { author }), ...(language && { language }) };
  } catch {
    return {};
  }
}
