import { createRoute, z } from '@hono/zod-openapi';
import { PROBLEM_RESPONSE } from '../schemas/problem.ts';
import type { Access, Answered, Call, Endpoint, Keeping } from './endpoint.ts';
import type { Desk } from './desk.ts';

const NOTHING = z.strictObject({});

interface Described {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
}

/** A question: what it takes, what it answers, and how it is asked. The answer is checked against its schema by the compiler, and by a test. */
export function question<
  A extends z.ZodType,
  Q extends z.ZodObject = typeof NOTHING,
  P extends z.ZodObject = typeof NOTHING,
>(
  about: Described & {
    readonly query?: Q;
    readonly params?: P;
    readonly answer: A;
    readonly access?: Access;
    readonly keep?: Keeping;
  },
  ask: (desk: Desk, call: Call<z.output<Q>, z.output<P>>) => Promise<z.input<A>>,
): Endpoint {
  const { path, tag, summary, answer, access = 'reader', keep = 'tag' } = about;
  const query = about.query ?? NOTHING;
  const params = about.params ?? NOTHING;
  return {
    access,
    keep,
    query,
    params,
    route: createRoute({
      method: 'get',
      path,
      tags: [tag],
      summary,
      request: { query, params },
      responses: {
        200: { description: summary, content: { 'application/json': { schema: answer } } },
        default: PROBLEM_RESPONSE,
      },
    }),
    handle: async (desk, call) => ({
      kind: 'json',
      // Checked by its own schemas before it comes here.
      body: await ask(desk, call as Call<z.output<Q>, z.output<P>>),
    }),
  };
}

/** A change: only editors, never kept. `bodies`: by media type, for the description; they are parsed by `act`. */
export function change<A extends z.ZodType, P extends z.ZodObject = typeof NOTHING>(
  about: Described & {
    readonly method: 'post' | 'delete';
    readonly params?: P;
    readonly bodies?: Readonly<Record<string, z.ZodType>>;
    readonly status: 200 | 201 | 202;
    readonly answer: A;
    readonly isOfArchive?: boolean;
  },
  act: (
    desk: Desk,
    call: Call<unknown, z.output<P>>,
  ) => Promise<{ readonly body: z.input<A>; readonly location?: string }>,
): Endpoint {
  const { path, tag, summary, method, status, answer, bodies, isOfArchive = false } = about;
  const params = about.params ?? NOTHING;
  const content = Object.fromEntries(Object.entries(bodies ?? {}).map(([type, schema]) => [type, { schema }]));
  return {
    access: 'write',
    keep: 'no',
    isOfArchive,
    query: NOTHING,
    params,
    route: createRoute({
      method,
      path,
      tags: [tag],
      summary,
      request: { params, ...(bodies && { body: { content, required: true } }) },
      responses: {
        [status]: { description: summary, content: { 'application/json': { schema: answer } } },
        default: PROBLEM_RESPONSE,
      },
    }),
    handle: async (desk, call): Promise<Answered> => {
      const { body, location } = await act(desk, call as Call<unknown, z.output<P>>);
      return { kind: 'json', body, status, ...(location !== undefined && { headers: { location } }) };
    },
  };
}
