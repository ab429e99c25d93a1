import { Readable } from 'node:stream';
import { note, type Note } from '@onrecord/model';
import type { Email } from 'postal-mime';
import { collect, sha256 } from '../formats/collect.ts';
import type { Format, FormatContext, OpenSource } from '../formats/format.ts';
import type { GivenFields, SourceItem } from '../sources/source-item.ts';
import { documentItem } from './document-item.ts';
import { attachmentItems } from './mail/attachments.ts';
import { mailBody, withSubject } from './mail/mail-body.ts';
import { mailDate } from './mail/mail-date.ts';
import { FORWARD_PREFIX, SUBJECT_PREFIX } from './mail/mail-words.ts';
import { savedPage, type SavedPage } from './mail/saved-page.ts';
import { documentProblems } from './notes.ts';

/** The most bytes of one mail, attachments included: 32 MiB, more than servers send on. */
const MAX_MAIL_BYTES = 32 * 1024 * 1024;

/**
 * One mail (RFC 5322, MIME): its subject and its body are a report, and so is each attachment that may be one. A mail that was
 * sent on as an attachment is a report of its own. A page that a browser saved in one file is read as a page.
 */
export const emlFormat: Format = {
  name: 'eml',
  title: 'a mail',
  endings: ['.eml', '.mht', '.mhtml'],
  mediaTypes: ['message/rfc822', 'multipart/related', 'application/x-mimearchive'],
  begins: beginsMail,
  items,
};

/** Lines of a head, among them one that only machines write, and one that a mail has. */
function beginsMail(head: string): boolean {
  const lines = head.split(/\r?\n/, 40);
  const end = lines.indexOf('');
  const top = end === -1 ? lines.slice(0, -1) : lines.slice(0, end);
  return (
    top.length >= 3 &&
    top.every((line) => /^(?:[!-9;-~]{1,80}:|[ \t])/.test(line)) &&
    top.some((line) => /^(?:received|mime-version|message-id|return-path):/i.test(line)) &&
    top.some((line) => /^(?:from|date|subject|delivered-to|x-[\w-]+):/i.test(line))
  );
}

async function* items(source: OpenSource, context: FormatContext): AsyncGenerator<SourceItem> {
  const refused = (problem: Note): SourceItem => ({ kind: 'refused', name: source.name, problem });
  const bytes = await collect(source.chunks, MAX_MAIL_BYTES);
  if (!bytes) {
    const details = { limit: MAX_MAIL_BYTES / (1024 * 1024), what: 'a mail' };
    yield refused(note(documentProblems.tooLarge, { details }));
    return;
  }
  let mail: Email;
  try {
    const { default: PostalMime } = await import('postal-mime');
    mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 50,
      maxHeadersSize: 1024 * 1024,
    });
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/\s+/g, ' ').slice(0, 120);
    yield refused(note(documentProblems.mailBroken, { details: { reason } }));
    return;
  }
  const page = savedPage(mail);
  if (page) {
    yield* pageItems(page, { source, context, bytesHash: sha256(bytes) });
    return;
  }
  if (!mail.from && !mail.subject && !mail.date && !mail.messageId) {
    yield refused(note(documentProblems.mailBroken, { details: { reason: 'it has no sender, subject or date' } }));
    return;
  }
  const subject = plainSubject(mail.subject ?? '');
  const body = await mailBody({ text: mail.text, html: mail.html, isForward: FORWARD_PREFIX.test(mail.subject ?? '') });
  if (body.text.trim() !== '') {
    const { text, marks } = withSubject(subject, body);
    yield documentItem(source, {
      format: 'eml',
      text,
      marks,
      charset: charsetOf(mail),
      given: await givenBy(mail, subject),
      notes: [],
      bytesHash: sha256(bytes),
    });
  } else if (mail.attachments.length === 0) yield refused(note(documentProblems.mailWithoutText));
  yield* attachmentItems(mail, source, context);
}

async function* pageItems(
  { html, arrival }: SavedPage,
  {
    source: { name, file },
    context,
    bytesHash,
  }: { readonly source: OpenSource; readonly context: FormatContext; readonly bytesHash: string },
): AsyncGenerator<SourceItem> {
  const chunks = Readable.from([Buffer.from(html)], { objectMode: true });
  const inner = { name: `${name}/page.html`, file, chunks, ...(arrival && { arrival }) };
  for await (const item of context.open(inner)) {
    yield item.kind === 'text' ? { ...item, name, bytesHash } : { ...item, name };
  }
}

/** The subject in one line, without what mail programs put before it when they answer or send on. */
function plainSubject(subject: string): string {
  let words = subject.slice(0, 1000).replace(/\s+/g, ' ').trim();
  for (let i = 0; i < 10 && SUBJECT_PREFIX.test(words); i++) words = words.replace(SUBJECT_PREFIX, '');
  return words;
}

async function givenBy(mail: Email, subject: string): Promise<GivenFields> {
  const { decodeWords } = await import('postal-mime');
  const headerOf = (key: string): string | undefined =>
    mail.headers.find((header) => header.key === key)?.value.slice(0, 2000);
  const publishedAt = mailDate(headerOf('date') ?? '');
  const byline = mail.from?.name.trim();
  const outlet = decodeWords(listName(headerOf('list-id')) ?? headerOf('organization') ?? '').trim();
  const originId = mail.messageId?.replace(/^<|>$/g, '').trim();
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(subject !== '' && { title: subject }),
    ...(outlet !== '' && { outlet: outlet.slice(0, 200) }),
    ...(byline && { byline: byline.slice(0, 400) }),
    ...(originId && { originId: originId.slice(0, 1000) }),
  };
}

/** The name in front of the id of a mailing list (RFC 2919), where it has one. */
function listName(value: string | undefined): string | undefined {
  const at = value?.indexOf('<') ?? -1;
  return at < 1 ? undefined : value?.slice(0, at).replace(/["']/g, '').trim() || undefined;
}

/** The encoding that the mail says of itself; of one in parts each has its own, and UTF-8 stands for them all. */
function charsetOf(mail: Email): string {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const label = /^text\/[^;]{1,40};.{0,200}?charset\s?=\s?"?([\w.:-]{1,40})/i.exec(type)?.[1];
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
