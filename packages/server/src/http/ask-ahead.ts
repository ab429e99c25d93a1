import type { Caller } from './caller.ts';
import { answerEndpoint } from './answer-endpoint.ts';
import { API_ROOT } from './api-root.ts';
import type { Desk } from './desk.ts';
import type { Endpoint } from './endpoint.ts';
import { parseQuery } from '../questions/parse-query.ts';

/**
 * What the page asks for first wherever it is opened, its first view, and then what opens its other views and takes long to answer; written as the
 * page writes it, as that is what answers are kept by.
 */
export const FIRST_ASKED: readonly string[] = [
  '/summary',
  '/days',
  '/brief',
  '/facets',
  '/statements?limit=50',
  '/matrix?limit=25&moved=7',
  '/series?limit=40',
  '/map',
  ...['overdue', 'today', 'week', 'later', 'unsaid', 'resolved'].map((part) => `/due?limit=15&part=${part}`),
  '/network',
];

/** Asks what the page will ask first, so that it is kept when somebody comes. What fails is said to whoever asks then. */
export async function askAhead(desk: Desk, endpoints: readonly Endpoint[], caller: Caller): Promise<void> {
  for (const asked of FIRST_ASKED) {
    const url = new URL(`http://localhost${API_ROOT}${asked}`);
    const endpoint = endpoints.find(({ route }) => `${API_ROOT}${route.path}` === url.pathname);
    if (!endpoint || desk.stopping.aborted) return;
    const query = parseQuery(
      endpoint.query,
      Object.fromEntries([...url.searchParams].map(([name, value]) => [name, [value]])),
    );
    const call = { query, params: {}, caller, request: new Request(url), signal: desk.stopping };
    await answerEndpoint(desk, endpoint, call).catch(() => undefined);
  }
}
