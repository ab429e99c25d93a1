import { isIP } from 'node:net';
import { BAD_PORTS } from './bad-ports.ts';
import { fetchProblems } from './notes.ts';
import { type FetchProblem, forGood } from './problem.ts';
import { isPublicAddress } from './public-address.ts';

/** The most characters an address may have: RFC 9110, 4.1 asks servers to take 8000. */
export const LONGEST_URL = 8000;

export type CheckedUrl =
  { readonly status: 'fine'; readonly url: URL } | { readonly status: 'refused'; readonly problem: FetchProblem };

/**
 * Whether an address may be asked, by its letters: http or https, no user name, a port of the web, and, where its host is
 * an IP address in whatever spelling, a public one. What a host name leads to is checked when it is looked up. Without
 * the fragment. Never throws. O(length).
 */
export function checkUrl(
  text: string,
  { allowPrivate = false, base }: { readonly allowPrivate?: boolean; readonly base?: URL } = {},
): CheckedUrl {
  const refused = (problem: FetchProblem): CheckedUrl => ({ status: 'refused', problem });
  if (text.length > LONGEST_URL) return refused(forGood(fetchProblems.addressTooLong, { limit: LONGEST_URL }));
  const url = parsedUrl(text, base);
  if (!url) return refused(forGood(fetchProblems.notAnAddress, {}));
  const { protocol: scheme, host } = url;
  if (scheme !== 'http:' && scheme !== 'https:')
    return refused(forGood(fetchProblems.otherScheme, { scheme: scheme.slice(0, 40) }));
  if (url.username !== '' || url.password !== '') return refused(forGood(fetchProblems.withPassword, { host }));
  if (url.port !== '' && BAD_PORTS.has(Number(url.port))) {
    return refused(forGood(fetchProblems.badPort, { host, port: url.port }));
  }
  const address = hostOf(url);
  if (!allowPrivate && isIP(address) !== 0 && !isPublicAddress(address)) {
    return refused(forGood(fetchProblems.privateAddress, { host, address }));
  }
  url.hash = '';
  // Encoding can make it longer than what came.
  if (url.href.length > 3 * LONGEST_URL) return refused(forGood(fetchProblems.addressTooLong, { limit: LONGEST_URL }));
  return { status: 'fine', url };
}

/** The host as the resolver takes it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
}

/** Undefined for what is no address. `URL.parse` is not in Node 20. */
export function parsedUrl(text: string, base?: URL): URL | undefined {
  return URL.canParse(text, base?.href) ? new URL(text, base) : undefined;
}
