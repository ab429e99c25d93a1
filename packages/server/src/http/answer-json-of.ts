import type { Desk } from './desk.ts';
import type { Call, Endpoint } from './endpoint.ts';

/** The answer of an endpoint that is kept, as the bytes of its JSON. */
export async function answerJsonOf(endpoint: Endpoint, desk: Desk, call: Call): Promise<Uint8Array<ArrayBuffer>> {
  const answered = await endpoint.handle(desk, call);
  if (answered.kind !== 'json') throw new TypeError('what is kept must be JSON');
  return new TextEncoder().encode(JSON.stringify(answered.body));
}
