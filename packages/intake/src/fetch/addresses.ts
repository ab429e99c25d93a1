import { isIP } from 'node:net';
import { hostOf } from './check-url.ts';
import type { Address, FetchSettings } from './fetch-options.ts';
import { fetchProblems } from './notes.ts';
import { forGood, forNow } from './problem.ts';
import { isPublicAddress } from './public-address.ts';
import { reasonOf } from './reason-of.ts';

/** How many addresses of a host are tried. */
const MOST_TRIED = 8;

/**
 * The addresses to connect to, looked up once for a connection and checked all: a host with one that is not public among them is
 * refused. Nobody looks the name up again, so the address that was checked is the one that is connected to.
 * @throws FetchProblem
 */
export async function addressesOf(
  url: URL,
  { resolve, dial, allowPrivate }: FetchSettings,
): Promise<readonly Address[]> {
  const found = await lookUp(url, resolve);
  if (!allowPrivate) {
    const hidden = found.find(({ address }) => !isPublicAddress(address));
    if (hidden) throw forGood(fetchProblems.privateAddress, { host: url.host, address: hidden.address });
  }
  return found.slice(0, MOST_TRIED).map((one) => {
    const address = dial(one.address);
    return { address, family: isIP(address) === 6 ? 6 : 4 };
  });
}

async function lookUp(url: URL, resolve: FetchSettings['resolve']): Promise<readonly Address[]> {
  const host = hostOf(url);
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family: family === 6 ? 6 : 4 }];
  let found: readonly Address[];
  try {
    found = await resolve(host);
  } catch (cause) {
    throw forNow(fetchProblems.unknownHost, { host, reason: reasonOf(cause) });
  }
  if (found.length === 0) throw forNow(fetchProblems.unknownHost, { host, reason: 'it has no address' });
  return found;
}
