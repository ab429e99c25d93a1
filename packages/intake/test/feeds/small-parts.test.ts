import { describe, expect, it } from 'vitest';
import { absoluteUrl, pageUrl } from '../../src/feeds/clean-url.ts';
import { feedDate } from '../../src/feeds/feed-date.ts';
import { languageTag } from '../../src/feeds/language-tag.ts';
import { outletName } from '../../src/feeds/outlet-name.ts';
import { pageFeeds } from '../../src/feeds/page-feeds.ts';
import { joinedNames } from '../../src/feeds/person-names.ts';
import { wordsOfHtml } from '../../src/feeds/plain-words.ts';
import { beginsAs, fromDeclaration } from '../../src/feeds/xml-root.ts';
import { wordsIn } from '../../src/feeds/xml-words.ts';
import { decodeEntities } from '../../src/feeds/xml/entities.ts';
import { parseTag, tagEnd } from '../../src/feeds/xml/tag.ts';
import { readXml } from '../../src/feeds/xml/tree.ts';
import { xmlText } from '../../src/feeds/xml/xml-text.ts';

describe('feedDate', () => {
  it.each([
    ['Sun, 17 Mar 2030 08:20:00 -0300', '2030-03-17T08:20:00-03:00'],
    ['Sunday, 17 March 2030 08:20 PDT', '2030-03-17T08:20:00-07:00'],
    ['17 Mar 30 8:20 GMT', '2030-03-17T08:20:00Z'],
    ['17 Mar 99 08:20:00 GMT', '1999-03-17T08:20:00Z'],
    ['17 Mar 130 08:20:00 GMT', '2030-03-17T08:20:00Z'],
    ['Sun, 17 Mar 2030 08:20:00 GMT (Greenwich)', '2030-03-17T08:20:00Z'],
    ['Sun 17 Mar 2030 08:20:00 GMT+0200', '2030-03-17T08:20:00+02:00'],
    ['Sun, 17 Mar 2030 24:20:00 GMT', '2030-03-17'],
    ['Sun, 17 Mar 2030 08:20:00 +9900', '2030-03-17T08:20:00'],
    ['17 Foo 2030 08:20:00 GMT', '17 Foo 2030 08:20:00 GMT'],
    ['2030-03-17T08:20Z', '2030-03-17T08:20:00Z'],
    ['2030-03-17T08:20:00.123456+0100', '2030-03-17T08:20:00+01:00'],
    ['2030-03-17t08:20:00z', '2030-03-17T08:20:00Z'],
    ['2030-03-17 08:20:00 CET', '2030-03-17T08:20:00+01:00'],
    ['2030-02-29', '2030-02-29'],
    ['2032-02-29', '2032-02-29'],
    ['2030-03', '2030-03'],
    ['', ''],
  ])('reads "%s"', (written, iso) => {
    expect(feedDate(written)).toBe(iso);
  });
});

describe('pageUrl', () => {
  it.each([
    ['https://courier.example/a?utm_source=x', undefined, 'https://courier.example/a'],
    ['https://courier.example/a?b=%20+c&gclid=1&d', undefined, 'https://courier.example/a?b=%20+c&d'],
    ['https://courier.example/a?page=2&fbclid=1#top', undefined, 'https://courier.example/a?page=2'],
    ['https://courier.example/a#/b', undefined, 'https://courier.example/a#/b'],
    ['HTTPS://User:Word@COURIER.example:443/A', undefined, 'https://courier.example/A'],
    ['../b', 'https://courier.example/x/y/z', 'https://courier.example/x/b'],
    ['../b', undefined, undefined],
    ['https://courier.example/a', 'no address', 'https://courier.example/a'],
    ['mailto:desk@courier.example', undefined, undefined],
    ['data:text/html,x', 'https://courier.example/', undefined],
    ['http://', undefined, undefined],
  ])('makes %s (in %s) %s', (written, base, url) => {
    expect(pageUrl(written, base)).toBe(url);
  });

  it('refuses an address of more than 4096 characters', () => {
    expect(absoluteUrl(`https://courier.example/${'a'.repeat(5000)}`, undefined)).toBeUndefined();
  });
});

