import type { Clock } from './clock.ts';
import { fetchProblems } from './notes.ts';
import { FetchProblem, forNow } from './problem.ts';
import { type RobotsRules, robotsRules } from './robots-rules.ts';

/** RFC 9309, 2.5: at least 500 KiB are to be read; what is beyond is not. */
export const ROBOTS_BYTES = 500 * 1024;
/** RFC 9309, 2.4: rules are used for a day at most. */
const FRESH_MS = 24 * 60 * 60_000;
/** When rules that could not be had are asked for again. */
const RETRY_MS = 10 * 60_000;
/** When a site that could not be reached is tried again: the fault may be our own line. */
const UNREACHED_MS = 60_000;
/** Sites whose rules are kept, and the characters of rules of all together: what was asked for first is dropped first. */
const MOST_SITES = 1000;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** What asking for a robots.txt has brought: no text where the site has no rules. */
export interface LoadedRobots {
  readonly text: string;
}

/** Rejects with a FetchProblem where the rules cannot be had for now. */
export type LoadRobots = (url: URL) => Promise<LoadedRobots>;

interface Kept {
  readonly found: RobotsRules | FetchProblem;
  readonly until: number;
}

/** Problems that the page itself would have met as well: told as they are, not as a matter of its rules. */
const OF_THE_SITE: ReadonlySet<string> = new Set(
  [
    fetchProblems.unknownHost,
    fetchProblems.notReached,
    fetchProblems.connectTimeout,
    fetchProblems.certificate,
    fetchProblems.noTls,
    fetchProblems.privateAddress,
    fetchProblems.badPort,
  ].map(({ code }) => code),
);
/** Problems that say nothing of the rules: nothing is kept of them. */
const PASSING: ReadonlySet<string> = new Set(
  [fetchProblems.stopped, fetchProblems.tooManyWaiting, fetchProblems.askedToWait].map(({ code }) => code),
);

/** The robots.txt of the sites: asked for once a day a site, by one for all who wait for it. */
export class Robots {
  readonly #kept = new Map<string, Kept>();
  readonly #loading = new Map<string, Promise<Kept>>();
  readonly #load: LoadRobots;
  readonly #clock: Clock;

  constructor(load: LoadRobots, clock: Clock) {
    this.#load = load;
    this.#clock = clock;
  }

  /**
   * The rules of the site of an address. None where it has none (an answer 4xx); of a site that is in trouble the ones that were known before.
   * @throws FetchProblem where they are not known: then nothing may be fetched there (RFC 9309, 2.3.1.4)
   */
  async rulesFor({ origin }: URL): Promise<RobotsRules> {
    const known = this.#kept.get(origin);
    const { found } = known && known.until > this.#clock.now() ? known : await this.#loadOnce(origin);
    if (found instanceof FetchProblem) throw found;
    return found;
  }

  #loadOnce(origin: string): Promise<Kept> {
    const running = this.#loading.get(origin);
    if (running) return running;
    const loading = this.#fresh(origin).finally(() => {
      this.#loading.delete(origin);
    });
    this.#loading.set(origin, loading);
    return loading;
  }

  async #fresh(origin: string): Promise<Kept> {
    const url = new URL('/robots.txt', origin);
    let kept: Kept;
    try {
      const { text } = await this.#load(url);
      kept = { found: robotsRules(text), until: this.#clock.now() + FRESH_MS };
    } catch (cause) {
      if (!(cause instanceof FetchProblem) || PASSING.has(cause.refused.problem.code)) throw cause;
      kept = this.#without(url, cause);
    }
    this.#keep(origin, kept);
    return kept;
  }

  /** What goes for a site whose rules could not be had. */
  #without({ origin, host }: URL, cause: FetchProblem): Kept {
    const now = this.#clock.now();
    const { problem, waitMs = 0 } = cause.refused;
    const isOfSite = OF_THE_SITE.has(problem.code);
    const retryMs = isOfSite ? UNREACHED_MS : Math.max(waitMs, RETRY_MS);
    const known = this.#kept.get(origin)?.found;
    if (known && !(known instanceof FetchProblem)) return { found: known, until: now + retryMs };
    const unknown = forNow(fetchProblems.robotsUnknown, { host, why: problem.message }, retryMs);
    return { found: isOfSite ? cause : unknown, until: now + retryMs };
  }

  #keep(origin: string, kept: Kept): void {
    this.#kept.delete(origin);
    this.#kept.set(origin, kept);
    let size = [...this.#kept.values()].reduce((sum, kept) => sum + sizeOf(kept), 0);
    for (const [oldest, dropped] of [...this.#kept]) {
      if (oldest === origin || (this.#kept.size <= MOST_SITES && size <= MOST_CHARACTERS)) return;
      size -= sizeOf(dropped);
      this.#kept.delete(oldest);
    }
  }
}

function sizeOf({ found }: Kept): number {
  return found instanceof FetchProblem ? 0 : found.size;
}
