import { note, type Note } from '@onrecord/model';
import type { Arrival } from '../formats/arrival.ts';
import { answerPayload, type Payload } from './answer-payload.ts';
import { contentTypeOf, type HttpAnswer, parseAnswer } from './http-answer.ts';
import type { Reason } from './left-out.ts';
import { FOR_PROGRAMS, OTHER_MEDIA, PAGE_MEDIA_TYPES } from './media-kinds.ts';
import { warcProblems } from './notes.ts';
import { MAX_PAGE_BYTES, type WarcRecord } from './record.ts';
import { utcOf } from './warc-date.ts';

/** A page out of a record; or why there is none to read, or none that can be had. */
export type PageRecord =
  | {
      readonly kind: 'page';
      readonly bytes: Buffer;
      readonly arrival: Arrival;
      /** Why there may be more of the page than is here. */
      readonly breaksOff?: string;
    }
  | { readonly kind: 'left-out'; readonly reason: Reason }
  | { readonly kind: 'refused'; readonly url?: string; readonly problem: Note };

/** Records that hold no page, by `WARC-Type`. */
const OTHER_TYPES: Readonly<Record<string, Reason>> = {
  request: 'request',
  warcinfo: 'crawl',
  metadata: 'crawl',
  revisit: 'revisit',
  continuation: 'segment',
};

/** The page of a record: what was answered with status 200 and what a crawler kept itself, of media types that are read here. */
export async function pageRecord(record: WarcRecord): Promise<PageRecord> {
  const { fields, content } = record;
  const type = (fields.get('warc-type') ?? '').toLowerCase();
  if (type === '') return refused('WARC-Type');
  const other = Object.hasOwn(OTHER_TYPES, type) ? OTHER_TYPES[type] : undefined;
  if (other) return leftOut(other);
  if (type !== 'response' && type !== 'resource' && type !== 'conversion') return leftOut('other record');
  if (fields.has('warc-segment-number')) return leftOut('segment');
  const url = addressOf(fields);
  if (url === undefined) return refused('WARC-Target-URI');
  if (!/^https?:\/\//i.test(url)) return leftOut('other address');
  if (FOR_PROGRAMS.test(url)) return leftOut('for programs');
  return type === 'response'
    ? pageOfAnswer({ fields, content, url })
    : pageOf({ fields, url }, { contentType: fields.get('content-type') ?? '', content });
}

interface At {
  readonly fields: WarcRecord['fields'];
  readonly url: string;
}

async function pageOfAnswer({ fields, content, url }: At & Pick<WarcRecord, 'content'>): Promise<PageRecord> {
  if (!content) return leftOut(largeKind(fields));
  const answer = parseAnswer(content);
  if (!answer) return leftOut('no answer');
  const reason = reasonOfStatus(answer.status);
  if (reason) return leftOut(reason);
  const contentType = answer.fields.get('content-type') ?? fields.get('warc-identified-payload-type') ?? '';
  return pageOf({ fields, url }, { contentType, content: answer.body, answer });
}

interface Body {
  readonly contentType: string;
  /** Undefined where it is too large. */
  readonly content: Buffer | undefined;
  readonly answer?: HttpAnswer;
}

async function pageOf({ fields, url }: At, { contentType, content, answer }: Body): Promise<PageRecord> {
  const { mediaType, charset } = contentTypeOf(contentType);
  if (mediaType !== '' && !PAGE_MEDIA_TYPES.has(mediaType)) return leftOut(kindOfMedia(mediaType));
  if (!content) return leftOut('too large');
  const fetchedAt = utcOf(fields.get('warc-date') ?? '');
  if (fetchedAt === undefined) return refused('WARC-Date', url);
  const payload: Payload = answer ? await answerPayload(answer) : { status: 'bytes', bytes: content, breaksOff: false };
  if (payload.status === 'refused') return { kind: 'refused', url, problem: payload.problem };
  const { bytes } = payload;
  if (bytes.length === 0) return leftOut('empty');
  if (bytes.length > MAX_PAGE_BYTES) return leftOut('too large');
  if (mediaType === '' && !looksLikePage(bytes)) return leftOut('other media');
  const breaksOff = fields.has('warc-truncated') ? `truncated: ${fields.get('warc-truncated') ?? ''}` : undefined;
  const why = breaksOff ?? (payload.breaksOff ? 'its transfer broke off' : undefined);
  const arrival = { url, fetchedAt, ...(mediaType && { mediaType }), ...(charset !== undefined && { charset }) };
  return { kind: 'page', bytes, arrival, ...(why !== undefined && { breaksOff: why }) };
}

/** Some old tools write the address as it stands in a mail, in angle brackets. */
function addressOf(fields: WarcRecord['fields']): string | undefined {
  return fields.get('warc-target-uri')?.replace(/^<|>$/g, '') || undefined;
}

function reasonOfStatus(status: number): Reason | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400) return 'redirect';
  return status >= 400 ? 'error page' : 'other status';
}

/** What is too long to be held is told by what the crawler says of it. */
function largeKind(fields: WarcRecord['fields']): Reason {
  const { mediaType } = contentTypeOf(fields.get('warc-identified-payload-type') ?? '');
  return mediaType === '' || PAGE_MEDIA_TYPES.has(mediaType) ? 'too large' : kindOfMedia(mediaType);
}

function kindOfMedia(mediaType: string): Reason {
  return OTHER_MEDIA.find(({ fits }) => fits.test(mediaType))?.kind ?? 'other media';
}

function looksLikePage(bytes: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,60}(?:<!doctype html|<html|%PDF-)/i.test(bytes.toString('latin1', 0, 128));
}

function leftOut(reason: Reason): PageRecord {
  return { kind: 'left-out', reason };
}

function refused(field: string, url?: string): PageRecord {
  const problem = note(warcProblems.withoutField, { details: { field } });
  return { kind: 'refused', ...(url !== undefined && { url }), problem };
}
