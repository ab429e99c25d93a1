import { decodeEntities } from './entities.ts';

/** Attributes by their names in lower case, as written, prefix and all; of two with one name the first. */
export type Attributes = ReadonlyMap<string, string>;

/** A start tag. */
export interface Tag {
  /** In lower case, with its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly isEmpty: boolean;
  /** Ampersands in attributes that begin no reference. */
  readonly bare: number;
}

const NAME = /^[^\s/>=]+/;
const ATTRIBUTE = /([^\s=/>"']+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const NONE: Attributes = new Map();

/** A start tag from what stands between "<" and ">". A quotation mark can be left open only once of each kind, so O(n). */
export function parseTag(inner: string): Tag {
  const written = NAME.exec(inner)?.[0] ?? '';
  const isEmpty = inner.endsWith('/');
  const name = written.toLowerCase();
  const rest = inner.slice(written.length, isEmpty ? -1 : undefined);
  if (rest.trim() === '') return { name, attributes: NONE, isEmpty, bare: 0 };
  const attributes = new Map<string, string>();
  let bare = 0;
  for (const [, key = '', double, single, plain] of rest.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(double ?? single ?? plain ?? '');
    bare += value.bare;
    const known = key.toLowerCase();
    if (!attributes.has(known)) attributes.set(known, value.text);
  }
  return { name, attributes, isEmpty, bare };
}

const DOUBLE = 0x22;
const SINGLE = 0x27;
const EQUALS = 0x3d;
const END = 0x3e;

/** Where the tag whose name begins at `from` ends: the position of its ">", -1 where it does not end. O(n). */
export function tagEnd(text: string, from: number): number {
  let isValue = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === END) return at;
    if (isValue && (code === DOUBLE || code === SINGLE)) {
      at = text.indexOf(code === DOUBLE ? '"' : "'", at + 1);
      if (at === -1) return -1;
      isValue = false;
    } else if (code === EQUALS) isValue = true;
    else if (code > 0x20) isValue = false;
  }
  return -1;
}
