import { countryOf } from './countries.ts';
import { KNOWN_ACRONYMS } from './words/name-words.ts';
import { ownValue } from '../tree/own-value.ts';

/** The name as it is compared: without articles, hyphens and known short forms. */
export function nameKey(words: readonly string[]): string {
  const name = withoutStops(words.join(' ').replace(/^the /, ''));
  const country = countryOf(ownValue(KNOWN_ACRONYMS, name) ?? name) ?? countryOf(name);
  return country === undefined ? (ownValue(KNOWN_ACRONYMS, name) ?? name) : `country ${country}`;
}

/** "e.u." is "eu". */
function withoutStops(name: string): string {
  return /^(?:\p{L}\.){2,6}$/u.test(name) ? name.replaceAll('.', '') : name;
}
