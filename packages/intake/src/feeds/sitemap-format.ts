import type { Format } from '../formats/format.ts';
import { readSitemap } from './read-sitemap.ts';
import { beginsAs } from './xml-root.ts';

/** A sitemap: its pages are links to reports, the sitemaps of an index links to sitemaps. Plain lists of addresses only where it is asked for by name. */
export const sitemapFormat: Format = {
  name: 'sitemap',
  title: 'a sitemap',
  endings: [],
  mediaTypes: [],
  begins: (head) => beginsAs('sitemap', head),
  async *items({ name, chunks, arrival }) {
    for await (const part of readSitemap(chunks, { url: arrival?.url, charset: arrival?.charset })) {
      if (part.kind === 'note') yield { kind: 'note', name, note: part.note };
      else if (part.kind === 'refused') yield { kind: 'refused', name, problem: part.problem };
      else {
        const { url, of, given } = part.entry;
        yield { kind: 'link', name, url, of, given };
      }
    }
  },
};
