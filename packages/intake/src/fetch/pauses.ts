import type { Clock } from './clock.ts';

/** How many hosts' pauses are kept; the oldest is dropped first. */
const MOST_HOSTS = 1000;

/** The hosts that asked for a pause (`Retry-After`), and until when. */
export class Pauses {
  readonly #until = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  keep(host: string, ms: number): void {
    this.#until.delete(host);
    this.#until.set(host, this.#clock.now() + ms);
    const [oldest] = this.#until.keys();
    if (this.#until.size > MOST_HOSTS && oldest !== undefined) this.#until.delete(oldest);
  }

  /** Milliseconds for which the host is still to be left alone; 0 when it may be asked. */
  leftMs(host: string): number {
    return Math.max(0, (this.#until.get(host) ?? 0) - this.#clock.now());
  }
}
