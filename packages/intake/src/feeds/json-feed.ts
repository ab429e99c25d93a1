import { languageTag } from './language-tag.ts';
import { joinedNames } from './person-names.ts';
import { wordsOfText } from './plain-words.ts';
import { MAX_ENTRIES } from './xml/limits.ts';
import type { RawAddress, RawEntry, RawFeed, Words } from './raw-feed.ts';

type Json = Readonly<Record<string, unknown>>;

/** Levels of nesting that a JSON Feed may have: it needs six. */
const MAX_DEPTH = 100;
const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** A JSON Feed, or what is wrong with it. */
export type JsonFeedRead =
  | { readonly status: 'read'; readonly feed: RawFeed }
  | { readonly status: 'other' }
  | { readonly status: 'broken'; readonly reason: string };

/** What a JSON Feed (1.0, 1.1) says. `other`: JSON that is none. Never throws; O(n). */
export function jsonFeed(text: string, url: string | undefined): JsonFeedRead {
  if (depthOf(text) > MAX_DEPTH) return { status: 'broken', reason: `nested deeper than ${MAX_DEPTH} levels` };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { status: 'broken', reason: 'cut off or damaged' };
  }
  if (!isObject(value) || !VERSION.test(textIn(value, 'version') ?? '')) return { status: 'other' };
  const feed = value;
  const base = url ?? textIn(feed, 'feed_url') ?? textIn(feed, 'home_page_url');
  const site = textIn(feed, 'home_page_url');
  const items = listIn(feed, 'items');
  const raw: RawFeed = {
    title: titleIn(feed),
    language: languageTag(textIn(feed, 'language')),
    site: site === undefined ? undefined : { written: site, base },
    ttlMs: undefined,
    byline: authorsIn(feed),
    entries: items.slice(0, MAX_ENTRIES).map((item) => entryOf(item, base)),
    count: items.length,
  };
  return { status: 'read', feed: raw };
}

function entryOf(item: Json, base: string | undefined): RawEntry {
  const id = item['id'];
  const addresses = ['url', 'external_url'].flatMap((key): readonly RawAddress[] => {
    const written = textIn(item, key);
    return written === undefined ? [] : [{ written, base }];
  });
  return {
    title: titleIn(item),
    addresses,
    id: typeof id === 'number' ? String(id) : textIn(item, 'id'),
    date: textIn(item, 'date_published') ?? textIn(item, 'date_modified'),
    updated: textIn(item, 'date_modified'),
    byline: authorsIn(item),
    language: languageTag(textIn(item, 'language')),
    outlet: undefined,
    content: words('html', textIn(item, 'content_html')) ?? words('plain', textIn(item, 'content_text')),
    summary: words('plain', textIn(item, 'summary')),
    canonical: JSON.stringify(inOrder(item)),
  };
}

/** Version 1.1 has `authors`, 1.0 had one `author`. */
function authorsIn(object: Json): string | undefined {
  const author = object['author'];
  const authors = [...listIn(object, 'authors'), ...(isObject(author) ? [author] : [])];
  return joinedNames(authors.map((one) => textIn(one, 'name') ?? ''));
}

function titleIn(object: Json): string | undefined {
  return wordsOfText(textIn(object, 'title') ?? '') || undefined;
}

function words(kind: Words['kind'], value: string | undefined): Words | undefined {
  return value === undefined ? undefined : { kind, value };
}

function textIn(object: Json, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listIn(object: Json, key: string): readonly Json[] {
  const value: unknown = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same value with the keys of objects in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}

/** The deepest nesting of brackets outside strings: known before anything walks down. O(n). */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isString = !isString;
    else if (isString && sign === '\\') at++;
    else if (!isString && (sign === '{' || sign === '[')) deepest = Math.max(deepest, ++depth);
    else if (!isString && (sign === '}' || sign === ']')) depth--;
  }
  return deepest;
}
