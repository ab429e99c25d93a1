import { HttpProblem } from './http-problem.ts';
import { bufferOf } from './buffer-of.ts';
import { keptResponse } from './encode.ts';
import { bodyBytes, MAX_JSON_BYTES } from './read-body.ts';
import { entityTag, hasMatch } from './entity-tag.ts';
import { jsonAnswerOf, written } from './json-answer-of.ts';
import { type Call, type Endpoint, endpointName } from './endpoint.ts';
import type { Desk } from './desk.ts';
import { LIMIT_SECONDS } from './limit-seconds.ts';
import { serverProblems } from '../problems.ts';
import type { AskedQuestion, ThreadAnswer } from '../crew/asked.ts';
import type { AskingCrew } from '../crew/asking-crew.ts';
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
  const { request } = call;
  if (desk.crew && endpoint.isOfArchive === true) {
    const answer = await inTime(changed(desk.crew, { desk, endpoint, call }));
    desk.cache.clear();
    return freshResponse(answer, request);
  }
  const answered = await inTime(endpoint.handle(desk, call));
  if (endpoint.access === 'write') desk.cache.clear();
  if (answered.kind === 'response') return answered.response;
  return freshResponse(written(answered), request);
}

function freshResponse({ json, status = 200, headers }: ThreadAnswer, request: Request): Promise<Response> {
  return keptResponse(
    { json: bufferOf(json), packed: new Map() },
    { request, status, headers: { 'cache-control': 'no-store', ...headers } },
  );
}

/** A change that is made on a thread. The body is read here: no more than a change may have. */
async function changed(
  crew: AskingCrew,
  { desk, endpoint, call }: { readonly desk: Desk; readonly endpoint: Endpoint; readonly call: Call },
): Promise<ThreadAnswer> {
  const bytes = await bodyBytes(call.request, MAX_JSON_BYTES);
  const type = call.request.headers.get('content-type') ?? '';
  return crew.change({ ...askedOf(desk, endpoint, call), ...(bytes.length > 0 && { body: { type, bytes } }) });
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

/** The JSON of an answer that is kept, from a thread where there are some. */
async function worked(desk: Desk, endpoint: Endpoint, call: Call): Promise<Uint8Array<ArrayBuffer>> {
  const { json } = await (desk.crew
    ? desk.crew.ask(askedOf(desk, endpoint, call), { isHeavy: endpoint.keep === 'calm' })
    : jsonAnswerOf(endpoint, desk, call));
  return json;
}

function askedOf(desk: Desk, endpoint: Endpoint, { query, params, caller, request }: Call): AskedQuestion {
  return { endpoint: endpointName(endpoint), url: request.url, query, params, caller, now: desk.now().getTime() };
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
