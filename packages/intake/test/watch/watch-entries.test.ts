import { note } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { watchProblems } from '../../src/watch/notes.ts';
import type { WatchParts } from '../../src/watch/watch-parts.ts';
import { DAY, HOUR, inventedWatch, MINUTE, pagesAsked } from './invented-watch.ts';
import { noAnswer, notThere } from './invented-web.ts';

describe('entries of a feed', () => {
  it('are kept before their pages are asked for, and taken each once, whatever order they come in', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0, 0, 0, 20 * MINUTE, 3 * HOUR]);
    await watch.run({ forMs: DAY });
    expect(watch.taken.map(({ url }) => url).sort()).toEqual([0, 1, 2, 3, 4].map((n) => `https://post.example/${n}`));
    expect(pagesAsked(watch, 'post.example')).toHaveLength(5);
    const [first] = watch.taken;
    expect(first?.texts).toMatchObject([
      { text: `Report at ${first?.url}.`, given: { title: `Report at ${first?.url}` } },
    ]);
    expect(watch.of('feed-read')[0]).toMatchObject({ fresh: 3, feed: { title: 'post.example', failures: 0 } });
  });

  it('whose page fails are tried eight times over three days and then given up, with the reason', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0]);
    watch.web.hosts.set('post.example', {
      refuses: (url) => (url.endsWith('/0') ? noAnswer('post.example') : undefined),
    });
    // Often enough that something has answered between two tries.
    await watch.run({ forMs: 5 * DAY, more: { everyMs: 5 * MINUTE } });
    const tries = pagesAsked(watch, 'post.example');
    expect(tries).toHaveLength(8);
    expect((tries[7] ?? 0) / DAY).toBeGreaterThan(2.5);
    expect((tries[7] ?? 0) / DAY).toBeLessThan(3.5);
    expect(watch.of('given-up')).toMatchObject([{ problem: { code: watchProblems.triedInVain.code } }]);
    expect(watch.state.known.get('https://post.example/0')).toMatchObject({
      state: 'given-up',
      problem: expect.stringContaining('given up after 8 tries in 3 days; the last: post.example') as string,
    });
  });

  it.each([
    ['never', 1, false],
    ['later', 8, false],
    ['page without a report', 1, true],
  ] as const)(
    'with a text in the feed are taken from there where the page cannot be had (%s)',
    async (why, tries, isPage) => {
      const watch = inventedWatch();
      const url = watch.feed('post.example', [0, 0]);
      const pages = watch.web.feeds.get(url)?.pages ?? [];
      if (pages[0]) pages[0] = { ...pages[0], text: 'Talks at Tolhuin.' };
      watch.web.hosts.set('post.example', {
        refuses: (page) => {
          if (page === url || isPage) return undefined;
          return why === 'never' ? notThere('post.example') : noAnswer('post.example');
        },
      });
      // eslint-disable-next-line require-yield -- a page with nothing in it
      const empty = async function* (): AsyncGenerator<never> {
        await Promise.resolve();
      };
      await watch.run({ forMs: 5 * DAY, more: { everyMs: 5 * MINUTE, ...(isPage && { readPage: empty }) } });
      expect(pagesAsked(watch, 'post.example')).toHaveLength(2 * tries);
      expect(watch.taken).toMatchObject([
        {
          url: 'https://post.example/0',
          texts: [
            { text: 'Talks at Tolhuin.', format: 'feed', bytesHash: 'feed', given: { url: 'https://post.example/0' } },
          ],
        },
      ]);
      expect(watch.of('given-up')).toMatchObject([{ entry: { url: 'https://post.example/1' } }]);
    },
  );

  it('that the archive refuses are given up, and the watch goes on', async () => {
    const watch = inventedWatch();
    watch.feed('post.example', [0, 0]);
    const problem = note(watchProblems.noText);
    const take: WatchParts['take'] = (texts, entry) => {
      if (entry.url.endsWith('/0')) return Promise.resolve({ status: 'refused', problem });
      watch.state.markTaken(entry);
      return Promise.resolve({ status: 'taken', counts: { added: texts.length, versions: 0, unchanged: 0 } });
    };
    await watch.run({ more: { take, isOnce: true } });
    expect(watch.of('given-up')).toMatchObject([{ entry: { url: 'https://post.example/0' }, problem }]);
    expect(watch.of('taken')).toMatchObject([{ entry: { url: 'https://post.example/1' } }]);
  });

  it('that were corrected are fetched again', async () => {
    const watch = inventedWatch();
    const url = watch.feed('post.example', [0]);
    const pages = watch.web.feeds.get(url)?.pages ?? [];
    const correct = (updatedAt: string): void => {
      if (pages[0]) pages[0] = { ...pages[0], updatedAt };
    };
    correct('2031-03-01T08:00:00.000Z');
    await watch.run({ forMs: 2 * HOUR });
    correct('2031-03-01T09:30:00.000Z');
    await watch.run({ forMs: DAY });
    expect(watch.taken).toHaveLength(2);
  });
});