describe('outletName', () => {
  it.each([
    ['Invented Courier', 'Invented Courier'],
    ['Invented Courier - World News', 'Invented Courier'],
    ['Latest news | Invented Courier', 'Invented Courier'],
    ['Invented Courier \u00bb Feed', 'Invented Courier'],
    ['Invented Courier - Ushuaia', 'Invented Courier - Ushuaia'],
    ['World News', 'World News'],
    ['News - World', 'News - World'],
    ['Mid-Atlantic Post', 'Mid-Atlantic Post'],
  ])('of "%s" is "%s"', (title, outlet) => {
    expect(outletName(title)).toBe(outlet);
  });
});

describe('joinedNames', () => {
  it.each([
    [['Marit Olandson'], 'Marit Olandson'],
    [['desk@courier.example (Marit Olandson)'], 'Marit Olandson'],
    [['Marit Olandson <desk@courier.example>'], 'Marit Olandson'],
    [['desk@courier.example, Marit Olandson'], 'Marit Olandson'],
    [['desk@courier.example'], undefined],
    [['https://courier.example/marit'], undefined],
    [['Marit Olandson', 'Colm Arreda', 'Marit Olandson', ''], 'Marit Olandson, Colm Arreda'],
    [['a'.repeat(400)], undefined],
  ])('of %j is %s', (written, names) => {
    expect(joinedNames(written)).toBe(names);
  });
});

