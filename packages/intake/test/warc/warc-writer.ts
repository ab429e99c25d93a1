import { gzipSync } from 'node:zlib';

/** What a record of a test's web archive is made of; everything that is not said is as a sound crawler writes it. */
export interface RecordParts {
  readonly version?: string;
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly content?: string | Uint8Array;
  /** More fields, or other values; undefined leaves a field out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly lineEnd?: '\r\n' | '\n';
}

/** One record of a web archive, with the two line ends behind it. */
export function recordBytes(parts: RecordParts = {}): Buffer {
  const { version = 'WARC/1.1', type = 'response', url = 'https://post.example/talks', lineEnd = '\r\n' } = parts;
  const content = Buffer.from(parts.content ?? answerBytes());
  const fields: Readonly<Record<string, string | undefined>> = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': parts.date ?? '2031-04-02T08:00:00Z',
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000001>',
    'Content-Type': parts.contentType ?? 'application/http;msgtype=response',
    'Content-Length': String(content.length),
    ...parts.fields,
  };
  return Buffer.concat([Buffer.from(headOf(version, fields, lineEnd)), content, Buffer.from(lineEnd.repeat(2))]);
}

export interface AnswerParts {
  readonly first?: string;
  readonly body?: string | Uint8Array;
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly lineEnd?: '\r\n' | '\n';
}

/** The answer of a server with a page. */
export function answerBytes({ first = 'HTTP/1.1 200 OK', body, fields, lineEnd = '\r\n' }: AnswerParts = {}): Buffer {
  const bytes = Buffer.from(body ?? pageText('Talks go on'));
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...fields };
  return Buffer.concat([Buffer.from(headOf(first, all, lineEnd)), bytes]);
}

function headOf(first: string, fields: Readonly<Record<string, string | undefined>>, lineEnd: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [first, ...lines, '', ''].join(lineEnd);
}

/** A page of an invented outlet. */
export function pageText(headline: string): string {
  return `<!doctype html><title>${headline}</title><h1>${headline}</h1><p>Talks at the quay of Tolhuin went on for a third day.</p>`;
}

/** In chunks of a size, as HTTP/1.1 sends it. */
export function chunkedBytes(body: string | Uint8Array, size = 40): Buffer {
  const bytes = Buffer.from(body);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

/** A gzip member a record, as nearly all crawlers write it. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
