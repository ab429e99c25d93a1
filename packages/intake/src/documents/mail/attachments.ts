import { note } from '@onrecord/model';
import type { Attachment, Email } from 'postal-mime';
import type { FormatContext, OpenSource } from '../../formats/format.ts';
import type { SourceItem } from '../../sources/source-item.ts';
import { documentNotes } from '../notes.ts';

/** Attachments that may be reports, by their media type; the ending that they are opened with. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'message/rfc822': '.eml',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/html': '.html',
};
const OPENED: ReadonlySet<string> = new Set([...Object.values(ENDINGS), '.htm', '.text', '.markdown']);
/** A mail with more attachments is no mail that somebody sent with reports. */
const MOST_OPENED = 100;

/** The items of the attachments that may be reports, and a note on the others. */
export async function* attachmentItems(
  { attachments }: Email,
  source: OpenSource,
  { open }: FormatContext,
): AsyncGenerator<SourceItem> {
  const others: string[] = [];
  let opened = 0;
  for (const [i, attachment] of attachments.entries()) {
    const ending = endingOf(attachment);
    if (!OPENED.has(ending) || opened === MOST_OPENED) {
      // Pictures that a page shows are parts of the page.
      if (!attachment.related) others.push(ending.slice(1) || attachment.mimeType);
      continue;
    }
    opened++;
    yield* open(innerSource(attachment, { source, ending, number: i + 1 }));
  }
  if (others.length === 0) return;
  const kinds = [...new Set(others)].slice(0, 12).join(', ').slice(0, 200);
  const details = { count: others.length, kinds };
  yield { kind: 'note', name: source.name, note: note(documentNotes.mailAttachments, { details }) };
}

function endingOf({ filename, mimeType }: Attachment): string {
  const byName = /\.[a-z\d]{1,10}$/i.exec(filename ?? '')?.[0].toLowerCase();
  return byName !== undefined && (OPENED.has(byName) || !Object.hasOwn(ENDINGS, mimeType))
    ? byName
    : Object.hasOwn(ENDINGS, mimeType)
      ? (ENDINGS[mimeType] ?? '')
      : '';
}

function innerSource(
  { filename, content, mimeType }: Attachment,
  { source, ending, number }: { readonly source: OpenSource; readonly ending: string; readonly number: number },
): OpenSource {
  // A name that comes over the network: no folders, no control characters, not endless.
  const plain = (filename ?? '').replace(/[\p{Cc}/\\]+/gu, '_').slice(-100);
  const named =
    plain === '' ? `part ${number}${ending}` : plain.toLowerCase().endsWith(ending) ? plain : plain + ending;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const { arrival } = source;
  return {
    name: `${source.name}/${named}`,
    file: source.file === undefined ? undefined : `${source.file}/${named}`,
    chunks: once(bytes),
    ...(arrival && { arrival: { url: arrival.url, fetchedAt: arrival.fetchedAt, mediaType: mimeType } }),
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
