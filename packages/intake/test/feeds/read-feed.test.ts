import { describe, expect, it } from 'vitest';
import type { Feed, FeedEntryRead } from '../../src/feeds/feed.ts';
import { readFeed } from '../../src/feeds/read-feed.ts';

async function feedOf(inner: string, url?: string): Promise<Feed> {
  const document = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${inner}</channel></rss>`;
  const read = await readFeed(Buffer.from(document), { url });
  if (read.status === 'refused') throw new Error(read.problem.message);
  return read.feed;
}

async function entryOf(inner: string): Promise<FeedEntryRead | undefined> {
  return (await feedOf(`<title>Invented Courier</title><item>${inner}</item>`)).entries[0];
}

const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const link = '<link>https://courier.example/1</link>';

describe('what a feed says of itself', () => {
  it.each([
    ['<ttl>30</ttl>', 30 * 60_000],
    ['<ttl>0</ttl>', undefined],
    ['<ttl>-5</ttl>', undefined],
    ['<ttl>1e300</ttl>', undefined],
    ['<ttl>soon</ttl>', undefined],
    ['<sy:updatePeriod>hourly</sy:updatePeriod>', 3_600_000],
    ['<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 21_600_000],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', undefined],
    ['<ttl>60</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 3_600_000],
  ])('%s', async (inner, ttlMs) => {
    expect((await feedOf(inner)).ttlMs).toBe(ttlMs);
  });

  it('gives title, outlet, site and language', async () => {
    const inner = '<title>Invented Courier - World</title><link>/world</link><language>es_ar</language>';
    expect(await feedOf(inner, 'https://courier.example/feeds/1')).toEqual({
      title: 'Invented Courier - World',
      outlet: 'Invented Courier',
      siteUrl: 'https://courier.example/world',
      language: 'es-AR',
      entries: [],
      charset: 'utf-8',
      notes: [expect.objectContaining({ code: 'ONR-INTAKE-101' })],
    });
  });
});

describe('whole texts', () => {
  it.each([
    ['80 words', `<content:encoded>${words(80)}</content:encoded>`, 'text'],
    ['79 words', `<content:encoded>${words(79)}</content:encoded>`, 'summary'],
    [
      'shorter than the description',
      `<content:encoded>${words(90)}</content:encoded><description>${words(120)}</description>`,
      'summary',
    ],
    [
      'as long as the description',
      `<content:encoded>${words(90)}</content:encoded><description>${words(90)}</description>`,
      'text',
    ],
    ['a teaser', `<content:encoded>${words(90)} Read more \u00bb</content:encoded>`, 'summary'],
    ['a teaser with dots', `<content:encoded>${words(90)} [&#8230;]</content:encoded>`, 'summary'],
    ['a long description only', `<description>${words(200)}</description>`, 'summary'],
  ])('%s', async (_what, inner, carries) => {
    const entry = await entryOf(link + inner);
    expect(entry).toMatchObject({ carries, url: 'https://courier.example/1' });
    expect(entry?.text === undefined).toBe(carries === 'summary');
  });

  it('takes a long description where there is no address to look at', async () => {
    expect(await entryOf(`<description>${words(80)}</description>`)).toMatchObject({
      carries: 'text',
      text: words(80),
    });
    expect(await entryOf(`<description>${words(79)}</description>`)).toMatchObject({ carries: 'summary' });
  });

  it('puts the headline in front, with marks that still fit', async () => {
    const html = `<p>${words(80)}</p><figure><figcaption>A quay</figcaption></figure>`;
    const entry = await entryOf(
      `${link}<title>Talks go on</title><content:encoded><![CDATA[${html}]]></content:encoded>`,
    );
    const shown = (entry?.marks ?? []).map(({ start, end, role }) => [role, entry?.text?.slice(start, end)]);
    expect(shown).toContainEqual(['headline', 'Talks go on']);
    expect(shown).toContainEqual(['caption', 'A quay']);
    expect(entry?.text?.startsWith('Talks go on\n\nword0 ')).toBe(true);
  });

  it('does not put it there twice', async () => {
    const html = `<h1>Talks go on</h1><p>${words(80)}</p>`;
    const entry = await entryOf(
      `${link}<title>Talks go on</title><content:encoded><![CDATA[${html}]]></content:encoded>`,
    );
    expect(entry?.text?.split('Talks go on').length).toBe(2);
  });

  it('says that a text is too large, and gives the entry without it', async () => {
    const entry = await entryOf(`${link}<content:encoded>${'word '.repeat(500_000)}</content:encoded>`);
    expect(entry).toMatchObject({ carries: 'summary', notes: [{ code: 'ONR-INTAKE-108' }] });
  });
});

