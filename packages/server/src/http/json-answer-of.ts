import type { ThreadAnswer } from '../crew/asked.ts';
import type { Desk } from './desk.ts';
import type { Answered, Call, Endpoint } from './endpoint.ts';

/** The answer of an endpoint that gives JSON, written out. */
export async function jsonAnswerOf(endpoint: Endpoint, desk: Desk, call: Call): Promise<ThreadAnswer> {
  const answered = await endpoint.handle(desk, call);
  if (answered.kind !== 'json') throw new TypeError('what is answered on another thread must be JSON');
  return written(answered);
}

export function written({ body, status, headers }: Extract<Answered, { readonly kind: 'json' }>): ThreadAnswer {
  const json = new TextEncoder().encode(JSON.stringify(body));
  return { json, ...(status !== undefined && { status }), ...(headers && { headers }) };
}
