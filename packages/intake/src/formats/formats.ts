import { docxFormat } from '../documents/docx-format.ts';
import { emlFormat } from '../documents/eml-format.ts';
import { markdownFormat } from '../documents/markdown-format.ts';
import { pdfFormat } from '../documents/pdf-format.ts';
import { feedFormat } from '../feeds/feed-format.ts';
import { opmlFormat } from '../feeds/opml-format.ts';
import { sitemapFormat } from '../feeds/sitemap-format.ts';
import { htmlFormat } from '../page/html-format.ts';
import { csvFormat } from '../tables/csv-format.ts';
import { parquetFormat } from '../tables/parquet-format.ts';
import { warcFormat } from '../warc/warc-format.ts';
import type { Format } from './format.ts';
import { jsonLinesFormat } from './json-lines-format.ts';
import { textFormat } from './text-format.ts';

/** All formats; where the first bytes fit several, the first of them is taken (a JSON feed is an object as JSON Lines have). */
export const FORMATS: readonly Format[] = [
  warcFormat,
  parquetFormat,
  pdfFormat,
  docxFormat,
  feedFormat,
  opmlFormat,
  sitemapFormat,
  htmlFormat,
  jsonLinesFormat,
  csvFormat,
  emlFormat,
  markdownFormat,
  textFormat,
];
