import { HOSTING, SECOND_LEVELS, SHARED_HOSTS, STATE_LEVELS } from './shared-hosts.ts';

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
  const chain = hostChain(host);
  return chain.findLast((one) => !isSecondLevel(one, STATE_LEVELS)) ?? chain.at(-1);
}

/** Not "uk", "co.uk" or "wordpress.com". */
function isOwned(host: string): boolean {
  return host.includes('.') && !HOSTING.has(host) && !isSecondLevel(host, SECOND_LEVELS);
}

/** "co.uk": two parts, the second of a country. */
function isSecondLevel(host: string, levels: ReadonlySet<string>): boolean {
  const [first = '', country = '', ...more] = host.split('.');
  return more.length === 0 && country.length === 2 && levels.has(first);
}
