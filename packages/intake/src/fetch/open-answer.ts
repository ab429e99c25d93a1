import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import { addressesOf } from './addresses.ts';
import { hostOf } from './check-url.ts';
import { connectionProblem } from './connection-problem.ts';
import type { Deadlines } from './deadlines.ts';
import type { Address, FetchSettings } from './fetch-options.ts';
import type { FetchProblem } from './problem.ts';

/** How long one of several addresses of a host is tried before the next is (RFC 8305), in milliseconds. Node's 250 is too short for far sites. */
const ATTEMPT_MS = 2000;

export type Headers = Readonly<Record<string, string>>;

/**
 * Sends a GET and waits for the headers of the answer. A connection of its own each time, closed after it: what a server sends
 * beyond its answer is never taken for another, and the address is checked for each request. By Node's own client, which
 * uses no proxy of the environment.
 * @throws FetchProblem
 */
export async function openAnswer(
  url: URL,
  headers: Headers,
  settings: FetchSettings,
  times: Deadlines,
): Promise<IncomingMessage> {
  times.begin('connect');
  const addresses = await times.within(addressesOf(url, settings));
  times.signal.throwIfAborted();
  const isSecure = url.protocol === 'https:';
  const send = isSecure ? requestSecure : requestPlain;
  const request = send(requestOptions(url, { headers, addresses }, settings));
  let isConnected = false;
  request.once('socket', (socket) => {
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      isConnected = true;
      times.begin('headers');
    });
  });
  times.signal.addEventListener('abort', () => {
    request.destroy();
  });
  const { host } = url;
  const { limits } = settings;
  request.end();
  return times.within(
    answerTo(request, (cause) => connectionProblem(cause, { host, limits, when: 'before it answered', isConnected })),
  );
}

function answerTo(request: ClientRequest, problem: (cause: unknown) => FetchProblem): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    request.once('response', (response) => {
      answer = response;
      resolve(response);
    });
    request.on('error', (cause) => {
      reject(problem(cause));
      // Node takes a body without a length for whole when the connection is reset. What comes after a whole answer is not ours.
      if (answer?.complete === false) answer.destroy(cause);
    });
    // Without an error, as when it answers that it will speak another protocol.
    request.on('close', () => {
      reject(problem(new Error('closed')));
    });
  });
}

interface Sent {
  readonly headers: Headers;
  readonly addresses: readonly Address[];
}

function requestOptions(
  url: URL,
  { headers, addresses }: Sent,
  { limits, trusted }: FetchSettings,
): RequestOptions & { readonly ca?: string[] } {
  return {
    method: 'GET',
    host: hostOf(url),
    ...(url.port !== '' && { port: Number(url.port) }),
    path: `${url.pathname}${url.search}`,
    headers,
    agent: false,
    lookup: pinned(addresses),
    maxHeaderSize: limits.headerBytes,
    // Said outright, as the environment could say otherwise.
    insecureHTTPParser: false,
    ...{ rejectUnauthorized: true },
    ...{ autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ATTEMPT_MS },
    ...(trusted.length > 0 && { ca: [...rootCertificates, ...trusted] }),
  };
}

/** A look-up that knows its answer. */
function pinned(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
}
