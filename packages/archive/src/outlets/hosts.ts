import { HOSTING, SECOND_LEVELS, SHARED_HOSTS } from './shared-hosts.ts';

/** Longest host name of the DNS (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The host of an address, lower case, without "www."; undefined for what has none that is a name. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? plainHost(new URL(url).hostname) : undefined;
}

/** A host as a person writes it ("WWW.Example.org", "https://example.org/news"); undefined for what is none. */
export function plainHost(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (text.includes('/')) return text.startsWith('http') ? hostOf(text) : undefined;
  const host = text.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  return host.length <= LONGEST_HOST && HOST.test(host) ? host : undefined;
}

/**
 * The hosts under which an outlet may be found: the host itself, then what is left without the parts in front, down to what somebody can own
 * ("news.example.co.uk", "example.co.uk"). None for hosts where everybody publishes. O(parts).
 */
export function hostChain(host: string): readonly string[] {
  const labels = host.split('.');
  const chain = labels.map((_, index) => labels.slice(index).join('.')).filter(isOwned);
  return chain.some((one) => SHARED_HOSTS.has(one)) ? [] : chain;
}

/** The part of a host that somebody owns: what an outlet is named after that has no other name. */
export function ownedHost(host: string): string | undefined {
  return hostChain(host).at(-1);
}

/** Not "uk", "co.uk" or "wordpress.com". */
function isOwned(host: string): boolean {
  const [first = '', second, ...more] = host.split('.');
  if (second === undefined || HOSTING.has(host)) return false;
  return more.length > 0 || !(second.length === 2 && SECOND_LEVELS.has(first));
}
