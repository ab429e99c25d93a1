import type { WatchedEntry, WatchedFeed, WatchEvent } from '@onrecord/intake';
import type { Note } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import { watchLog } from '../../src/watch/watch-log.ts';

const feed = (more: Partial<WatchedFeed> = {}): WatchedFeed => ({
  url: 'https://post.example/feed',
  title: 'Estuary Post',
  validators: {},
  dueAt: '2031-03-01T08:30:00.000Z',
  failures: 0,
  ...more,
});
const entry: WatchedEntry = {
  url: 'https://post.example/1',
  feed: 'https://post.example/feed',
  given: {},
  dueAt: '2031-03-01T09:00:00.000Z',
  failures: 1,
};
const problem = (message: string): Note => ({ code: 'ONR-INTAKE-1', severity: 'error', stage: 'intake', message });

function said(
  events: readonly WatchEvent[],
  isQuiet = false,
): { readonly lines: readonly string[]; readonly failures: number } {
  const lines: string[] = [];
  const log = watchLog({ say: (line) => lines.push(line), isQuiet, now: () => 0, feeds: [] });
  for (const event of events) log.event(event);
  log.flush();
  return { lines, failures: log.failures() };
}

const read: WatchEvent = { kind: 'feed-read', feed: feed(), fresh: 2, failures: 0 };
const counts = { added: 0, versions: 0, unchanged: 0 };

describe('lines about a watch', () => {
  it('say the new reports of a feed together', () => {
    const events: WatchEvent[] = [
      read,
      { kind: 'taken', entry, counts: { ...counts, added: 1 } },
      { kind: 'taken', entry, counts: { ...counts, added: 1, versions: 1 } },
      { kind: 'taken', entry, counts: { ...counts, unchanged: 1 } },
    ];
    expect(said(events)).toEqual({ lines: ['Estuary Post: 2 new, 1 corrected report'], failures: 0 });
    expect(said(events, true).lines).toEqual([]);
    expect(said([read, { kind: 'taken', entry, counts: { ...counts, unchanged: 1 } }]).lines).toEqual([]);
  });

  it('say once that a feed fails, again when the reason is another, and that it answers again', () => {
    const failed = (message: string): WatchEvent => ({
      kind: 'feed-failed',
      feed: feed({ failures: 1 }),
      problem: problem(message),
    });
    expect(said([failed('No answer.'), failed('No answer.'), failed('No\u001b[31m page.'), read, read])).toEqual({
      lines: [
        'Estuary Post: No answer. Asked again 2031-03-01 08:30 UTC.',
        expect.not.stringContaining('\u001b') as string,
        'Estuary Post: answers again',
      ],
      failures: 3,
    });
    expect(said([failed('No answer.'), read], true).lines).toHaveLength(1);
  });

  it('say what was given up, and of pages that are put off one a host', () => {
    const putOff: WatchEvent = { kind: 'put-off', entry, problem: problem('No answer.') };
    expect(said([putOff, putOff, { kind: 'given-up', entry, problem: problem('No such page.') }])).toEqual({
      lines: [
        'https://post.example/1: No answer. Tried again 2031-03-01 09:00 UTC.',
        'https://post.example/1: No such page. Listed by: onrecord feeds --given-up',
      ],
      failures: 1,
    });
  });

  it('say that a feed has moved, and that it is gone', () => {
    expect(
      said([
        { kind: 'feed-moved', feed: feed(), was: 'https://old.example/feed' },
        { kind: 'feed-stopped', feed: feed(), problem: problem('Gone (410).') },
      ]),
    ).toEqual({
      lines: [
        'Estuary Post: has moved for good from https://old.example/feed to https://post.example/feed; followed there',
        'Estuary Post: Gone (410). It is gone for good and not asked any more: onrecord unfollow https://post.example/feed',
      ],
      failures: 1,
    });
  });
});
