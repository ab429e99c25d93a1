import { describe, expect, it } from 'vitest';
import { hostPauses } from '../../src/watch/host-pauses.ts';
import { reachOf } from '../../src/watch/reach.ts';
import { feedWait, heedingServer, pageWait } from '../../src/watch/retries.ts';
import { jittered, LEAST_EVERY_MS, MOST_EVERY_MS, rhythm } from '../../src/watch/rhythm.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the rhythm of a feed', () => {
  const every = 40 * MINUTE;
  it.each([
    ['read for the first time', { everyMs: undefined, fresh: 30, sinceMs: undefined }, 15 * MINUTE],
    ['nothing new', { everyMs: every, fresh: 0, sinceMs: every }, HOUR],
    ['one new entry', { everyMs: every, fresh: 1, sinceMs: every }, 20 * MINUTE],
    ['many at once', { everyMs: every, fresh: 4, sinceMs: every }, 10 * MINUTE],
    ['more than it may be asked for', { everyMs: every, fresh: 400, sinceMs: every }, LEAST_EVERY_MS],
    ['asleep', { everyMs: MOST_EVERY_MS, fresh: 0, sinceMs: MOST_EVERY_MS }, MOST_EVERY_MS],
    ['asks for itself', { everyMs: every, fresh: 4, sinceMs: every, ttlMs: HOUR }, HOUR],
    ['asks for too much', { everyMs: every, fresh: 4, sinceMs: every, ttlMs: 900 * HOUR }, MOST_EVERY_MS],
  ])('%s', (_what, heard, expected) => {
    expect(rhythm(heard)).toBe(expected);
    expect(rhythm(heard, 2 * MINUTE)).toBe(2 * MINUTE);
  });

  it('is moved by a tenth at most', () => {
    expect([0, 0.5, 1].map((random) => jittered(1000, () => random))).toEqual([900, 1000, 1100]);
  });
});

describe('waits', () => {
  it('of a page grow threefold to a day', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7, 90].map((failures) => pageWait(failures) / MINUTE);
    expect(minutes).toEqual([10, 30, 90, 270, 810, 1440, 1440, 1440]);
    expect(pageWait(0)).toBe(10 * MINUTE);
  });

  it('of a feed double to six hours, to half an hour where nothing answers, to a day where it seems to be for good', () => {
    const wait = (failures: number, isForGood: boolean, isSilent: boolean): number =>
      feedWait({ failures, isForGood, isSilent }) / MINUTE;
    expect([1, 2, 3, 7, 99].map((failures) => wait(failures, false, false))).toEqual([5, 10, 20, 320, 360]);
    expect([1, 3, 4, 99].map((failures) => wait(failures, false, true))).toEqual([5, 20, 30, 30]);
    expect([1, 99].map((failures) => wait(failures, true, true))).toEqual([60, 1440]);
  });

  it('heed a server that asks for longer, to two days', () => {
    expect(heedingServer(MINUTE, undefined)).toBe(MINUTE);
    expect(heedingServer(MINUTE, HOUR)).toBe(HOUR);
    expect(heedingServer(HOUR, MINUTE)).toBe(HOUR);
    expect(heedingServer(HOUR, 999 * HOUR)).toBe(48 * HOUR);
  });
});

describe('reach', () => {
  it('is in doubt after ten failures with no answer in between, and back with the first answer', () => {
    const reach = reachOf(undefined);
    for (let n = 0; n < 9; n++) reach.bad(0);
    expect(reach.silentUntil(0)).toBeUndefined();
    reach.bad(0);
    expect(reach.silentUntil(0)).toBe(30_000);
    expect(reach.silentUntil(30_000)).toBeUndefined();
    reach.bad(30_000);
    expect(reach.silentUntil(30_000)).toBe(90_000);
    // A clock that is set back makes it no longer.
    expect(reach.silentUntil(-HOUR)).toBeUndefined();
    expect(reach.hasWorkedSince(0)).toBe(false);
    reach.good(40_000);
    expect(reach.silentUntil(40_000)).toBeUndefined();
    expect([reach.hasWorkedSince(30_000), reach.hasWorkedSince(40_000)]).toEqual([true, false]);
  });
});

describe('pauses of hosts', () => {
  const counts = (): boolean => true;
  it('begin with the third failure in a row, grow to an hour, and end with an answer', () => {
    const pauses = hostPauses();
    const until: (number | undefined)[] = [];
    for (let n = 0; n < 12; n++) {
      pauses.bad('a.example', { now: 0, counts });
      until.push(pauses.nextEnd(0));
    }
    const minutes = until.map((ms) => (ms === undefined ? undefined : ms / MINUTE));
    expect(minutes).toEqual([undefined, undefined, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
    expect(pauses.paused(0)).toEqual(['a.example']);
    expect(pauses.isDoubtful('a.example')).toBe(true);
    pauses.good('a.example');
    expect([pauses.paused(0), pauses.isDoubtful('a.example')]).toEqual([[], false]);
  });

  it('are as long as the host asks for, to a day', () => {
    const pauses = hostPauses();
    pauses.bad('a.example', { now: 0, counts, askedMs: HOUR });
    pauses.bad('b.example', { now: 0, counts, askedMs: 900 * HOUR });
    expect([pauses.nextEnd(0), pauses.nextEnd(2 * HOUR)]).toEqual([HOUR, 24 * HOUR]);
  });

  it('do not begin where it may be our own network', () => {
    const pauses = hostPauses();
    for (let n = 0; n < 9; n++) pauses.bad('a.example', { now: n, counts: () => false });
    expect(pauses.paused(9)).toEqual([]);
  });
});
