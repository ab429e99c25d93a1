import { hostChain, hostOf, plainHost } from './hosts.ts';

/**
 * A name of an outlet in plain letters: no accents, lower case, no signs, no leading "the". "The Northern-Post" is "northern post"; '' where
 * nothing is left.
 */
export function foldedOutlet(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^the (?=.)/, '');
}

/** As the table of names has it. */
export function nameKey(name: string): string {
  return `name:${foldedOutlet(name)}`;
}

/** As the table of names has it. */
export function hostKey(host: string): string {
  return `host:${host}`;
}

/** Keys under which an address may be found, the narrowest first. */
export function keysOfUrl(url: string | undefined): readonly string[] {
  const host = url === undefined ? undefined : hostOf(url);
  return host === undefined ? [] : hostChain(host).map(hostKey);
}

/** Keys under which a name may be found; data sets often give a domain as a name ("example.org"). */
export function keysOfName(name: string | undefined): readonly string[] {
  if (name === undefined || foldedOutlet(name) === '') return [];
  const host = plainHost(name);
  return [nameKey(name), ...(host === undefined ? [] : hostChain(host).map(hostKey))];
}
