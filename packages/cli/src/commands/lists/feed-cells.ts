import type { FeedSummary, GivenUpEntry } from '@onrecord/archive';

/** A feed as a line of a table. */
export function feedCells(feed: FeedSummary): Readonly<Record<string, string | number>> {
  const { url, title = '', goodAt = '', askedAt = '', dueAt, failures, problem = '', waiting, taken, givenUp } = feed;
  return {
    feed: url,
    title,
    state: feed.isStopped ? 'stopped' : failures > 0 ? 'failing' : 'followed',
    last_good: goodAt,
    last_asked: askedAt,
    next_due: feed.isStopped ? '' : dueAt,
    failures,
    problem,
    waiting,
    taken,
    given_up: givenUp,
  };
}

/** An entry that was given up as a line of a table. */
export function givenUpCells({
  url,
  feed,
  given,
  problem,
  failures,
  at,
}: GivenUpEntry): Readonly<Record<string, string | number>> {
  return {
    url,
    title: given.title ?? '',
    published: given.publishedAt ?? '',
    feed,
    problem,
    tries: failures,
    last_tried: at,
  };
}
