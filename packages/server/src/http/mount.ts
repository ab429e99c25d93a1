import type { OpenAPIHono } from '@hono/zod-openapi';
import { serverProblems } from '../problems.ts';
import { parseQuery } from '../questions/parse-query.ts';
import { answerEndpoint } from './answer-endpoint.ts';
import { API_ROOT } from './api-root.ts';
import type { Desk } from './desk.ts';
import type { Endpoint } from './endpoint.ts';
import type { Gate } from './gate.ts';
import { type Environment, peerOf } from './guard.ts';
import { HttpProblem } from './http-problem.ts';
import { problemResponse } from './problem-response.ts';

type App = OpenAPIHono<Environment>;

interface Mounted {
  readonly endpoint: Endpoint;
  readonly desk: Desk;
  readonly entry: Gate;
}

/** Puts one endpoint at its address: who may, what was asked, and its answer. */
export function mountEndpoint(app: App, { endpoint, desk, entry }: Mounted): void {
  const { route, access } = endpoint;
  app.on(route.method.toUpperCase(), `${API_ROOT}${route.getRoutingPath()}`, async (context) => {
    context.set('pattern', `${API_ROOT}${route.path}`);
    const caller = context.get('caller');
    entry.admit(access, caller, peerOf(context.env));
    const query = parseQuery(endpoint.query, context.req.queries());
    const params = parseQuery(endpoint.params, valuesOf(context.req.param()));
    const request = context.req.raw;
    return answerEndpoint(desk, endpoint, { query, params, caller, request, signal: request.signal });
  });
}

function valuesOf(params: Readonly<Record<string, string | undefined>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value]]])),
  );
}

/** Says of known addresses which methods they take, and of others that nothing is there. */
export function mountRefusals(app: App, endpoints: readonly Endpoint[]): void {
  const byPath = Map.groupBy(endpoints, ({ route }) => route.getRoutingPath());
  for (const [path, own] of byPath) {
    const allowed = [...new Set(own.map(({ route }) => route.method.toUpperCase()))].join(', ');
    app.all(`${API_ROOT}${path}`, (context) => {
      const details = { method: context.req.method.slice(0, 20), allowed };
      throw new HttpProblem(serverProblems.noMethod, { details, headers: { allow: allowed } });
    });
  }
  app.all(`${API_ROOT}/*`, () => problemResponse(new HttpProblem(serverProblems.noRoute)));
  app.notFound(() => problemResponse(new HttpProblem(serverProblems.noRoute)));
}
