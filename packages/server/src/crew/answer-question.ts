import type { Store } from '@onrecord/archive';
import { AnswerCache } from '../http/answer-cache.ts';
import { jsonAnswerOf } from '../http/json-answer-of.ts';
import { type Call, endpointName } from '../http/endpoint.ts';
import type { Desk } from '../http/desk.ts';
import { Metrics } from '../http/metrics.ts';
import { ENDPOINTS } from '../routes/endpoints.ts';
import type { AskedQuestion, ThreadAnswer } from './asked.ts';

/** Answers questions and makes changes on a thread of their own, by the endpoints' own handlers. */
export function answerQuestion({
  store,
  isReadOnly,
}: {
  readonly store: Store;
  readonly isReadOnly: boolean;
}): (question: AskedQuestion) => Promise<ThreadAnswer> {
  const endpoints = new Map(ENDPOINTS.map((endpoint) => [endpointName(endpoint), endpoint]));
  const { signal } = new AbortController();
  const desk: Omit<Desk, 'now'> = {
    store,
    asking: store,
    isReadOnly,
    jobs: undefined,
    crew: undefined,
    start: '',
    cache: new AnswerCache(store),
    metrics: new Metrics(),
    stopping: signal,
  };
  return async ({ endpoint: name, url, body, now, ...asked }) => {
    const endpoint = endpoints.get(name);
    if (!endpoint) throw new TypeError(`there is no ${name}`);
    const call: Call = { ...asked, request: requestOf(endpoint.route.method, url, body), signal };
    return jsonAnswerOf(endpoint, { ...desk, now: () => new Date(now) }, call);
  };
}

function requestOf(method: string, url: string, body: AskedQuestion['body']): Request {
  return new Request(url, { method, ...(body && { body: body.bytes, headers: { 'content-type': body.type } }) });
}
