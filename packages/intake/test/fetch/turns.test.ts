import { describe, expect, it } from 'vitest';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { FetchProblem } from '../../src/fetch/problem.ts';
import { MOST_WAITING, Turns } from '../../src/fetch/turns.ts';
import { type SteppedClock, steppedClock } from './stepped-clock.ts';

const never = new AbortController().signal;

interface Line {
  readonly turns: Turns;
  readonly clock: SteppedClock;
  /** Names of those who have had their turn, in order. */
  readonly order: string[];
  readonly join: (name: string, host: string, options?: { gapMs?: number; signal?: AbortSignal }) => void;
  readonly finish: (name: string) => void;
  readonly passes: (ms: number) => Promise<void>;
}

function line(politeness: { perHost?: number; gapMs?: number; allAtOnce?: number } = {}): Line {
  const clock = steppedClock();
  const turns = new Turns({ perHost: 1, gapMs: 1000, allAtOnce: 8, ...politeness }, clock);
  const order: string[] = [];
  const releases = new Map<string, () => void>();
  return {
    turns,
    clock,
    order,
    join: (name, host, { gapMs = 0, signal = never } = {}) => {
      turns.take({ host, gapMs, signal }).then(
        (release) => {
          order.push(name);
          releases.set(name, release);
        },
        () => order.push(`${name} left`),
      );
    },
    finish: (name) => releases.get(name)?.(),
    passes: async (ms) => {
      clock.advance(ms);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('turns', () => {
  it('lets one at a time ask a host, with a pause after each', async () => {
    const { join, finish, passes, order } = line();
    for (const name of ['1', '2', '3']) join(name, 'a');
    await passes(5000);
    expect(order).toEqual(['1']);
    finish('1');
    await passes(999);
    expect(order).toEqual(['1']);
    await passes(1);
    expect(order).toEqual(['1', '2']);
    finish('2');
    await passes(1000);
    expect(order).toEqual(['1', '2', '3']);
  });

  it('heeds the pause that a site asks for, up to a minute', async () => {
    const { join, finish, passes, order } = line();
    join('1', 'a');
    join('2', 'a', { gapMs: 10_000 });
    join('3', 'a', { gapMs: 86_400_000 });
    await passes(0);
    finish('1');
    await passes(9999);
    expect(order).toEqual(['1']);
    await passes(1);
    expect(order).toEqual(['1', '2']);
    finish('2');
    await passes(59_999);
    expect(order).toEqual(['1', '2']);
    await passes(1);
    expect(order).toEqual(['1', '2', '3']);
  });

  it('keeps no host back for another, and takes hosts in turn', async () => {
    const { join, finish, passes, order } = line({ allAtOnce: 1, gapMs: 0 });
    for (const name of ['a1', 'a2', 'a3']) join(name, 'a');
    for (const name of ['b1', 'b2']) join(name, 'b');
    for (const name of ['a1', 'b1', 'a2', 'b2', 'a3']) {
      await passes(0);
      finish(name);
    }
    await passes(0);
    expect(order).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  it('does not count those that wait for their pause among those at once', async () => {
    const { join, finish, passes, order } = line({ allAtOnce: 1 });
    join('a1', 'a');
    await passes(0);
    finish('a1');
    join('a2', 'a');
    join('b1', 'b');
    await passes(0);
    expect(order).toEqual(['a1', 'b1']);
  });

  it('lets those go who are told to stop, and the next one come', async () => {
    const { join, finish, passes, order } = line();
    const stop = new AbortController();
    join('1', 'a');
    join('2', 'a', { signal: stop.signal });
    join('3', 'a');
    await passes(0);
    stop.abort(new Error('stop'));
    await passes(0);
    finish('1');
    await passes(1000);
    expect(order).toEqual(['1', '2 left', '3']);
    finish('3');
    join('4', 'a', { signal: stop.signal });
    join('5', 'a');
    await passes(1000);
    expect(order).toEqual(['1', '2 left', '3', '4 left', '5']);
  });

  it('gives back the place of one who is told to stop just as the turn comes', async () => {
    const { join, passes, order } = line();
    const stop = new AbortController();
    join('1', 'a', { signal: stop.signal });
    stop.abort(new Error('stop'));
    join('2', 'a');
    await passes(0);
    await passes(1000);
    expect(order).toEqual(['1 left', '2']);
  });

  it('lets no more wait than it can hold', async () => {
    const { turns, join } = line();
    for (let i = 0; i <= MOST_WAITING; i++) join(String(i), 'a');
    const refusal = await turns.take({ host: 'a', gapMs: 0, signal: never }).catch((cause: unknown) => cause);
    expect(refusal).toBeInstanceOf(FetchProblem);
    expect(refusal).toMatchObject({
      refused: { problem: { code: fetchProblems.tooManyWaiting.code }, again: 'later' },
    });
  });
});
