import { lookup } from 'node:dns/promises';
import { type Clock, systemClock } from './clock.ts';
import { userAgent } from './user-agent.ts';

/** What the user decides. */
export interface FetchOptions {
  /** How the site can reach whoever runs this: a mail address or a web address. Sent with every request. */
  readonly contact?: string;
  /** The whole of what is sent as `User-Agent`, instead of our own with the contact. */
  readonly userAgent?: string;
  /** Whether addresses that are not public (this machine, the network around it) may be asked. Default: false. */
  readonly allowPrivate?: boolean;
  readonly limits?: Partial<FetchLimits>;
  readonly politeness?: Partial<Politeness>;
}

/** The most that one request may cost. Sizes in bytes, times in milliseconds. */
export interface FetchLimits {
  /** Of the body, as sent and after unpacking. */
  readonly bytes: number;
  readonly headerBytes: number;
  /** From looking up the name to a connection that is ready. */
  readonly connectMs: number;
  /** From there to the end of the headers. */
  readonly headersMs: number;
  /** Between two parts of the body. */
  readonly idleMs: number;
  /** From the first look-up to the last byte of one request. Waiting for a turn does not count, nor do earlier redirects. */
  readonly totalMs: number;
  readonly redirects: number;
}

/** How much is asked of the sites. */
export interface Politeness {
  /** Requests to one host at a time. */
  readonly perHost: number;
  /** Pause between the end of one request to a host and the next, in milliseconds; a larger crawl delay of the site goes before. */
  readonly gapMs: number;
  /** Requests at a time, to all hosts together. */
  readonly allAtOnce: number;
}

/** What tests put in the place of the outside world. Nobody else does. */
export interface FetchSeams {
  readonly resolve?: Resolve;
  /** Where to connect for an address that was checked: tests let public ones lead to their own server. */
  readonly dial?: (address: string) => string;
  readonly clock?: Clock;
  /** Certificates to trust beside those of the system, PEM. */
  readonly trusted?: readonly string[];
}

/** All addresses of a name, as the system knows them. Rejects where there are none. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Options and seams with nothing left open. */
export interface FetchSettings {
  readonly userAgent: string;
  readonly allowPrivate: boolean;
  readonly limits: FetchLimits;
  readonly politeness: Politeness;
  readonly resolve: Resolve;
  readonly dial: (address: string) => string;
  readonly clock: Clock;
  readonly trusted: readonly string[];
}

/**
 * 10 MiB is five times the largest report and holds the longest feeds and sitemaps that sites serve; 64 KiB of headers is
 * eight times what common servers send at most. A page that is not there after a minute would not be waited for by a reader either.
 */
export const FETCH_LIMITS: FetchLimits = {
  bytes: 10 * 1024 * 1024,
  headerBytes: 64 * 1024,
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 20_000,
  totalMs: 60_000,
  redirects: 5,
};

/** One request a second to a host is what a quick human reader does; 8 at once leaves room on a thin line. */
export const POLITENESS: Politeness = { perHost: 1, gapMs: 1000, allAtOnce: 8 };

export function settingsOf(options: FetchOptions, seams: FetchSeams): FetchSettings {
  return {
    userAgent: userAgent(options),
    allowPrivate: options.allowPrivate ?? false,
    limits: { ...FETCH_LIMITS, ...options.limits },
    politeness: { ...POLITENESS, ...options.politeness },
    resolve: seams.resolve ?? systemResolve,
    dial: seams.dial ?? ((address) => address),
    clock: seams.clock ?? systemClock,
    trusted: seams.trusted ?? [],
  };
}

const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true, order: 'verbatim' });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};
