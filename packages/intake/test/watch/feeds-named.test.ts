import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { feedsNamed } from '../../src/watch/feeds-named.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('feeds that a person names', () => {
  it('are addresses and lists, each feed once', async () => {
    const list = file(
      'feeds.opml',
      '<opml version="2.0"><body><outline text="North"><outline xmlUrl="https://post.example/feed"/><outline xmlUrl="https://tern.example/rss"/></outline></body></opml>',
    );
    expect(await feedsNamed(['HTTPS://Post.example/feed#top', list])).toEqual({
      urls: ['https://post.example/feed', 'https://tern.example/rss'],
      problems: [],
    });
  });

  it.each([
    ['a path that is none', join(folder, 'none.opml'), 'ONR-INTAKE-1'],
    ['a folder', folder, 'ONR-INTAKE-9'],
    ['a feed instead of a list', file('feed.xml', '<rss version="2.0"><channel/></rss>'), 'ONR-INTAKE-95'],
    ['words that are no address', 'https://', 'ONR-INTAKE-173'],
    ['an address with a password', 'https://user:word@post.example/feed', 'ONR-INTAKE-112'],
    ['an address that no database holds', `https://post.example/${'a'.repeat(2000)}`, 'ONR-INTAKE-175'],
  ])('%s is refused with its reason', async (_what, name, code) => {
    expect(await feedsNamed([name])).toMatchObject({ urls: [], problems: [{ note: { code } }] });
  });
});
