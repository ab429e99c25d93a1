import { describe, expect, it } from 'vitest';
import { standingLine } from '../../src/add/standing.ts';
import { counted, grouped, NOTHING_YET, summaryLine, type Tally } from '../../src/add/tally.ts';
import { timeLimit } from '../../src/add/time-limit.ts';

const added = (count: number, rest: Partial<Tally> = {}): Tally => ({ ...NOTHING_YET, added: count, ...rest });

describe('standingLine', () => {
  it.each([
    ['nothing yet', NOTHING_YET, 5000, 0, '0 of 5,000'],
    [
      'a rate, the time left and failures',
      added(1232, { failed: 2 }),
      5000,
      58_000,
      '1,234 of 5,000 · 21.3/s · 3 min left · 2 failed',
    ],
    ['an unknown total', added(1234), undefined, 0, '1,234 read'],
    ['seconds', added(100), 150, 10_000, '100 of 150 · 10.0/s · 5 s left'],
    ['hours', added(10), 90_010, 10_000, '10 of 90,010 · 1.0/s · 25 h left'],
    ['hours and minutes', added(10), 4510, 10_000, '10 of 4,510 · 1.0/s · 1 h 15 min left'],
    ['more than were counted', added(10), 9, 10_000, '10 of 9 · 1.0/s'],
    [
      'what is there already, as done',
      added(1, { there: 2, versions: 1, reread: 1 }),
      10,
      1000,
      '5 of 10 · 5.0/s · 1 s left',
    ],
  ])('shows %s', (_what, tally, total, now, line) => {
    expect(standingLine(0)({ tally, total, now })).toBe(line);
  });

  it('has the rate of the last ten seconds, not that of the texts that were there already', () => {
    const line = standingLine(0);
    for (let second = 1; second <= 30; second++) {
      const tally = second <= 10 ? added(0, { there: 1000 * second }) : added(2 * (second - 10), { there: 10_000 });
      const words = line({ tally, total: 10_100, now: second * 1000 });
      if (second === 30) expect(words).toBe('10,040 of 10,100 · 2.0/s · 30 s left');
    }
  });
});

describe('summaryLine', () => {
  it('says what became of all', () => {
    expect(summaryLine({ added: 118, there: 2, versions: 1, reread: 0, failed: 0 }, 12_300)).toBe(
      'added 118, already there 2, new versions 1, failed 0 in 12.3 s (9.7 a second)',
    );
  });

  it('names what was read again, and has no rate where nothing was read', () => {
    expect(summaryLine({ ...NOTHING_YET, reread: 1500 }, 1000)).toBe(
      'added 0, already there 0, new versions 0, read again 1,500, failed 0 in 1.0 s (1,500.0 a second)',
    );
    expect(summaryLine({ ...NOTHING_YET, there: 5 }, 400)).toBe(
      'added 0, already there 5, new versions 0, failed 0 in 0.4 s',
    );
  });
});

describe('counted', () => {
  it('counts each outcome in its place', () => {
    const all = (['added', 'unchanged', 'version', 'reread', 'failed', 'unchanged'] as const).reduce(
      counted,
      NOTHING_YET,
    );
    expect(all).toEqual({ added: 1, there: 2, versions: 1, reread: 1, failed: 1 });
  });
});

describe('grouped', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%i is %s', (count, words) => {
    expect(grouped(count)).toBe(words);
  });
});

describe('timeLimit', () => {
  it.each([
    [0, 120_000],
    [256 * 1024, 120_000],
    [256 * 1024 + 1, 121_000],
    [2 * 1024 * 1024, 960_000],
  ])('%i characters may take %i ms', (length, ms) => {
    expect(timeLimit(length)).toBe(ms);
  });
});
