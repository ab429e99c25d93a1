/** Media types of pages that another format reads. Own list. Feeds are lists of pages, which a web archive holds itself. */
export const PAGE_MEDIA_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/** What other media types are called when they are counted; the first that fits. Own list. */
export const OTHER_MEDIA: readonly { readonly fits: RegExp; readonly kind: OtherMedia }[] = [
  { fits: /^image\//, kind: 'image' },
  { fits: /^(?:audio|video)\/|^application\/(?:vnd\.apple\.mpegurl|dash\+xml|x-mpegurl)$/, kind: 'sound or film' },
  { fits: /^font\/|font|opentype/, kind: 'font' },
  { fits: /^text\/css$/, kind: 'style sheet' },
  { fits: /(?:java|ecma)script|^application\/wasm$/, kind: 'script' },
  { fits: /^application\/(?:rss|atom|rdf)\+xml$|^application\/feed\+json$/, kind: 'feed' },
  { fits: /[/+](?:json|xml|csv)$/, kind: 'data file' },
];

export type OtherMedia = 'image' | 'sound or film' | 'font' | 'style sheet' | 'script' | 'feed' | 'data file';

/** Addresses at which sites keep plain text for programs, not for readers. Own list. */
export const FOR_PROGRAMS =
  /^https?:\/\/[^/?#]{1,255}\/(?:(?:robots|ads|app-ads|humans|security|llms)\.txt|\.well-known\/.*)(?:[?#]|$)/i;
