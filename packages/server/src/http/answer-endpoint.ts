import { dataVersion } from '@onrecord/archive';
import { HttpProblem } from './http-problem.ts';
import { jsonResponse } from './encode.ts';
import { entityTag, hasMatch } from './entity-tag.ts';
import type { Answered, Call, Endpoint } from './endpoint.ts';
import type { Desk } from './desk.ts';
import { serverProblems } from '../problems.ts';
import { localDay } from '../questions/day-words.ts';

/** No answer takes longer; what asks for it is given up. */
const LIMIT_SECONDS = 30;

/** Answers a request that was let in: from what the client has, from what was kept, or by asking. */
export function answerEndpoint(desk: Desk, endpoint: Endpoint, call: Call): Promise<Response> {
  return HOW[endpoint.keep](desk, endpoint, call);
}

type How = (desk: Desk, endpoint: Endpoint, call: Call) => Promise<Response>;

const HOW: Readonly<Record<Endpoint['keep'], How>> = {
  no: async (desk, endpoint, call) => {
    const answered = await inTime(endpoint.handle(desk, call));
    if (endpoint.access === 'write') desk.cache.clear();
    return written(answered, call, { 'cache-control': 'no-store' });
  },
  tag: async (desk, endpoint, call) => {
    const tag = entityTag([...partsOf(desk, call), await dataVersion(desk.asking)]);
    const headers = { etag: tag, ...REVALIDATED };
    if (hasMatch(call.request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
    return written(await inTime(endpoint.handle(desk, call)), call, headers);
  },
  calm: async (desk, endpoint, call) => {
    const parts = partsOf(desk, call);
    const work = async (): Promise<unknown> => endpoint.handle(desk, call);
    const kept = await inTime(desk.cache.get(JSON.stringify(parts), work));
    const tag = entityTag([...parts, kept.version]);
    const headers = { etag: tag, ...REVALIDATED };
    if (hasMatch(call.request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
    return written(kept.body as Answered, call, headers);
  },
};

/** Kept by the client's own cache only, and asked for again each time. */
const REVALIDATED = { 'cache-control': 'private, no-cache' };

/** What an answer depends on beside the archive: some depend on the day, some on who asks. */
function partsOf({ start, now }: Desk, { request, caller }: Call): readonly string[] {
  const { pathname, search } = new URL(request.url);
  return [start, pathname, search, localDay(now()), caller?.role ?? ''];
}

function written(answered: Answered, { request }: Call, headers: Readonly<Record<string, string>>): Promise<Response> {
  if (answered.kind === 'response') return Promise.resolve(answered.response);
  const { body, status = 200 } = answered;
  return jsonResponse(body, { request, status, headers: { ...headers, ...answered.headers } });
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
