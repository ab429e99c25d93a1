import type { Tables } from '../store/tables.ts';
import type { KeptFeed } from './kept-feed.ts';
import { plainWords } from './plain-words.ts';

type FeedRow = Tables['feed'];

/** A feed as its row holds it, without its key. */
export function feedRow(feed: KeptFeed): Omit<FeedRow, 'key'> {
  const { validators } = feed;
  return {
    url: feed.url,
    title: plainWords(feed.title ?? ''),
    etag: plainWords(validators.etag ?? ''),
    last_modified: plainWords(validators.lastModified ?? ''),
    due: feed.dueAt,
    asked: feed.askedAt ?? '',
    good: feed.goodAt ?? '',
    failures: feed.failures,
    problem: plainWords(feed.problem ?? ''),
    every: Math.round((feed.everyMs ?? 0) / 1000),
    stopped: feed.isStopped === true ? 1 : 0,
  };
}

/** The feed of a row. */
export function feedOf(row: FeedRow): KeptFeed {
  return {
    url: row.url,
    ...(row.title !== '' && { title: row.title }),
    validators: {
      ...(row.etag !== '' && { etag: row.etag }),
      ...(row.last_modified !== '' && { lastModified: row.last_modified }),
    },
    dueAt: row.due,
    ...(row.asked !== '' && { askedAt: row.asked }),
    ...(row.good !== '' && { goodAt: row.good }),
    failures: row.failures,
    ...(row.problem !== '' && { problem: row.problem }),
    ...(row.every > 0 && { everyMs: row.every * 1000 }),
    ...(row.stopped === 1 && { isStopped: true as const }),
  };
}
