import type { Store } from '@onrecord/archive';
import { AnswerCache } from '../http/answer-cache.ts';
import { answerJsonOf } from '../http/answer-json-of.ts';
import { type Call, endpointName } from '../http/endpoint.ts';
import type { Desk } from '../http/desk.ts';
import { Metrics } from '../http/metrics.ts';
import { ENDPOINTS } from '../routes/endpoints.ts';
import type { AskedQuestion } from './asked.ts';

/** Answers questions on a thread of their own, by the endpoints' own handlers. */
export function answerQuestion({
  store,
  isReadOnly,
}: {
  readonly store: Store;
  readonly isReadOnly: boolean;
}): (question: AskedQuestion) => Promise<Uint8Array<ArrayBuffer>> {
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
  return async ({ endpoint: name, url, now, ...asked }) => {
    const endpoint = endpoints.get(name);
    if (!endpoint) throw new TypeError(`there is no ${name}`);
    const call: Call = { ...asked, request: new Request(url), signal };
    return answerJsonOf(endpoint, { ...desk, now: () => new Date(now) }, call);
  };
}
