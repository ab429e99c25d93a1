/** An object of a page's JSON-LD. */
export type DataObject = Readonly<Record<string, unknown>>;

/** What a page's metadata scripts hold. */
export interface PageData {
  /** Every object with a type, wherever it stands, in order. */
  readonly objects: readonly DataObject[];
  /** Scripts that could not be read even after mending. */
  readonly broken: number;
}

/** Enough for any page; a hostile one may nest millions. */
const MAX_OBJECTS = 5000;

/** Types of schema.org that are articles of news, in lower case, without the longer names that end in them. */
const ARTICLE_TYPE = /(?:article|posting|report|pressrelease|statement)$/;

/** Reads the scripts; broken ones are mended where it is plain how (https://json-ld.org, JSON-LD 1.1). O(length). */
export function readJsonLd(sources: readonly string[]): PageData {
  const objects: DataObject[] = [];
  let broken = 0;
  for (const source of sources) {
    const value = parsed(source);
    if (value === undefined) broken++;
    else gather(value, objects);
  }
  return { objects, broken };
}

/** Whether an object is an article by its type. */
export function isArticle(object: DataObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type.toLowerCase()));
}

/** Whether an object is a recording that a page may be about. */
export function isRecording(object: DataObject): boolean {
  return typesOf(object).some((type) =>
    /^(?:VideoObject|AudioObject|PodcastEpisode|RadioEpisode|TVEpisode|Clip)$/.test(type),
  );
}

/** Its types, without the address of the vocabulary. */
export function typesOf(object: DataObject): readonly string[] {
  return listOf(object['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** A value as a list: JSON-LD writes lists of one as the one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, or the string in `{"@value": ...}`, `{"name": ...}` and the like, without entities and tags. */
export function wordsOf(value: unknown, keys: readonly string[] = ['@value', 'name']): string | undefined {
  for (const one of listOf(value)) {
    if (typeof one === 'string' || typeof one === 'number') return plainWords(String(one));
    if (!isObject(one)) continue;
    for (const key of keys) {
      const words = one[key];
      if (typeof words === 'string') return plainWords(words);
    }
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

/** Content systems write entities into JSON, where they mean nothing: decoded once, since readers were to see them so. */
function plainWords(words: string): string | undefined {
  const plain = words
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? undefined : plain.slice(0, 4096);
}

function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?\s*;?\s*$/, '');
  for (const attempt of [bare, mendedJson(bare)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none.
    }
  }
  return undefined;
}

/** What people break most: line ends inside strings, a comma before a closing bracket. One pass. */
function mendedJson(source: string): string {
  const out: string[] = [];
  let from = 0;
  while (from < source.length) {
    const quote = source.indexOf('"', from);
    out.push(source.slice(from, quote === -1 ? undefined : quote).replace(/,(\s{0,100}[}\]])/g, '$1'));
    if (quote === -1) break;
    const end = stringEnd(source, quote);
    out.push(source.slice(quote, end).replace(/\p{Cc}/gu, (control) => (control === '\n' ? '\\n' : ' ')));
    from = end;
  }
  return out.join('');
}

/** Where the string that begins at `quote` ends. */
function stringEnd(source: string, quote: number): number {
  for (let i = quote + 1; i < source.length; i++) {
    const character = source[i];
    if (character === '\\') i++;
    else if (character === '"') return i + 1;
  }
  return source.length;
}

/** All objects with a type, breadth does not matter: a stack instead of recursion, so that depth does not either. */
function gather(value: unknown, objects: DataObject[]): void {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0 && seen < MAX_OBJECTS; seen++) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MAX_OBJECTS).reverse());
    else if (isObject(next)) {
      if (next['@type'] !== undefined) objects.push(next);
      waiting.push(
        ...Object.values(next)
          .filter((inner) => typeof inner === 'object')
          .slice(0, 200)
          .reverse(),
      );
    }
  }
}
