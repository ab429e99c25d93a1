import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/page/article.ts';
import { registrableSite } from '../../src/page/metadata/registrable-site.ts';
import { titleTail } from '../../src/page/metadata/titles.ts';

const BODY =
  '<article><h1>Talks resume in Montevideo today</h1><p>Negotiators of the Highland Assembly and the Saltmarsh Front met again in Montevideo on Saturday and exchanged lists of the people each of them holds.</p></article>';

/** The fields of a page with this head. */
async function fields(
  head: string,
  url?: string,
): Promise<{ readonly given: unknown; readonly origins: unknown; readonly codes: unknown }> {
  const outcome = await articleOf(
    `<html><head>${head}</head><body>${BODY}</body></html>`,
    url === undefined ? {} : { url },
  );
  if (outcome.status === 'refused') throw new Error(outcome.problem.message);
  return { given: outcome.given, origins: outcome.origins, codes: outcome.notes.map(({ code }) => code) };
}

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('metadata of a page', () => {
  it.each([
    [
      'authors as a list of strings',
      ld('{"@type":"NewsArticle","author":["A. One","B. Two"]}'),
      { byline: 'A. One, B. Two' },
    ],
    [
      'authors of a graph',
      ld('{"@graph":[{"@type":"Article","author":{"@id":"#p"}},{"@id":"#p","@type":"Person","name":"A. One"}]}'),
      { byline: 'A. One' },
    ],
    ['a comma too many', ld('{"@type":"NewsArticle","datePublished":"2030-03-16",}'), { publishedAt: '2030-03-16' }],
    [
      'a line end in a string',
      ld('{"@type":"NewsArticle","description":"a\nb","datePublished":"2030-03-16"}'),
      { publishedAt: '2030-03-16' },
    ],
    [
      'entities in a string',
      ld('{"@type":"NewsArticle","publisher":{"name":"Post &amp; Gazette"}}'),
      { outlet: 'Post & Gazette' },
    ],
    [
      'a change is no publication',
      '<meta property="article:modified_time" content="2030-03-17">',
      { publishedAt: undefined },
    ],
    [
      'an author that is an address',
      '<meta property="article:author" content="https://social.example/a">',
      { byline: undefined },
    ],
    [
      'an author that is the outlet',
      '<meta property="og:site_name" content="Post"><meta name="author" content="Post">',
      { byline: undefined },
    ],
    ['a locale', '<meta property="og:locale" content="en_GB">', { language: 'en-GB' }],
    [
      'Dublin Core',
      '<meta name="DC.date.issued" content="2030-03-16"><meta name="DC.creator" content="A. One">',
      { publishedAt: '2030-03-16', byline: 'A. One' },
    ],
    [
      'Sailthru',
      '<meta name="sailthru.date" content="2030-03-16 10:00:00"><meta name="sailthru.author" content="A. One">',
      { publishedAt: '2030-03-16T10:00:00', byline: 'A. One' },
    ],
    ['a host is no outlet', '', { outlet: undefined }],
  ])('%s', async (_name, head, expected) => {
    const { given } = await fields(head, 'https://post.example/a/1');
    for (const [field, value] of Object.entries(expected))
      expect((given as Record<string, unknown>)[field]).toBe(value);
  });

  it('says where each field is from', async () => {
    const { origins } = await fields(
      `<title>Talks resume in Montevideo today | Post</title><meta name="date" content="2030-03-16"><link rel="canonical" href="https://post.example/a">`,
      'https://post.example/a?x=1',
    );
    expect(origins).toEqual({ title: 'shown', publishedAt: 'meta', outlet: 'title-tail', url: 'canonical' });
  });

  it.each([
    ['of another site', 'https://other.example/a', 'https://www.post.example/a/1', ['ONR-INTAKE-54']],
    ['of the same registered site', 'https://post.example/a', 'https://post.example/a', []],
    ['that is the front page', 'https://www.post.example/', 'https://www.post.example/a/1', ['ONR-INTAKE-54']],
    ['that is relative', '/a', 'https://www.post.example/a/1', ['ONR-INTAKE-54']],
    ['that is a script', 'javascript:alert(1)', 'https://www.post.example/a/1', ['ONR-INTAKE-54']],
  ])('an address %s', async (_name, href, url, expected) => {
    const { given, codes } = await fields(`<link rel="canonical" href="${href}">`, 'https://www.post.example/a/1');
    expect(given).toMatchObject({ url });
    expect(codes).toEqual(expected);
  });

  it.each([
    ['www.news.example', 'news.example'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['example.co', 'example.co'],
    ['localhost', 'localhost'],
  ])('the site of %s', (host, site) => {
    expect(registrableSite(host)).toBe(site);
  });

  it.each([
    ['Talks resume | The Post', 'Talks resume', 'The Post'],
    ['Talks resume - World - The Post', 'Talks resume', 'The Post'],
    ['The Post: talks - Talks resume', 'Something else', undefined],
    ['The Post - Talks resume', 'Talks resume', 'The Post'],
    ['Talks resume', 'Talks resume', undefined],
  ])('the outlet in "%s"', (title, headline, outlet) => {
    expect(titleTail(title, headline)).toBe(outlet);
  });
});

describe('pages that are kept', () => {
  it.each([
    ['a short release that links to its report', 'Click here to read the full report.'],
    [
      'a short report on a vote',
      'The members-only vote was open until noon, and two officials refused to read this statement aloud.',
    ],
    ['a short report on a page that says "not found" of a thing', 'The missing file was not found, the police said.'],
  ])('%s', async (_name, sentence) => {
    const outcome = await articleOf(
      `<title>Talks resume in Montevideo today</title>${BODY.replace('</article>', `<p>${sentence}</p></article>`)}`,
    );
    expect(outcome).toMatchObject({ status: 'article' });
  });
});
