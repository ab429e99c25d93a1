import { note, type Block, type Note } from '@onrecord/model';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import { isolatedWorker } from '../isolated/isolated-worker.ts';
import type { GivenFields, SourceItem } from '../sources/source-item.ts';
import { documentItem } from './document-item.ts';
import type { CoreProperties } from './docx/core-properties.ts';
import type { DocxQuestion, DocxReply } from './docx/docx-worker.ts';
import { documentNotes, documentProblems } from './notes.ts';
import { isRealAuthor, isRealTitle } from './program-words.ts';

const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './docx/docx-worker.ts' : './docx/docx-worker.js',
  import.meta.url,
);
const LIMITS = { limitMs: 60_000, memoryMb: 1536 };
/** The most bytes of one document: 64 MiB, with pictures. */
const MAX_DOCX_BYTES = 64 * 1024 * 1024;
/** How Office files of the old kind begin, and such as are locked with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * A Word document (Office Open XML, ECMA-376): one report, with its footnotes at the end. Comments, deleted words of tracked changes,
 * pictures and what stands at the edges of pages are left out. Its parts are looked at before they are read, on a thread of its own.
 */
export const docxFormat: Format = {
  name: 'docx',
  title: 'a Word document',
  endings: ['.docx'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  begins: (head) => head.startsWith('PK\x03\x04') && head.includes('word/'),
  async *items(source, context) {
    yield await docxItem(source, context);
  },
};

async function docxItem(source: OpenSource, { options }: FormatContext): Promise<SourceItem> {
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name: source.name, problem });
  const bytes = await collect(source.chunks, MAX_DOCX_BYTES);
  if (!bytes) {
    const details = { limit: MAX_DOCX_BYTES / (1024 * 1024), what: 'a Word document' };
    return refused(note(documentProblems.tooLarge, { details }));
  }
  if (OLE.equals(bytes.subarray(0, 4))) return refused(note(documentProblems.docxLocked));
  const worker = isolatedWorker<DocxQuestion, DocxReply>(WORKER, { ...LIMITS, signal: options.signal });
  const answer = await worker.ask({ bytes }).finally(() => worker.end());
  if (answer.status !== 'answered') {
    return refused(note(documentProblems.docxBroken, { details: { reason: answer.reason } }));
  }
  const reply = answer.value;
  if (reply.kind !== 'read') {
    const kind = reply.kind === 'unsafe' ? documentProblems.docxUnsafe : documentProblems.docxBroken;
    return refused(note(kind, { details: { reason: reply.reason } }));
  }
  const { text, marks } = await shownText(reply.html);
  return documentItem(source, {
    format: 'docx',
    text,
    marks,
    charset: 'utf-8',
    given: givenBy(reply.properties),
    notes: reply.left.length > 0 ? [note(documentNotes.docxLeft, { details: { what: reply.left.join('; ') } })] : [],
    bytesHash: sha256(bytes),
  });
}

function givenBy({ title, creator, language }: CoreProperties): GivenFields {
  return {
    ...(title !== undefined && isRealTitle(title) && { title: title.slice(0, 1000) }),
    ...(creator !== undefined && isRealAuthor(creator) && { byline: creator.slice(0, 400) }),
    ...(language !== undefined && { language: language.slice(0, 40) }),
  };
}

/** The text, with a first heading of level 1 at its top marked as headline. */
async function shownText(html: string): Promise<{ readonly text: string; readonly marks: readonly Block[] }> {
  const { fragmentText } = await import('../page/fragment-text.ts');
  const shown = await fragmentText(html);
  const end = html.startsWith('<h1') ? html.indexOf('</h1>') : -1;
  if (end === -1) return shown;
  const { text: headline } = await fragmentText(html.slice(0, end + 5));
  if (headline === '' || !shown.text.startsWith(headline)) return shown;
  const others = shown.marks.filter(({ start }) => start >= headline.length);
  return { text: shown.text, marks: [{ start: 0, end: headline.length, role: 'headline' }, ...others] };
}
