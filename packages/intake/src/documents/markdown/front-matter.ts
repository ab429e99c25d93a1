import { note, type Note } from '@onrecord/model';
import type { FieldNames } from '../../sources/field-names.ts';
import { givenFields } from '../../sources/given-fields.ts';
import type { GivenFields } from '../../sources/source-item.ts';
import { plainName } from '../../tables/column-names.ts';
import { documentNotes } from '../notes.ts';

/** Front matter of a text, and the text below it. */
export interface FrontMatter {
  readonly given: GivenFields;
  readonly notes: readonly Note[];
  readonly rest: string;
}

/** Longer than this it is no front matter: a lone line of dashes must not swallow the report. */
const LONGEST = 16 * 1024;

/** Names of fields as writers of front matter use them (own list), in the form of `plainName`; first in front. */
const NAMES: FieldNames = {
  publishedAt: ['published', 'publishedat', 'date', 'publishdate', 'pubdate', 'publicationdate'],
  title: ['title', 'headline'],
  url: ['canonical', 'canonicalurl', 'url', 'link', 'permalink', 'sourceurl'],
  outlet: ['outlet', 'publisher', 'source', 'site', 'sitename', 'newspaper', 'publication'],
  byline: ['byline', 'author', 'authors'],
  language: ['language', 'lang', 'locale'],
  originId: ['id', 'guid'],
};
const KNOWN: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/**
 * Front matter between lines of dashes (YAML) or plus signs (TOML, of which simple lines are read) at the very start;
 * undefined where there is none. Never throws; O(its length).
 */
export async function frontMatter(text: string): Promise<FrontMatter | undefined> {
  const fence = /^\ufeff?(---|\+\+\+)[ \t]{0,20}\r?\n/.exec(text.slice(0, 100));
  if (!fence) return undefined;
  const start = fence[0].length;
  const isYaml = fence[1] === '---';
  const body = text.slice(start, start + LONGEST);
  const closing = (isYaml ? /^(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/m : /^\+\+\+[ \t]{0,20}(?:\r?\n|$)/m).exec(body);
  if (!closing) return undefined;
  const source = body.slice(0, closing.index);
  const parsed = isYaml ? await yamlFields(source) : undefined;
  const fields = parsed ?? simpleLines(source, isYaml ? ':' : '=');
  // Without a single key the dashes are rules between paragraphs.
  if (fields.size === 0) return undefined;
  const plain = Object.fromEntries([...fields].map(([key, value]) => [plainName(key), named(value)]).reverse());
  const { given, notes } = givenFields(plain, NAMES);
  const left = [...fields.keys()].filter((key) => !KNOWN.has(plainName(key)));
  return {
    given,
    notes: [
      ...(isYaml && !parsed ? [note(documentNotes.frontMatterBroken, { details: { language: 'YAML' } })] : []),
      ...notes,
      ...(left.length > 0 ? [note(documentNotes.frontMatter, { details: { fields: listed(left) } })] : []),
    ],
    rest: text.slice(start + closing.index + closing[0].length).replace(/^(?:[ \t]*\r?\n)+/, ''),
  };
}

/** The fields of YAML of the core schema: no tags of anybody's own, days stay text, few aliases. Undefined where it is not valid. */
async function yamlFields(source: string): Promise<ReadonlyMap<string, unknown> | undefined> {
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(source, { schema: 'core', version: '1.2', customTags: [], logLevel: 'silent' });
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: 10 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value));
  } catch {
    // Nested too deeply, or aliases that unfold to too much.
    return undefined;
  }
}

/** Lines of a key and a value, as far as they are simple. */
function simpleLines(source: string, sign: ':' | '='): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of source.split(/\r?\n/)) {
    const at = line.indexOf(sign);
    const key = line.slice(0, at).trim();
    if (at < 1 || !/^[A-Za-z][\w-]{0,40}$/.test(key) || fields.has(key)) continue;
    const value = line.slice(at + 1).trim();
    fields.set(key, /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value);
  }
  return fields;
}

/** What a value that is an object says its name is: `author: { name: ... }`; of a list of such, the list of names. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value === 'object' && value !== null && 'name' in value) return value.name;
  return value;
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, 10).map((key) => key.slice(0, 40).replace(/\s+/g, ' '));
  return [...shown, ...(keys.length > shown.length ? [`and ${keys.length - shown.length} more`] : [])].join(', ');
}