describe('documents with something around them', () => {
  it.each([
    [
      'a warning in front',
      '<br /> <b>Warning</b>: no disk <?xml version="1.0"?><rss><channel><title>One</title></channel></rss>',
    ],
    ['another element behind', '<rss><channel><title>One</title></channel></rss><html><body>Two</body></html>'],
    [
      'brackets in a string',
      `{"version":"https://jsonfeed.org/version/1.1","title":"One","a":"\\"${'['.repeat(200)}"}`,
    ],
  ])('%s', async (_what, document) => {
    expect(await readFeed(Buffer.from(document))).toMatchObject({ feed: { title: 'One' } });
  });
});

describe('entries', () => {
  it('gives one page once, notices that all link to one page each', async () => {
    const text = `<content:encoded>${words(80)}</content:encoded>`;
    const feed = await feedOf(
      `<item>${link}<title>One</title></item><item>${link}<title>Two</title></item>` +
        `<item>${link}<guid isPermaLink="false">a</guid>${text}</item><item>${link}<guid isPermaLink="false">b</guid>${text}</item>`,
    );
    expect(feed.entries.map(({ given }) => given.title ?? given.originId)).toEqual(['One', 'a', 'b']);
    expect(feed.notes).toMatchObject([{ code: 'ONR-INTAKE-102' }]);
  });

  it('has a hash that says whether the entry changed, and nothing else', async () => {
    const hash = async (inner: string): Promise<unknown> => (await entryOf(inner))?.bytesHash;
    const one = await hash('<title>Salt &amp; marsh</title><guid a="1" b="2">x</guid>');
    expect(one).toMatch(/^[\da-f]{64}$/);
    expect(await hash('<TITLE><![CDATA[Salt & marsh]]></TITLE><!-- x --><guid b="2"  a=\'1\'>x</guid>')).toBe(one);
    expect(await hash('<title>Salt &amp; marsh!</title><guid a="1" b="2">x</guid>')).not.toBe(one);
    expect(await hash('<title>&lt;b/&gt;</title>')).not.toBe(await hash('<title><b/></title>'));
  });

  it('leaves out fields that are too long, and says so', async () => {
    const feed = await feedOf(`<item>${link}<title>${'a'.repeat(1001)}</title></item>`);
    expect(feed.entries[0]?.given.title).toBeUndefined();
    expect(feed.notes).toMatchObject([{ code: 'ONR-INTAKE-107' }]);
  });

  it('takes 20,000 of a feed', async () => {
    const items = Array.from({ length: 20_001 }, (_, i) => `<item><guid>${i}</guid></item>`).join('');
    const feed = await feedOf(items);
    expect(feed.entries.length).toBe(20_000);
    expect(feed.notes).toMatchObject([{ code: 'ONR-INTAKE-109' }]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['nothing', '', 'ONR-INTAKE-95'],
    ['words', 'Talks go on.', 'ONR-INTAKE-95'],
    ['an OPML list', '<opml/>', 'ONR-INTAKE-95'],
    ['other JSON', '{"version": 1}', 'ONR-INTAKE-95'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1"', 'ONR-INTAKE-97'],
    ['deep JSON', `{"a":${'['.repeat(101)}`, 'ONR-INTAKE-97'],
    ['a page', '<html><body>', 'ONR-INTAKE-96'],
    ['a page with a document type only', ' <!doctype html><p>', 'ONR-INTAKE-96'],
  ])('%s', async (_what, document, code) => {
    expect(await readFeed(Buffer.from(document))).toMatchObject({ status: 'refused', problem: { code } });
  });

  it('gives the feeds that a page names', async () => {
    const page = '<html><link rel="alternate" type="application/rss+xml" href="/feed">';
    expect(await readFeed(Buffer.from(page), { url: 'https://courier.example/a/' })).toMatchObject({
      feeds: ['https://courier.example/feed'],
      problem: { message: expect.stringContaining('https://courier.example/feed') as unknown },
    });
  });
});

describe('when an entry was changed last', () => {
  const feed = (dates: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Northern Post</title><entry><id>1</id><title>Talks</title><link href="https://post.example/1"/>${dates}</entry></feed>`;

  it.each([
    [
      '<published>2030-03-14T10:00:00Z</published><updated>2030-03-15T08:30:00+01:00</updated>',
      { given: { publishedAt: '2030-03-14T10:00:00Z' }, updatedAt: '2030-03-15T08:30:00+01:00' },
    ],
    [
      '<updated>2030-03-15T08:30:00Z</updated>',
      { given: { publishedAt: '2030-03-15T08:30:00Z' }, updatedAt: '2030-03-15T08:30:00Z' },
    ],
    ['<published>2030-03-14T10:00:00Z</published>', { given: { publishedAt: '2030-03-14T10:00:00Z' } }],
  ])('%s', async (dates, expected) => {
    const read = await readFeed(Buffer.from(feed(dates)), {});
    const entry = read.status === 'read' ? read.feed.entries[0] : undefined;
    expect(entry).toMatchObject(expected);
    expect(entry?.updatedAt).toBe('updatedAt' in expected ? expected.updatedAt : undefined);
  });
});
