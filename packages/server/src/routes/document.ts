import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { API_ROOT } from '../http/api-root.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { jsonResponse } from '../http/encode.ts';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';

const INFO = {
  title: 'onrecord',
  version: '1',
  description:
    'Asks an archive of news reports: who said what, what happened, how counts changed. Every number leads to its words by its key.',
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
};

/** The description of the API (OpenAPI 3.1), as an endpoint of its own. Made once, when it is asked for first. */
export function documentOf(endpoints: readonly Endpoint[]): Endpoint {
  const route = createRoute({
    method: 'get',
    path: '/openapi.json',
    tags: ['System'],
    summary: 'This description',
    responses: {
      200: {
        description: 'OpenAPI 3.1',
        content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
      },
      default: PROBLEM_RESPONSE,
    },
  });
  let made: unknown;
  return {
    access: 'open',
    keep: 'no',
    query: z.strictObject({}),
    params: z.strictObject({}),
    route,
    handle: async (_desk, { request }) => {
      made ??= describe([...endpoints.map((endpoint) => endpoint.route), route]);
      return {
        kind: 'response',
        response: await jsonResponse(made, { request, headers: { 'cache-control': 'private, max-age=300' } }),
      };
    },
  };
}

function describe(routes: readonly Endpoint['route'][]): unknown {
  const registry = new OpenAPIHono();
  for (const route of routes) registry.openAPIRegistry.registerPath({ ...route, security: [{}, { token: [] }] });
  registry.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return registry.getOpenAPI31Document({ openapi: '3.1.0', info: INFO, servers: [{ url: API_ROOT }] });
}
