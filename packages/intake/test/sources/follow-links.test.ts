import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandSources, type SourceItem, type SourceOptions } from '@onrecord/intake';
import { createFetcher } from '@onrecord/intake/fetch';
import { allOf, temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const fetcher = createFetcher({ allowPrivate: true, politeness: { gapMs: 0, perHost: 4 } });
const asked: string[] = [];
let server: Server;
let site = '';

const page = (
  title: string,
): string => `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><article>
<h1>${title}</h1><p>Talks between the Saltmarsh Front and the Lakeside Council went on in Tolhuin on Thursday, the mediators said in a note.</p>
<p>Both sides are to meet again on Monday, in the same hall, with the same people at the table and the same open questions.</p></article></body></html>`;

/** A feed whose entries name pages `from` to `to` of the site. */
const feed = (from: number, to: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Northern Post</title><link>${site}/</link>${Array.from(
    { length: to - from + 1 },
    (_, i) => `<item><title>Talks ${from + i}</title><link>${site}/page/${from + i}</link></item>`,
  ).join('')}</channel></rss>`;

const ANSWERS: Readonly<Record<string, () => string>> = {
  '/feed': () => feed(1, 3),
  '/other': () => feed(3, 4),
  '/list.opml': () =>
    `<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="A" type="rss" xmlUrl="${site}/feed"/><outline text="B" type="rss" xmlUrl="${site}/other"/></body></opml>`,
  '/sitemap.xml': () =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site}/page/1</loc></url><url><loc>${site}/missing</loc></url></urlset>`,
  '/index.xml': () =>
    `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${site}/sitemap.xml</loc></sitemap></sitemapindex>`,
};

beforeAll(async () => {
  server = createServer((request, answer) => {
    const path = request.url ?? '';
    asked.push(path);
    const number = /^\/page\/(\d+)$/.exec(path)?.[1];
    const body = number === undefined ? ANSWERS[path]?.() : page(`Talks ${number} go on`);
    answer.writeHead(body === undefined ? 404 : 200, {
      'content-type': number === undefined ? 'text/xml' : 'text/html',
    });
    answer.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await fetcher.close();
  server.close();
});

async function linesOf(path: string, options: SourceOptions): Promise<string[]> {
  asked.length = 0;
  return (await allOf(expandSources([path], options))).map(lineOf);
}

function lineOf(item: SourceItem): string {
  if (item.kind === 'text') return `${item.given.title ?? item.text.split('\n')[0] ?? ''} (${item.given.outlet ?? ''})`;
  if (item.kind === 'refused') return `refused ${item.name.replace(site, '')}`;
  return item.kind === 'link' ? `known ${item.url.replace(site, '')}` : item.kind;
}

describe('links of lists', () => {
  it('of a feed that was asked for by its address are fetched, in their order', async () => {
    const lines = await linesOf(`${site}/feed`, { fetcher });
    expect(lines).toEqual([1, 2, 3].map((number) => `Talks ${number} go on (Northern Post)`));
  });

  it('of a list of feeds are fetched once, though two feeds name them', async () => {
    expect((await linesOf(`${site}/list.opml`, { fetcher })).length).toBe(4);
    expect(asked.filter((path) => path === '/page/3')).toEqual(['/page/3']);
  });

  it('of a sitemap of sitemaps are fetched; a page that is not there does not end the run', async () => {
    expect(await linesOf(`${site}/index.xml`, { fetcher })).toEqual(['Talks 1 go on ()', 'refused /missing']);
  });

  it('of a file are fetched only when that was asked for', async () => {
    const path = folder.file('feed.xml', feed(1, 2));
    expect(await linesOf(path, { fetcher })).toEqual(['note']);
    expect(asked).toEqual([]);
    expect((await linesOf(path, { fetcher, follow: true })).length).toBe(2);
  });

  it('whose reports are known are given and not fetched', async () => {
    const isKnown = (url: string): Promise<boolean> => Promise.resolve(url.endsWith('/2'));
    const lines = await linesOf(`${site}/feed`, { fetcher, isKnown });
    expect(lines).toEqual(['Talks 1 go on (Northern Post)', 'known /page/2', 'Talks 3 go on (Northern Post)']);
    expect(asked).not.toContain('/page/2');
  });

  it('need a network', async () => {
    expect(await linesOf(`${site}/feed`, {})).toEqual(['refused /feed']);
    expect(asked).toEqual([]);
  });
});
