import type { Caller } from './caller.ts';
import { answerEndpoint } from './answer-endpoint.ts';
import { API_ROOT } from './api-root.ts';
import type { Desk } from './desk.ts';
import type { Endpoint } from './endpoint.ts';
import { parseQuery } from '../questions/parse-query.ts';

/** What the page asks for first wherever it is opened, and its first view. */
const FIRST_ASKED: readonly string[] = ['/summary', '/days', '/brief'];

/** Asks what the page will ask first, so that it is kept when somebody comes. What fails is said to whoever asks then. */
export async function askAhead(desk: Desk, endpoints: readonly Endpoint[], caller: Caller): Promise<void> {
  for (const path of FIRST_ASKED) {
    const endpoint = endpoints.find(({ route }) => route.path === path);
    if (!endpoint || desk.stopping.aborted) return;
    const request = new Request(`http://localhost${API_ROOT}${path}`);
    const call = { query: parseQuery(endpoint.query, {}), params: {}, caller, request, signal: desk.stopping };
    await answerEndpoint(desk, endpoint, call).catch(() => undefined);
  }
}
