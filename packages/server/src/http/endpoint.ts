import type { createRoute, z } from '@hono/zod-openapi';
import type { Caller } from './caller.ts';
import type { Desk } from './desk.ts';

/** Who may ask: `open` everybody; `metrics` this machine, or any token; `write` editors, where the archive may be written. */
export type Access = 'open' | 'reader' | 'metrics' | 'write';

/** One request, checked. */
export interface Call<Q = unknown, P = unknown> {
  readonly query: Q;
  readonly params: P;
  readonly caller: Caller | undefined;
  readonly request: Request;
  readonly signal: AbortSignal;
}

/** An answer before it is written out. */
export type Answered =
  | {
      readonly kind: 'json';
      readonly body: unknown;
      readonly status?: 200 | 201 | 202;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'response'; readonly response: Response };

/**
 * `tag`: kept as long as the archive stays the same; `calm`: looks at very many rows, and may be some seconds old while another program writes;
 * `no`: never kept. What is kept may be worked out on another thread: it may use of the desk what is there to ask, and of the request its address.
 */
export type Keeping = 'tag' | 'calm' | 'no';

export type ApiRoute = ReturnType<typeof createRoute>;

/** One address and what it does. */
export interface Endpoint {
  readonly route: ApiRoute;
  readonly access: Access;
  readonly keep: Keeping;
  /** Of a change: it is one of the archive alone, made of the request's body, parameters and caller; so it may be made on another thread. */
  readonly isOfArchive?: boolean;
  readonly query: z.ZodObject;
  readonly params: z.ZodObject;
  readonly handle: (desk: Desk, call: Call) => Promise<Answered>;
}

/** What an endpoint is called in messages between threads: "get /statements". */
export function endpointName({ route }: Pick<Endpoint, 'route'>): string {
  return `${route.method} ${route.path}`;
}
