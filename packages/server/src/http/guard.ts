import type { MiddlewareHandler } from 'hono';
import { serverProblems } from '../problems.ts';
import type { AccessLog } from './access-log.ts';
import { API_ROOT } from './api-root.ts';
import type { Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import type { Gate } from './gate.ts';
import { HttpProblem } from './http-problem.ts';
import { isOwnHost } from './peer.ts';
import { asProblem, problemResponse } from './problem-response.ts';
import { refuseOtherSites } from './same-site.ts';
import { withSecurityHeaders } from './security-headers.ts';

/** What hono hands along with a request. */
export interface Environment {
  Bindings: { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };
  Variables: { caller: Caller | undefined; pattern: string };
}

interface Guard {
  readonly entry: Gate;
  readonly hosts: readonly string[];
  readonly desk: Desk;
  readonly log: AccessLog | undefined;
  readonly onFault: ((cause: unknown) => void) | undefined;
}

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** What every request passes first, and every answer last: the log, headers of safety, the host's name, other sites, who asks and how often. */
export function guard({ entry, hosts, desk, log, onFault }: Guard): MiddlewareHandler<Environment> {
  return async (context, next) => {
    const begun = performance.now();
    const request = context.req.raw;
    const peer = peerOf(context.env);
    context.set('pattern', 'unmatched');
    try {
      if (desk.stopping.aborted) throw new HttpProblem(serverProblems.stopping, { headers: { connection: 'close' } });
      if (!isOwnHost(request.headers.get('host'), hosts)) throw new HttpProblem(serverProblems.wrongHost);
      if (context.req.path.startsWith(API_ROOT)) {
        refuseOtherSites(request, !READING.has(request.method));
        context.set('caller', await entry.identify(request, peer));
      }
      await next();
      // Hono has made an answer of what a route threw: said here, where faults are heard.
      if (context.error) hear(context.error);
    } catch (cause) {
      hear(cause);
      context.res = problemResponse(cause);
    }
    context.res = withSecurityHeaders(new Response(context.res.body, context.res));
    const ms = performance.now() - begun;
    const { status } = context.res;
    const route = context.get('pattern');
    const method = METHODS.has(request.method) ? request.method : 'OTHER';
    desk.metrics.observe({ route, method, status, ms });
    const length = context.res.headers.get('content-length');
    const bytes = length === null ? (context.res.body === null ? 0 : undefined) : Number(length);
    log?.({ at: desk.now().toISOString(), method, route, status, ms: Math.round(ms * 10) / 10, bytes });
  };

  function hear(cause: unknown): void {
    const problem = asProblem(cause);
    if (problem.kind.code === serverProblems.fault.code) onFault?.(cause);
  }
}

/** Others are written as one: a method is anything that a client sends. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export function peerOf(env: Environment['Bindings'] | undefined): string | undefined {
  return env?.incoming?.socket?.remoteAddress;
}
