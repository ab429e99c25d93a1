import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/feeds/read-feed.ts';
import { readOpml } from '../../src/feeds/read-opml.ts';
import { readSitemap } from '../../src/feeds/read-sitemap.ts';

const MIB = 1024 * 1024;
const DECLARES = '<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>';
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level === 0 ? '' : level};`.repeat(10)}">`,
).join('')}]><rss><channel><title>&lol9;</title></channel></rss>`;

/** XML made to do harm, and the note that it ends in. */
const HOSTILE: readonly (readonly [what: string, document: string | Buffer, code: string])[] = [
  ['entities that multiply', LAUGHS, 'ONR-INTAKE-90'],
  [
    'one long entity named often',
    `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(50_000)}">]><rss>${'&a;'.repeat(50_000)}</rss>`,
    'ONR-INTAKE-90',
  ],
  [
    'an entity that is a file',
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss>&a;</rss>',
    'ONR-INTAKE-90',
  ],
  [
    'an entity on the network',
    '<!DOCTYPE r [<!ENTITY a SYSTEM "http://far.example/">]><rss>&a;</rss>',
    'ONR-INTAKE-90',
  ],
  ['a parameter entity', '<!DOCTYPE r [<!ENTITY % a SYSTEM "http://far.example/a.dtd">%a;]><rss/>', 'ONR-INTAKE-90'],
  ['a document type with an address and more', '<!DOCTYPE r SYSTEM "a.dtd" [<!ENTITY a "b">]><rss/>', 'ONR-INTAKE-90'],
  ['a bracket after quoted ones', `<!DOCTYPE r PUBLIC "a>[" '">' [<!ENTITY a "b">]><rss/>`, 'ONR-INTAKE-90'],
  ['a document type in small letters', '<!doctype r [<!entity a "b">]><rss/>', 'ONR-INTAKE-90'],
  ['entities inside the document', '<rss><!ENTITY a "b"><channel/></rss>', 'ONR-INTAKE-90'],
  ['a document type inside the document', `<rss>${DECLARES}</rss>`, 'ONR-INTAKE-90'],
  ['a document type after 50 kB of comments', `${`<!--${'-x'.repeat(500)}-->`.repeat(50)}${DECLARES}`, 'ONR-INTAKE-90'],
  ['a document type after many instructions', `${'<?x [?>'.repeat(10_000)}${DECLARES}`, 'ONR-INTAKE-90'],
  ['a document type in UTF-16', Buffer.from(`\ufeff${DECLARES}`, 'utf16le'), 'ONR-INTAKE-90'],
  ['a document type in UTF-16 without a mark', Buffer.from(DECLARES, 'utf16le'), 'ONR-INTAKE-90'],
  ['a document type in big-endian UTF-16', Buffer.from(`\ufeff${DECLARES}`, 'utf16le').swap16(), 'ONR-INTAKE-90'],
  ['1,000,000 levels', '<rss>'.repeat(1_000_000), 'ONR-INTAKE-91'],
  [
    '1,000,000 levels of different names',
    Array.from({ length: 1_000_000 }, (_, i) => `<a${i}>`).join(''),
    'ONR-INTAKE-91',
  ],
  ['2,000,001 elements', `<rss>${'<a/>'.repeat(2_000_001)}</rss>`, 'ONR-INTAKE-92'],
  ['an attribute of 2 MiB', `<rss a="${'x'.repeat(2 * MIB)}"/>`, 'ONR-INTAKE-93'],
  ['a tag of 2 MiB of attributes', `<rss ${'a="b" '.repeat(MIB)}/>`, 'ONR-INTAKE-93'],
  ['a quotation mark that is never closed', `<rss a="${'<a>'.repeat(MIB)}`, 'ONR-INTAKE-93'],
  ['an end tag of 2 MiB', `<rss></${'x'.repeat(2 * MIB)}`, 'ONR-INTAKE-93'],
];

