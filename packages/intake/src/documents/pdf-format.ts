import { note, type Note } from '@onrecord/model';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import { isolatedWorker } from '../isolated/isolated-worker.ts';
import { MAX_REPORT_BYTES } from '../decode-report.ts';
import { intakeProblems } from '../notes.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { documentItem } from './document-item.ts';
import { documentNotes, documentProblems } from './notes.ts';
import { pdfText } from './pdf/pdf-text.ts';
import type { PdfQuestion, PdfReply } from './pdf/pdf-worker.ts';
import { isRealAuthor, isRealTitle } from './program-words.ts';

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './pdf/pdf-worker.ts' : './pdf/pdf-worker.js',
  import.meta.url,
);
/** A page takes some milliseconds; a PDF that was made to do harm can take for ever. */
const LIMITS = { limitMs: 120_000, memoryMb: 1536 };
/** The most bytes of one PDF: 64 MiB, with pictures. */
const MAX_PDF_BYTES = 64 * 1024 * 1024;
/** More pages are a book. */
const MOST_PAGES = 2000;

/**
 * A PDF with letters in it (ISO 32000): one report. Read by PDF.js on a thread of its own, which is ended when it takes
 * longer than two minutes or more memory than 1.5 GiB. Scripts in a PDF are not run, and nothing is fetched.
 */
export const pdfFormat: Format = {
  name: 'pdf',
  title: 'a PDF document',
  endings: ['.pdf'],
  mediaTypes: ['application/pdf'],
  begins: (head) => head.startsWith('%PDF-'),
  items: (source, context) => pdfItems(source, context),
};

/** The item of a PDF; `limits` of its thread for tests. */
export async function* pdfItems(
  source: OpenSource,
  context: FormatContext,
  limits = LIMITS,
): AsyncGenerator<SourceItem> {
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name: source.name, problem });
  const bytes = await collect(source.chunks, MAX_PDF_BYTES);
  if (!bytes) {
    const details = { limit: MAX_PDF_BYTES / (1024 * 1024), what: 'a PDF' };
    yield refused(note(documentProblems.tooLarge, { details }));
    return;
  }
  const worker = isolatedWorker<PdfQuestion, PdfReply>(WORKER, { ...limits, signal: context.options.signal });
  const question = { bytes, mostPages: MOST_PAGES, mostLength: MAX_REPORT_BYTES };
  const answer = await worker.ask(question).finally(() => worker.end());
  if (answer.status !== 'answered')
    yield refused(note(documentProblems.pdfBroken, { details: { reason: answer.reason } }));
  else if (answer.value.kind === 'locked') yield refused(note(documentProblems.pdfLocked));
  else if (answer.value.kind === 'too-long')
    yield refused(note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } }));
  else yield itemOf(answer.value, { source, bytesHash: sha256(bytes) });
}

type ReadPdf = Extract<PdfReply, { readonly kind: 'read' }>;

function itemOf(
  pdf: ReadPdf,
  { source, bytesHash }: { readonly source: OpenSource; readonly bytesHash: string },
): SourceItem {
  const { pages, pageCount, title, author, language } = pdf;
  if (pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))) {
    const problem = note(documentProblems.pdfPictures, { details: { pages: pageCount } });
    return { kind: 'refused', name: source.name, problem };
  }
  const { text, marks, url } = pdfText(pages);
  return documentItem(source, {
    format: 'pdf',
    text,
    marks,
    charset: 'utf-8',
    given: {
      ...(url !== undefined && { url }),
      ...(title !== undefined && isRealTitle(title) && { title }),
      ...(author !== undefined && isRealAuthor(author) && { byline: author.slice(0, 400) }),
      ...(language !== undefined && { language: language.slice(0, 40) }),
    },
    notes: pdfNotes(pdf),
    bytesHash,
  });
}

function pdfNotes({ pages, pageCount, turned }: ReadPdf): readonly Note[] {
  const bare = pages.filter(({ pieces }) => pieces.length === 0).length;
  const left = { read: pages.length, pages: pageCount };
  return [
    ...(pageCount > pages.length ? [note(documentNotes.pdfPagesLeft, { details: left })] : []),
    ...(bare > 0 ? [note(documentNotes.pdfBarePages, { details: { count: bare, pages: pages.length } })] : []),
    ...(turned > 0 ? [note(documentNotes.pdfTurned, { details: { count: turned } })] : []),
  ];
}
