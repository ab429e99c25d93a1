import { TRACKING_BEGINNINGS, TRACKING_PARAMETERS } from './tracking-parameters.ts';
import { MAX_ADDRESS } from './xml/limits.ts';

/** An address against the one that it is relative to; undefined where it is no web address. Never throws. */
export function absoluteUrl(written: string, base: string | undefined): string | undefined {
  const words = written.trim();
  const against = base !== undefined && URL.canParse(base) ? base : undefined;
  if (words === '' || words.length > MAX_ADDRESS || !URL.canParse(words, against)) return undefined;
  const url = new URL(words, against);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url.href : undefined;
}

/**
 * The address of a page as the key that it is known by: without parameters that only say where a reader came from, without a user name and
 * without a place within the page ("#"), but for pages that a script builds by it ("#!", "#/"). Redirects are left alone: only the network
 * can say where they lead. Undefined where it is no web address. Never throws; O(n).
 */
export function pageUrl(written: string, base?: string): string | undefined {
  const absolute = absoluteUrl(written, base);
  if (absolute === undefined) return undefined;
  const url = new URL(absolute);
  url.username = '';
  url.password = '';
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  if (url.search !== '') {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => !isTracking(pair));
    url.search = kept.join('&');
  }
  return url.href;
}

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}
