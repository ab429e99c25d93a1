import type { Clock } from './clock.ts';
import { untilAborted } from './deadlines.ts';
import type { Politeness } from './fetch-options.ts';
import { fetchProblems } from './notes.ts';
import { forNow } from './problem.ts';

/** The most requests that wait: a list of addresses is longer than that only by mistake, and each costs memory. */
export const MOST_WAITING = 10_000;
/** The longest pause between two requests that a site's crawl delay is heeded for, in milliseconds: some say hours by mistake. */
export const LONGEST_GAP_MS = 60_000;
/** How many hosts may be remembered that nobody waits for, before those whose pause is over are forgotten. */
const MOST_IDLE_HOSTS = 1000;

export interface Turn {
  readonly host: string;
  /** The pause that the site asks for, in milliseconds; ours goes before where it is larger. */
  readonly gapMs: number;
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly gapMs: number;
  isStarted: boolean;
  start: () => void;
}

interface Host {
  readonly name: string;
  readonly waiting: Waiting[];
  active: number;
  /** When its last request began or ended, whichever is later. */
  lastAt: number;
}

/**
 * Who may ask when: a queue a host, first come first served; hosts take turns, so that one with many requests keeps nobody
 * back. A request that waits for the pause of its host takes no place among those at once. A start costs O(hosts that are known).
 */
export class Turns {
  readonly #hosts = new Map<string, Host>();
  readonly #politeness: Politeness;
  readonly #clock: Clock;
  #active = 0;
  #waiting = 0;
  #cancelTimer: () => void = () => undefined;

  constructor(politeness: Politeness, clock: Clock) {
    this.#politeness = politeness;
    this.#clock = clock;
  }

  /**
   * Resolves when the host may be asked, with what to call once it has answered.
   * @throws FetchProblem when too many wait, or the signal's reason
   */
  async take({ host: name, gapMs, signal }: Turn): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#waiting >= MOST_WAITING) throw forNow(fetchProblems.tooManyWaiting, { host: name, limit: MOST_WAITING });
    const host = this.#hosts.get(name) ?? { name, waiting: [], active: 0, lastAt: -Infinity };
    this.#hosts.set(name, host);
    const entry: Waiting = { gapMs: Math.min(gapMs, LONGEST_GAP_MS), isStarted: false, start: () => undefined };
    const started = new Promise<void>((resolve) => {
      entry.start = resolve;
    });
    host.waiting.push(entry);
    this.#waiting++;
    this.#startReady();
    try {
      await untilAborted(started, signal);
    } catch (cause) {
      if (entry.isStarted) this.#release(host);
      else this.#leave(host, entry);
      throw cause;
    }
    return () => {
      this.#release(host);
    };
  }

  #startReady(): void {
    this.#cancelTimer();
    let soonest = Infinity;
    for (const host of [...this.#hosts.values()]) {
      if (this.#active >= this.#politeness.allAtOnce) break;
      const at = this.#readyAt(host);
      if (at <= this.#clock.now()) this.#start(host);
      else soonest = Math.min(soonest, at);
    }
    // With no place free the end of a request calls this again.
    if (soonest < Infinity) {
      this.#cancelTimer = this.#clock.after(soonest - this.#clock.now(), () => {
        this.#startReady();
      });
    }
    if (this.#hosts.size > MOST_IDLE_HOSTS + this.#waiting + this.#active) this.#forget();
  }

  /** When the first in the queue may start; never while it waits for others of its host. */
  #readyAt({ waiting: [first], active, lastAt }: Host): number {
    const { perHost, gapMs } = this.#politeness;
    return !first || active >= perHost ? Infinity : lastAt + Math.max(gapMs, first.gapMs);
  }

  #start(host: Host): void {
    const next = host.waiting.shift();
    if (!next) return;
    this.#waiting--;
    this.#active++;
    host.active++;
    host.lastAt = this.#clock.now();
    this.#toTheEnd(host);
    next.isStarted = true;
    next.start();
  }

  #release(host: Host): void {
    this.#active--;
    host.active--;
    host.lastAt = this.#clock.now();
    this.#toTheEnd(host);
    this.#startReady();
  }

  /** The other hosts come first now. */
  #toTheEnd(host: Host): void {
    this.#hosts.delete(host.name);
    this.#hosts.set(host.name, host);
  }

  #leave(host: Host, entry: Waiting): void {
    host.waiting.splice(host.waiting.indexOf(entry), 1);
    this.#waiting--;
    this.#startReady();
  }

  #forget(): void {
    const isOver = this.#clock.now() - LONGEST_GAP_MS;
    for (const { name, active, waiting, lastAt } of [...this.#hosts.values()]) {
      if (active === 0 && waiting.length === 0 && lastAt <= isOver) this.#hosts.delete(name);
    }
  }
}
