import { parseHead } from './head-fields.ts';
import { MAX_HEAD_BYTES } from './record.ts';

/** The answer of a server, as a record keeps it (RFC 9112). */
export interface HttpAnswer {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** As it was sent: chunked and packed where the fields say so, unless the crawler has undone that. */
  readonly body: Buffer;
}

/** The answer in the content of a record; undefined where it does not begin as one. */
export function parseAnswer(content: Buffer): HttpAnswer | undefined {
  const head = parseHead(content.subarray(0, MAX_HEAD_BYTES));
  const status = head && /^HTTP\/\d(?:\.\d)?\s{1,9}(\d{3})(?!\d)/i.exec(head.first)?.[1];
  if (!head || status === undefined) return undefined;
  return { status: Number(status), fields: head.fields, body: content.subarray(head.length) };
}

/** Media type in lower case, and charset, of a field `Content-Type` (RFC 9110, 8.3). */
export function contentTypeOf(field: string): { readonly mediaType: string; readonly charset?: string } {
  const [type = '', ...parameters] = field.split(';');
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    const charset = value.trim().replace(/^["']|["']$/g, '');
    if (name.trim().toLowerCase() === 'charset' && charset !== '') return { mediaType: plain(type), charset };
  }
  return { mediaType: plain(type) };
}

function plain(type: string): string {
  return type.trim().toLowerCase();
}
