import { decodeReport, MAX_REPORT_BYTES } from '../decode-report.ts';
import { note } from '@onrecord/model';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, OpenSource } from '../formats/format.ts';
import { intakeProblems } from '../notes.ts';
import type { SourceItem } from '../sources/source-item.ts';
import { documentItem } from './document-item.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { markdownText } from './markdown/markdown-text.ts';

/**
 * Markdown: the text is what it shows, front matter gives the fields. A file without a mark in it is plain text, and comes
 * out to the letter.
 */
export const markdownFormat: Format = {
  name: 'markdown',
  title: 'Markdown',
  endings: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  async *items(source) {
    yield await markdownItem(source);
  },
};

async function markdownItem(source: OpenSource): Promise<SourceItem> {
  const { name } = source;
  const bytes = await collect(source.chunks, MAX_REPORT_BYTES);
  if (!bytes) {
    return { kind: 'refused', name, problem: note(intakeProblems.tooLarge, { details: { limit: MAX_REPORT_BYTES } }) };
  }
  const decoded = decodeReport(bytes);
  if (decoded.status === 'refused') return { kind: 'refused', name, problem: decoded.problem };
  const { text: whole, charset, notes } = decoded;
  const front = await frontMatter(whole);
  const body = front?.rest ?? whole;
  const rendered = markdownText(body);
  return documentItem(source, {
    format: 'markdown',
    text: rendered?.text ?? body,
    ...(rendered && { marks: rendered.marks }),
    charset,
    given: front?.given ?? {},
    // Where a NUL stood in the file is not where it stands in the text.
    notes: [...notes.map(({ at: _at, ...rest }) => rest), ...(front?.notes ?? [])],
    bytesHash: sha256(bytes),
  });
}