describe('hostile XML', () => {
  it.each(HOSTILE)('refuses %s in every list', async (_what, document, code) => {
    const bytes = Buffer.from(document);
    expect(await readFeed(bytes)).toMatchObject({ status: 'refused', problem: { code } });
    expect(readOpml(bytes)).toMatchObject({ status: 'refused', problem: { code } });
  });

  it.each(HOSTILE.filter(([, document]) => document.length < 200_000))(
    'refuses %s in a sitemap',
    async (_what, document, code) => {
      const parts = await sitemapParts(Buffer.from(document));
      // A sitemap is scanned in pieces, and may be seen to be none before its trap is.
      const last = parts.at(-1);
      expect([code, 'ONR-INTAKE-95']).toContain(last?.kind === 'refused' ? last.problem.code : last);
    },
  );

  it('refuses more than 32 MiB, of a sitemap more than 50', async () => {
    const code = 'ONR-INTAKE-94';
    const bytes = Buffer.alloc(50 * MIB + 1, ' ');
    bytes.write('<urlset>');
    expect(await readFeed(bytes.subarray(0, 32 * MIB + 1))).toMatchObject({ problem: { code } });
    expect(readOpml(bytes.subarray(0, 32 * MIB + 1))).toMatchObject({ problem: { code } });
    expect(await sitemapParts(bytes)).toMatchObject([{ kind: 'refused', problem: { code } }]);
  });

  it.each([
    ['CDATA that is never closed', `<![CDATA[${'x'.repeat(MIB)}`],
    ['a comment that is never closed', '<!-- '.repeat(MIB)],
    ['CDATA opened again and again', '<![CDATA['.repeat(MIB)],
    ['an instruction that is never closed', '<?x '.repeat(MIB)],
  ])('reads what is in front of %s, and says that it is cut', async (_what, tail) => {
    const link = 'https://courier.example/1';
    const document = `<rss version="2.0"><channel><item><link>${link}</link></item><item><title>${tail}`;
    const read = await readFeed(Buffer.from(document));
    expect(read).toMatchObject({ feed: { entries: [{ url: link }], notes: [{ code: 'ONR-INTAKE-100' }] } });
  });

  it('reads no external document type, and takes no entity from it', async () => {
    const document =
      '<!DOCTYPE rss SYSTEM "http://far.example/rss.dtd"><rss><channel><title>&a; &amp;lt; &hellip;</title></channel></rss>';
    expect(await readFeed(Buffer.from(document))).toMatchObject({ feed: { title: '&a; < \u2026' } });
  });

  it('does not read UTF-7, in which "<" can hide', async () => {
    const document = '<?xml version="1.0" encoding="UTF-7"?><rss><channel><title>+ADw-b+AD4-</title></channel></rss>';
    const read = await readFeed(Buffer.from(document));
    expect(read).toMatchObject({
      feed: { title: '+ADw-b+AD4-', charset: 'utf-8', notes: [{ code: 'ONR-INTAKE-104' }, {}] },
    });
  });

  it.each([
    ['brackets in an author', `<author>${'('.repeat(MIB)}</author>`],
    ['dots in an author', `<author>a@${'.'.repeat(MIB)}(</author>`],
    ['dashes in an author', `<dc:creator>@ a${'-'.repeat(MIB)}b a@b.example c</dc:creator>`],
    ['angle brackets in a title', `<title><![CDATA[${'<a '.repeat(MIB)}]]></title>`],
    ['white space in a date', `<pubDate>Sat,${' '.repeat(MIB)}16 Mar</pubDate>`],
    ['ampersands', `<title>${'&'.repeat(MIB)}</title>`],
    ['an address of 1 MiB', `<link>https://courier.example/${'a'.repeat(MIB)}</link>`],
  ])('gets through %s', async (_what, field) => {
    const read = await readFeed(Buffer.from(`<rss><channel><item><guid>1</guid>${field}</item></channel></rss>`));
    expect(read.status === 'read' && read.feed.entries).toMatchObject([
      { carries: 'summary', given: { originId: '1' } },
    ]);
  });
});

async function sitemapParts(bytes: Uint8Array) {
  const parts = [];
  for await (const part of readSitemap(pieces(bytes))) parts.push(part);
  return parts;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield await Promise.resolve(bytes.subarray(at, at + 65_536));
}
