import type { KeptFeed } from './kept-feed.ts';

/** A feed that is to be followed from a time on (ISO 8601): it is asked as soon as somebody watches. */
export function newFeed(url: string, at: string): KeptFeed {
  return { url, validators: {}, dueAt: at, failures: 0 };
}
