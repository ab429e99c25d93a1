import { afterEach } from 'vitest';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import type { FetchOptions, FetchSeams, Resolve } from '../../src/fetch/fetch-options.ts';
import type { Fetched, Fetcher, FetchRequest } from '../../src/fetch/fetched.ts';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { type RawServer, rawServer, type RawServerOptions } from './misbehaving-server/raw-server.ts';
import { type SteppedClock, steppedClock } from './stepped-clock.ts';

/** Public addresses that lead to the test server, so that the checks run as they do outside. Nothing is sent to them. */
const TO_US: ReadonlySet<string> = new Set(['11.22.33.44', '11.22.33.45', '2a00::17']);

/** Where names of the tests lead. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'news.example': ['11.22.33.44'],
  'www.news.example': ['11.22.33.45'],
  'six.example': ['2a00::17'],
  'intranet.example': ['10.0.0.7'],
  'half.example': ['11.22.33.44', '192.168.1.1'],
};

export interface World {
  readonly fetcher: Fetcher;
  readonly clock: SteppedClock;
  readonly server: RawServer;
  /** Addresses that were connected to, in order. */
  readonly dialled: readonly string[];
  /** Names that were looked up, in order. */
  readonly lookedUp: readonly string[];
  readonly url: (path: string, host?: string, scheme?: string) => string;
}

const open: { readonly fetcher: Fetcher; readonly server: RawServer }[] = [];

afterEach(async () => {
  for (const { fetcher, server } of open.splice(0)) {
    await fetcher.close();
    await server.close();
  }
});

/** A server on this machine, a fetcher that takes it for a public one, and a clock that moves when told. Closed after the test. */
export async function world(
  serverOptions: RawServerOptions,
  options: FetchOptions = {},
  seams: Pick<FetchSeams, 'resolve' | 'trusted'> = {},
): Promise<World> {
  const server = await rawServer(serverOptions);
  const clock = steppedClock();
  const dialled: string[] = [];
  const lookedUp: string[] = [];
  const resolve: Resolve = async (host) => {
    lookedUp.push(host);
    if (seams.resolve) return seams.resolve(host);
    const addresses = NAMES[host];
    if (!addresses) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  const dial = (address: string): string => {
    dialled.push(address);
    if (!TO_US.has(address)) throw new Error(`A test would have connected to ${address}.`);
    return '127.0.0.1';
  };
  const fetcher = createFetcher(options, { ...seams, resolve, dial, clock });
  open.push({ fetcher, server });
  const url = (path: string, host = 'news.example', scheme = 'http'): string =>
    `${scheme}://${host}:${server.port}${path}`;
  return { fetcher, clock, server, dialled, lookedUp, url };
}

/** How far the clock goes in one step where no time-out is waited for, in milliseconds. */
export const STEP = 10;

export async function fetchIn({ fetcher, clock }: World, request: FetchRequest): Promise<Fetched> {
  return (await clock.settle(fetcher.fetch(request), STEP)).value;
}

export function refusedAs(name: keyof typeof fetchProblems, again: 'later' | 'never'): object {
  return { status: 'refused', problem: { code: fetchProblems[name].code }, again };
}
