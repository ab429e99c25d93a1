import { describe, expect, it } from 'vitest';
import { readSitemap, type SitemapPart } from '../../src/feeds/read-sitemap.ts';

async function partsOf(chunks: AsyncIterable<Uint8Array>): Promise<SitemapPart[]> {
  const parts: SitemapPart[] = [];
  for await (const part of readSitemap(chunks)) parts.push(part);
  return parts;
}

async function* urls(count: number, seen?: { at: number }): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from('<?xml version="1.0"?><urlset>'));
  for (let i = 0; i < count; i++) {
    if (seen) seen.at = i;
    yield Buffer.from(`<url><loc>https://courier.example/${i}</loc><lastmod>2030-03-17</lastmod></url>`);
  }
  yield Buffer.from('</urlset>');
}

describe('readSitemap', () => {
  it('takes 50,000 addresses, and says that there are more', async () => {
    const parts = await partsOf(urls(50_001));
    expect(parts.filter(({ kind }) => kind === 'entry').length).toBe(50_000);
    expect(parts.at(-1)).toMatchObject({ note: { code: 'ONR-INTAKE-105' } });
    expect((await partsOf(urls(50_000))).every(({ kind }) => kind === 'entry')).toBe(true);
  });

  it('gives the first addresses before the last bytes are there', async () => {
    const seen = { at: 0 };
    const first = await readSitemap(urls(20_000, seen)).next();
    expect(first.value).toMatchObject({ entry: { url: 'https://courier.example/0' } });
    expect(seen.at).toBeLessThan(5000);
  });

  it('reads characters that are cut between chunks', async () => {
    const bytes = Buffer.from(
      `<urlset>${' '.repeat(1100)}<url><loc>https://courier.example/r\u00edo</loc></url></urlset>`,
    );
    const singles = (async function* () {
      for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte));
    })();
    expect(await partsOf(singles)).toMatchObject([{ entry: { url: 'https://courier.example/r%C3%ADo' } }]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeff<urlset><url><loc>https://courier.example/1</loc></url></urlset>', 'utf16le')],
    ['a mark', Buffer.from('\ufeff<urlset><url><loc>https://courier.example/1</loc></url></urlset>')],
    ['a list with a mark', Buffer.from('\ufeffhttps://courier.example/1\r\n')],
  ])('reads %s', async (_what, bytes) => {
    const parts = await partsOf(
      (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    );
    expect(parts).toMatchObject([{ entry: { url: 'https://courier.example/1' } }]);
  });

  it('refuses nothing at all', async () => {
    const parts = await partsOf(
      (async function* () {
        yield await Promise.resolve(Buffer.from(''));
      })(),
    );
    expect(parts).toMatchObject([{ kind: 'refused', problem: { code: 'ONR-INTAKE-95' } }]);
  });
});
