/** The formats that reports come in, by the names that an archive keeps. */
export const FORMAT_NAMES = [
  'text',
  'markdown',
  'html',
  'feed',
  'opml',
  'sitemap',
  'warc',
  'pdf',
  'docx',
  'eml',
  'json-lines',
  'csv',
  'parquet',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