describe('languageTag', () => {
  it.each([
    ['en-us', 'en-US'],
    [' es_AR ', 'es-AR'],
    ['English (US)', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });
});

describe('words of HTML', () => {
  it.each([
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['un<b>brok</b>en', 'unbroken'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<!-- no -->yes', 'yes'],
  ])('%s are "%s"', (html, words) => {
    expect(wordsOfHtml(html)).toBe(words);
  });
});

describe('references', () => {
  it.each([
    ['&amp;lt;', '&lt;', 0],
    ['&#65;&#x42;&#X43;', 'ABC', 0],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd', 0],
    ['&#128;&#146;', '\u20ac\u2019', 0],
    ['&Scaron;&lstrok;&eacute;', '\u0160\u0142\u00e9', 0],
    ['a & b &c &d; &#; &#99999999;', 'a & b &c &d; &#; &#99999999;', 5],
    ['&yuml;&Omega;&sigmaf;', '\u00ff\u03a9\u03c2', 0],
  ])('%s', (written, text, bare) => {
    expect(decodeEntities(written)).toEqual({ text, bare });
  });
});

describe('tags', () => {
  it.each([
    ['a', { name: 'a', isEmpty: false }, {}],
    ['A:B x=1 X="2" y=\'3 "4"\' z/', { name: 'a:b', isEmpty: true }, { x: '1', y: '3 "4"', z: '' }],
    ['a b = "c&amp;d"', { name: 'a', isEmpty: false }, { b: 'c&d' }],
  ])('%s', (inner, tag, attributes) => {
    const parsed = parseTag(inner);
    expect(parsed).toMatchObject(tag);
    expect(Object.fromEntries(parsed.attributes)).toEqual(attributes);
  });

  it.each([
    ['a b="c>d">e', 9],
    ["a b='>' c>", 9],
    ["a don't>", 7],
    ['a b="c>', -1],
    ['a b', -1],
  ])('%s ends at %i', (text, end) => {
    expect(tagEnd(text, 0)).toBe(end);
  });
});

describe('what a document begins with', () => {
  it.each([
    ['feed', '<rss version="2.0">', true],
    ['feed', '<?xml version="1.0"?>\n<!-- <opml> --><!DOCTYPE rss><rss>', true],
    ['feed', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', true],
    ['feed', '<\0f\0e\0e\0d\0>\0', true],
    ['feed', '\ufffd\ufffd <rss>', true],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', true],
    ['feed', '<rdf:RDF xmlns="http://xmlns.com/foaf/0.1/">', false],
    ['feed', 'The tag <rss> begins a feed', false],
    ['feed', '<rssx>', false],
    ['feed', '<!-- <rss>', false],
    ['feed', '<html><rss>', false],
    ['opml', '<opml version="1.0">', true],
    ['sitemap', '<sitemapindex>', true],
    ['sitemap', '<s:urlset xmlns:s="x">', true],
    ['sitemap', '<rss>', false],
    ['sitemap', '<urlset', false],
  ] as const)('%s: %s', (kind, head, is) => {
    expect(beginsAs(kind, head)).toBe(is);
  });

  it.each([
    ['Warning: no disk <br /> <?xml version="1.0"?><rss>', '<?xml version="1.0"?><rss>'],
    ['<rss><![CDATA[<?xml version="1.0"?>]]></rss>', '<rss><![CDATA[<?xml version="1.0"?>]]></rss>'],
  ])('without what stands in front: %s', (document, from) => {
    expect(fromDeclaration(document)).toBe(from);
  });
});

describe('xmlText', () => {
  const utf8 = (label: string): Buffer => Buffer.from(`<?xml version="1.0" encoding="${label}"?><a>\u0142\u00f3</a>`);
  const latin2 = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?><a>'), Buffer.of(0xb3, 0xf3)]);

  it.each([
    ['the declaration', latin2, undefined, 'iso-8859-2', '\u0142\u00f3', []],
    ['the server before the declaration', latin2, 'windows-1251', 'windows-1251', '\u0456\u0443', []],
    ['the mark before the server', Buffer.from('\ufeff<a>\u0142'), 'iso-8859-2', 'utf-8', '\u0142', []],
    ['UTF-8 where nothing is said', Buffer.from('<a>\u0142'), undefined, 'utf-8', '\u0142', []],
    ['Windows-1252 as a last resort', Buffer.of(0x3c, 0x61, 0x3e, 0x93), undefined, 'windows-1252', '\u201c', [11]],
    ['trial where the label is unknown', utf8('utf-7'), undefined, 'utf-8', '\u0142', [104]],
    ['trial where the label cannot be', utf8('utf-16'), undefined, 'utf-8', '\u0142', [104]],
    ['UTF-8 that is said to be Latin-1', utf8('iso-8859-1'), undefined, 'utf-8', '\u0142', [104]],
    [
      'bytes that are no UTF-8 as they say',
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><a>caf\u00e9', 'latin1'),
      undefined,
      'windows-1252',
      'caf\u00e9',
      [104, 11],
    ],
  ])('believes %s', (_what, bytes, charset, label, words, codes) => {
    const { text, charset: found, notes } = xmlText(bytes, charset);
    expect(found).toBe(label);
    expect(text).toContain(words);
    expect(notes.map(({ code }) => code)).toEqual(codes.map((code) => `ONR-INTAKE-${code}`));
  });
});

describe('words in an element', () => {
  it.each([
    ['<a>x &lt;b&gt;y&lt;/b&gt;</a>', 'rss', { kind: 'html', value: 'x <b>y</b>' }],
    ['<a>x &lt; y</a>', 'atom', { kind: 'plain', value: 'x < y' }],
    ['<a>&lt;p&gt;x&lt;/p&gt;</a>', 'atom', { kind: 'html', value: '<p>x</p>' }],
    ['<a type="html">x</a>', 'atom', { kind: 'html', value: 'x' }],
    [
      '<a type="xhtml"><x:p xmlns:x="http://www.w3.org/1999/xhtml">1 &lt; 2</x:p></a>',
      'atom',
      { kind: 'html', value: '<p xmlns:x="http://www.w3.org/1999/xhtml">1 &lt; 2</p>' },
    ],
    ['<a type="text/html" mode="base64">eA==</a>', 'atom', undefined],
    ['<a type="image/png">x</a>', 'atom', undefined],
    ['<a> </a>', 'rss', undefined],
  ] as const)('%s of %s', (document, family, words) => {
    const xml = readXml(document);
    expect(xml.status === 'read' && xml.root && wordsIn(xml.root, family)).toEqual(words);
  });
});

describe('pageFeeds', () => {
  it('finds the feeds that a page names, each once, and nothing else', () => {
    const page = `<link rel="alternate" hreflang="es" href="/es"><LINK href=/one REL="home Alternate" TYPE=application/atom+xml>
      <link rel="alternate" type="application/rss+xml" href="https://courier.example/one">
      <link rel="self" type="application/rss+xml" href="/self"><link rel="alternate" type="application/rss+xml" href="javascript:1"><link rel="alternate" type="application/feed+json" href="b">`;
    expect(pageFeeds(page, 'https://courier.example/x/')).toEqual([
      'https://courier.example/one',
      'https://courier.example/x/b',
    ]);
  });
});
