import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { feedIn, pageIn } from '../../src/watch/read-answer.ts';
import type { Answer } from '../../src/watch/watch-parts.ts';

const answer = (text: string, mediaType = 'application/rss+xml'): Answer => ({
  status: 'fetched',
  arrival: { url: 'https://post.example/feed', fetchedAt: '2031-03-01T08:00:00.000Z', mediaType },
  bytes: Buffer.from(text),
  validators: {},
  isMoved: false,
  notes: [],
});

const WHOLE = `<p>${'Talks at Tolhuin went on, Adela Norrin said on Thursday. '.repeat(20)}</p>`;
const escaped = WHOLE.replaceAll('<', '&lt;');

const rss = (items: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Estuary Post</title><ttl>30</ttl>${items}</channel></rss>`;

const mark = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

describe('a feed that has answered', () => {
  it('gives entries with a page, with what it says of them and when it says that they were changed', async () => {
    const read = await feedIn(
      answer(
        rss(
          `<item><title>Talks</title><link>https://post.example/talks?utm_source=feed</link><pubDate>Sat, 01 Mar 2031 09:00:00 +0200</pubDate></item>`,
        ),
      ),
    );
    expect(read).toMatchObject({
      status: 'feed',
      title: 'Estuary Post',
      ttlMs: 1_800_000,
      entries: [
        {
          url: 'https://post.example/talks',
          given: { title: 'Talks', url: 'https://post.example/talks', outlet: 'Estuary Post' },
          updatedAt: '2031-03-01T07:00:00.000Z',
        },
      ],
    });
    expect(read.status === 'feed' && read.entries[0]?.hasNoPage).toBeUndefined();
  });

  it('keeps a whole text with where it came in', async () => {
    const read = await feedIn(
      answer(
        rss(
          `<item><title>Talks</title><link>https://post.example/1</link><content:encoded>${escaped}</content:encoded></item>`,
        ),
      ),
    );
    expect(read).toMatchObject({
      entries: [
        {
          url: 'https://post.example/1',
          text: expect.stringContaining('Talks at Tolhuin went on') as string,
          carrier: {
            charset: 'utf-8',
            fetchedAt: '2031-03-01T08:00:00.000Z',
            bytesHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          },
        },
      ],
    });
  });

  it('tells notices apart that have no page, or share one, by their ids', async () => {
    const item = (id: string, link: string): string =>
      `<item>${link}<guid isPermaLink="false">${id}</guid><title>${id}</title><content:encoded>${escaped}</content:encoded></item>`;
    const front = '<link>https://post.example/</link>';
    const read = await feedIn(answer(rss(item('n1', front) + item('n2', front) + item('n3', ''))));
    expect(read.status === 'feed' && read.entries.map(({ url, hasNoPage }) => [url, hasNoPage])).toEqual([
      [`https://post.example/#entry-${mark('n1')}`, true],
      [`https://post.example/#entry-${mark('n2')}`, true],
      [`https://post.example/feed#entry-${mark('n3')}`, true],
    ]);
  });

  it('is refused where it is a page', async () => {
    expect(await feedIn(answer('<!doctype html><title>Estuary Post</title>', 'text/html'))).toMatchObject({
      status: 'refused',
      problem: { code: 'ONR-INTAKE-96' },
    });
  });
});

describe('a page that has answered', () => {
  it('gives its report, whatever its format', async () => {
    const items = [];
    for await (const item of pageIn(answer('Talks at Tolhuin.\n\nThey went on.\n', 'text/plain'))) items.push(item);
    expect(items).toMatchObject([{ kind: 'text', format: 'text', fetchedAt: '2031-03-01T08:00:00.000Z' }]);
  });
});
