import { HttpProblem } from './http-problem.ts';
import { jsonResponse, keptResponse } from './encode.ts';
import { entityTag, hasMatch } from './entity-tag.ts';
import { answerJsonOf } from './answer-json-of.ts';
import { type Call, type Endpoint, endpointName } from './endpoint.ts';
import type { Desk } from './desk.ts';
import { LIMIT_SECONDS } from './limit-seconds.ts';
import { serverProblems } from '../problems.ts';
import { localDay } from '../questions/day-words.ts';

/**
 * While another program writes (an add of thousands of reports commits several times a second), an answer may be behind it so far: else every
 * page that is open would ask everything anew at each commit. Changes made by this server are seen at once.
 */
const BEHIND_MS = { tag: 1000, calm: 3000 } as const;

/** Answers a request that was let in: from what the client has, from what was kept, or by asking. */
export function answerEndpoint(desk: Desk, endpoint: Endpoint, call: Call): Promise<Response> {
  return endpoint.keep === 'no' ? fresh(desk, endpoint, call) : kept(desk, endpoint, call, BEHIND_MS[endpoint.keep]);
}

async function fresh(desk: Desk, endpoint: Endpoint, call: Call): Promise<Response> {
  const answered = await inTime(endpoint.handle(desk, call));
  if (endpoint.access === 'write') desk.cache.clear();
  if (answered.kind === 'response') return answered.response;
  const { body, status = 200, headers } = answered;
  return jsonResponse(body, { request: call.request, status, headers: { 'cache-control': 'no-store', ...headers } });
}

async function kept(desk: Desk, endpoint: Endpoint, call: Call, calmMs: number): Promise<Response> {
  const { request } = call;
  const parts = partsOf(desk, call);
  const work = (): Promise<Uint8Array<ArrayBuffer>> => worked(desk, endpoint, call);
  const answer = await inTime(desk.cache.get(JSON.stringify(parts), { calmMs, work }));
  const etag = entityTag([...parts, answer.version]);
  // Kept by the client's own cache only, and asked for again each time.
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (hasMatch(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return keptResponse(answer, { request, headers });
}

/** The answer, from a thread where there are some. */
function worked(desk: Desk, endpoint: Endpoint, call: Call): Promise<Uint8Array<ArrayBuffer>> {
  if (!desk.crew) return answerJsonOf(endpoint, desk, call);
  const { query, params, caller, request } = call;
  const now = desk.now().getTime();
  const question = { endpoint: endpointName(endpoint), url: request.url, query, params, caller, now };
  return desk.crew.ask(question, { isHeavy: endpoint.keep === 'calm' });
}

/** What an answer depends on beside the archive: some depend on the day, some on who asks. */
function partsOf({ start, now }: Desk, { request, caller }: Call): readonly string[] {
  const { pathname, search } = new URL(request.url);
  return [start, pathname, search, localDay(now()), caller?.role ?? ''];
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new HttpProblem(serverProblems.tooSlow, { details: { seconds: LIMIT_SECONDS } }));
    }, LIMIT_SECONDS * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
