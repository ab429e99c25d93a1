import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import type { TextItem, WatchedEntry } from '@onrecord/intake';
import { note } from '@onrecord/model';
import { describe, expect, it } from 'vitest';
import type { Put, Read } from '../../src/add/archive-writer.ts';
import { addNotes } from '../../src/add/notes.ts';
import type { Outcome } from '../../src/add/read-job.ts';
import { csvLines } from '../../src/commands/lists/csv-lines.ts';
import { durationOf } from '../../src/watch/duration.ts';
import { graceAfter } from '../../src/watch/grace.ts';
import { entryTaker } from '../../src/watch/take-entry.ts';
import { isGone } from '../../src/watch/watch-lease.ts';

describe('a span of time', () => {
  it.each([
    ['15m', 900_000],
    ['2 H', 7_200_000],
    ['1d', 86_400_000],
    ['90s', 90_000],
    ['1w', undefined],
    ['m', undefined],
    ['-5m', undefined],
    ['5', undefined],
  ])('%s', (words, ms) => {
    expect(durationOf(words)).toBe(ms);
  });
});

describe('the holder of a lease', () => {
  it('is gone when its process on this machine is, and only then', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(isGone(`${hostname()}:${pid}`)).toBe(true);
    expect(isGone(`${hostname()}:${process.ppid}`)).toBe(false);
    expect(isGone(`another-${hostname()}:${pid}`)).toBe(false);
    expect(isGone('')).toBe(false);
    // A container that begins again has the same number.
    expect(isGone(`${hostname()}:${process.pid}`)).toBe(true);
  });
});

describe('a table as CSV', () => {
  it('quotes text and keeps a spreadsheet from running it', () => {
    expect(csvLines([{ url: '=1+1', title: 'the "Post"', tries: 3 }])).toBe(
      '"url","title","tries"\r\n"\'=1+1","the ""Post""",3\r\n',
    );
    expect(csvLines([])).toBe('');
  });
});

const entry: WatchedEntry = { url: 'https://post.example/1', feed: 'f', given: {}, dueAt: '', failures: 0 };
const item = (text: string): TextItem => ({
  kind: 'text',
  name: text,
  text,
  format: 'html',
  charset: 'utf-8',
  given: {},
  notes: [],
  bytesHash: 'ab',
  fetchedAt: '2031-03-01T08:00:00.000Z',
});

function taker(answers: {
  readonly outcome?: Outcome | Promise<Outcome>;
  readonly there?: readonly string[];
  readonly put?: Put;
}) {
  const puts: (readonly Read[])[] = [];
  const stop = new AbortController();
  const grace = graceAfter(stop.signal);
  const take = entryTaker({
    writer: {
      has: (texts) => Promise.resolve(texts.map((_, index) => answers.there?.includes(String(index)) === true)),
      put: (batch) => {
        puts.push(batch);
        return Promise.resolve(batch.map(() => answers.put ?? { outcome: 'added' }));
      },
    },
    crew: {
      workers: 1,
      read: () => Promise.resolve(answers.outcome ?? ({ status: 'read', id: 'r-1', prepared: {} } as Outcome)),
      close: () => Promise.resolve(),
    },
    grace,
  });
  return { take, puts, stop, grace };
}

const broken = note(addNotes.notAReading, { details: { reason: 'odd' } });

describe('taking an entry', () => {
  it('stores what is read, with how it came in, and marks an entry whose texts are all there', async () => {
    const { take, puts } = taker({ there: ['0'] });
    expect(await take([item('a'), item('b')], entry)).toEqual({
      status: 'taken',
      counts: { added: 1, versions: 0, unchanged: 1 },
    });
    expect(puts).toMatchObject([[{ name: 'b', arrived: { format: 'html', fetchedAt: '2031-03-01T08:00:00.000Z' } }]]);
    const again = taker({ there: ['0'] });
    expect(await again.take([item('a')], entry)).toMatchObject({ status: 'taken', counts: { unchanged: 1 } });
    expect(again.puts).toEqual([[]]);
  });

  it.each([
    ['version', { added: 0, versions: 1, unchanged: 0 }],
    ['unchanged', { added: 0, versions: 0, unchanged: 1 }],
    ['reread', { added: 0, versions: 0, unchanged: 1 }],
  ] as const)('counts %s', async (outcome, counts) => {
    expect(await taker({ put: { outcome } }).take([item('a')], entry)).toEqual({ status: 'taken', counts });
  });

  it('is refused where nothing can be read or stored', async () => {
    const unread = taker({ outcome: { status: 'failed', note: broken } });
    expect(await unread.take([item('a')], entry)).toEqual({ status: 'refused', problem: broken });
    expect(unread.puts).toEqual([]);
    const unstored = taker({ put: { outcome: 'failed', note: broken } });
    expect(await unstored.take([item('a')], entry)).toEqual({ status: 'refused', problem: broken });
  });

  it('is dropped when it is read too long after a stop', async () => {
    const { take, puts, stop, grace } = taker({ outcome: new Promise<Outcome>(() => undefined) });
    const taking = take([item('a')], entry);
    stop.abort();
    expect(await taking).toEqual({ status: 'dropped' });
    expect(puts).toEqual([]);
    grace.end();
  });
});
