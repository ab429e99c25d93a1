/** What a document in XML turns out to be, by its outermost element. */
export type ListKind = 'feed' | 'opml' | 'sitemap' | 'page';

const KINDS: Readonly<Record<string, ListKind>> = {
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  html: 'page',
  head: 'page',
  body: 'page',
};

const STEP = /<(?:!--|\?|!|([A-Za-z_][\w.-]{0,40}(?::[A-Za-z_][\w.-]{0,40})?)(?=[\s/>]))/g;
const ENDS: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<!': '>' };

/**
 * The name of the first element in lower case, without its prefix; after stray signs, declaration, comments and document types. Undefined
 * where none is in `head`. O(n).
 */
export function rootName(head: string): string | undefined {
  STEP.lastIndex = 0;
  for (let found = STEP.exec(head); found; found = STEP.exec(head)) {
    const [start, name] = found;
    if (name !== undefined) return name.slice(name.indexOf(':') + 1).toLowerCase();
    const end = head.indexOf(ENDS[start] ?? '>', STEP.lastIndex);
    if (end === -1) return undefined;
    STEP.lastIndex = end;
  }
  return undefined;
}

/** What a document is, by its first 4 KiB or more; undefined where its root is another one or not in it. */
export function listKind(head: string): ListKind | undefined {
  const name = rootName(head);
  return name !== undefined && Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/**
 * Whether bytes that begin so are surely of this kind. `head` as `Format.begins` has it: a character a byte, so that UTF-16 shows as zero
 * characters in between. At most a few stray signs may stand in front: prose that quotes a tag is no list.
 */
export function beginsAs(kind: ListKind, head: string): boolean {
  const plain = head.replaceAll('\0', '').slice(0, 4096);
  if (!/^[^\w<]{0,16}</.test(plain) || listKind(plain) !== kind) return false;
  return rootName(plain) !== 'rdf' || /purl\.org\/rss\/1\.0|\/rdf\/simple\/0\.9/.test(plain);
}

/** As far into a document as warnings of a broken server may stand in front of its declaration. */
const STRAY = 4096;

/** The document without what stands in front of its XML declaration, where that is not a list of its own. */
export function fromDeclaration(text: string): string {
  const start = text.slice(0, STRAY).indexOf('<?xml');
  return start > 0 && listKind(text.slice(0, start)) === undefined ? text.slice(start) : text;
}
