import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnownActors, loadOutlets, openStore, putReports, type Store } from '@onrecord/archive';
import { expandSources } from '@onrecord/intake';
import { afterAll, beforeAll } from 'vitest';
import { API_ROOT, type ApiServer, createServer, type ServerOptions } from '../../src/index.ts';
import { type ReadItem, readingEngine } from './reading-engine.ts';

const EXAMPLES = fileURLToPath(new URL('../../../../examples', import.meta.url));
/** For a machine that others use as well: alone it takes a few seconds. */
const BUSY_MS = 120_000;

/** An archive of the examples, made once for the tests of a file, with the real engine. */
export interface ExampleDesk {
  readonly store: () => Store;
  readonly address: () => string;
  readonly read: ReadItem;
  readonly serverWith: (options?: Partial<ServerOptions>) => ApiServer;
}

export function exampleDesk(): ExampleDesk {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-server-'));
  const address = path.join(folder, 'examples.onrecord');
  let store: Store | undefined;
  let read: ReadItem | undefined;
  const opened = (): Store => {
    if (!store) throw new Error('not opened yet');
    return store;
  };
  beforeAll(async () => {
    read = await readingEngine();
    store = await openStore(address, { create: true });
    const options = { knownActors: (await loadKnownActors()).index, knownOutlets: (await loadOutlets()).index };
    const batch = [];
    for await (const item of expandSources([EXAMPLES])) if (item.kind === 'text') batch.push(read(item));
    await putReports(store, batch, { ...options, at: () => '2031-06-01T08:00:00Z' });
  }, BUSY_MS);
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    store: opened,
    address: () => address,
    read: (item) => {
      if (!read) throw new Error('not loaded yet');
      return read(item);
    },
    serverWith: (options = {}) => createServer({ store: opened(), clock: () => NOW, ...options }),
  };
}

/** The day of these tests: some days after the last example. */
export const NOW = new Date('2031-06-01T12:00:00');

/** As the socket of a request from this machine is told. */
export const FROM_HERE = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
export const FROM_ELSEWHERE = { incoming: { socket: { remoteAddress: '192.0.2.7' } } };

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly env?: typeof FROM_HERE;
}

/** Sends one request without a socket, as a page of this server or a program on this machine would. */
export async function ask(
  api: ApiServer,
  address: string,
  { method, headers = {}, body, env = FROM_HERE }: Asked = {},
): Promise<Response> {
  const isJson = body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);
  return api.app.request(
    `http://localhost${address.startsWith('/') ? address : `${API_ROOT}/${address}`}`,
    {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: 'localhost',
        'x-onrecord': '1',
        ...(isJson && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as FormData) }),
    },
    env,
  );
}

/** The JSON that a question is answered with; fails where it is not answered. */
export async function answered<T>(api: ApiServer, address: string, asked?: Asked): Promise<T> {
  const response = await ask(api, address, asked);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}
