import type { z } from '@hono/zod-openapi';
import { HttpProblem } from './http-problem.ts';
import { serverProblems } from '../problems.ts';
import { shown } from '../questions/parse-query.ts';

/** Bytes of a body of JSON: a long report has some hundred thousand. */
export const MAX_JSON_BYTES = 2 * 1024 * 1024;
/** Bytes of an upload: intake takes no larger file. */
export const MAX_UPLOAD_BYTES = 32 * 1024 * 1024;

/** The media type of a body, without parameters, lower case. */
export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** A body of JSON, checked. @throws HttpProblem */
export async function jsonBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.output<T>> {
  const type = mediaType(request);
  if (type !== 'application/json') {
    throw new HttpProblem(serverProblems.badMediaType, { details: { type: shown(type), wanted: 'application/json' } });
  }
  const bytes = await bodyBytes(request, MAX_JSON_BYTES);
  const parsed = schema.safeParse(jsonIn(bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw badBody(`${at === '' ? '' : `"${shown(at)}": `}${issue?.message ?? 'its shape is another'}`);
}

/** The fields and files of a form. @throws HttpProblem */
export async function formBody(request: Request): Promise<FormData> {
  const bytes = await bodyBytes(request, MAX_UPLOAD_BYTES);
  try {
    const headers = { 'content-type': request.headers.get('content-type') ?? '' };
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw badBody('it is no form (multipart/form-data)');
  }
}

export function badBody(reason: string): HttpProblem {
  return new HttpProblem(serverProblems.badBody, { details: { reason } });
}

function jsonIn(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badBody('it is no JSON in UTF-8');
  }
}

/** Reads no more than the limit, whatever the header says. @throws HttpProblem */
export async function bodyBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): HttpProblem => new HttpProblem(serverProblems.tooLarge, { details: { limit } });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
