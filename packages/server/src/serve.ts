import { once } from 'node:events';
import { createServer as createHttpServer, type Server } from 'node:http';
import { serve as serveFetch } from '@hono/node-server';
import type { ApiServer } from './create-server.ts';
import { isLoopbackHost } from './http/peer.ts';

export interface ServeOptions {
  /** 0: one that is free. */
  readonly port?: number;
  /** Where to listen; this machine alone where not said. */
  readonly host?: string;
}

/** A server that listens. */
export interface Listening {
  /** As it is opened on this machine. */
  readonly url: string;
  readonly port: number;
  /** Takes nothing more, ends streams and jobs, lets what is being answered be answered, and closes within `STOP_MS`. */
  readonly stop: () => Promise<void>;
}

export const DEFAULT_PORT = 4700;

/** Whatever is open after so long is cut off. */
export const STOP_MS = 5000;
/** What is left of it for connections after the jobs have ended. */
const LAST_MS = 500;

/** Limits of one connection, ms and bytes: an upload of 32 MiB over a slow line takes minutes, its headers do not. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 1000,
} as const;

/**
 * Listens, on this machine alone where no host is said.
 * @throws RangeError where it would be open to others without a token; what the system says where the port cannot be had
 */
export async function serve(
  api: ApiServer,
  { port = DEFAULT_PORT, host = '127.0.0.1' }: ServeOptions = {},
): Promise<Listening> {
  if (!isLoopbackHost(host) && !api.isGuarded) {
    throw new RangeError(`${host} can be reached by others: give tokens first, or listen on 127.0.0.1`);
  }
  const { headersTimeout, requestTimeout, keepAliveTimeout, maxHeaderSize } = LIMITS;
  const server = serveFetch({
    fetch: api.app.fetch,
    port,
    hostname: host,
    createServer: createHttpServer,
    serverOptions: { headersTimeout, requestTimeout, keepAliveTimeout, maxHeaderSize },
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = LIMITS.maxConnections;
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  let stopped: Promise<void> | undefined;
  return {
    url: `http://${isLoopbackHost(host) ? urlHost(host) : 'localhost'}:${bound}/`,
    port: bound,
    stop: () => (stopped ??= stop(api, server)),
  };
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

async function stop(api: ApiServer, server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, STOP_MS - LAST_MS);
  await Promise.race([api.drain(), new Promise((resolve) => setTimeout(resolve, STOP_MS - LAST_MS).unref())]);
  server.closeIdleConnections();
  await closed;
  clearTimeout(cut);
}
