import { NAMESPACE_NAMES } from './namespace-names.ts';
import type { Attributes } from './tag.ts';

/** The namespaces declared on one element, in front of those around it. */
export interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly around: Scope | undefined;
}

/** The scope inside an element: a new one only where it declares something. */
export function scopeOf(attributes: Attributes, around: Scope | undefined): Scope | undefined {
  let declared: Map<string, string> | undefined;
  for (const [key, value] of attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(key === 'xmlns' ? '' : key.slice('xmlns:'.length), value);
  }
  return declared ? { declared, around } : around;
}

/**
 * The name of an element with the prefix that we call its namespace by. Where the namespace is not declared or not known, the prefix is
 * taken as it is written: feeds forget to declare "content" and "dc". O(depth).
 */
export function canonicalName(written: string, scope: Scope | undefined): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const local = written.slice(colon + 1);
  for (let at = scope; at; at = at.around) {
    const uri = at.declared.get(prefix);
    if (uri === undefined) continue;
    const known = NAMESPACE_NAMES.get(plain(uri));
    if (known === undefined) return written;
    return known === '' ? local : `${known}:${local}`;
  }
  return written;
}

function plain(uri: string): string {
  return uri
    .slice(0, 200)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '');
}
