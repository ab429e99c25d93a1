import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/feeds/read-feed.ts';
import { FIXTURES } from './read-case.ts';

type Json = Readonly<Record<string, unknown>>;

/** Cases without mistakes: there another reader of feeds has to find the same. */
const CASES = ['rss/whole-text', 'rss/old-0.91', 'atom/html-content', 'atom/atom-0.3', 'rdf/rss-0.90', 'rdf/rss-1.0'];

describe('feedsmith', () => {
  it.each(CASES)('finds the same titles and ids in %s', async (name) => {
    const bytes = readFileSync(join(FIXTURES, name, 'input.xml'));
    const read = await readFeed(bytes);
    const { feed } = parseFeed(bytes.toString(name.endsWith('1.0') ? 'latin1' : 'utf8')) as { readonly feed: Json };
    const items = (feed['items'] ?? feed['entries']) as readonly Json[];
    const wordsOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    expect(read.status === 'read' && read.feed.entries.map(({ given }) => given.title)).toEqual(
      items.map((item) => wordsOf(item['title'])),
    );
    const idOf = (item: Json): unknown =>
      wordsOf(item['guid'] ?? item['id'] ?? (item['rdf'] as Json | undefined)?.['about']);
    expect(read.status === 'read' && read.feed.entries.map(({ given }) => given.originId)).toEqual(items.map(idOf));
  });
});
