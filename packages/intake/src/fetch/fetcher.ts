import { ask, type Question, type Reply } from './ask.ts';
import { parsedUrl } from './check-url.ts';
import { untilAborted } from './deadlines.ts';
import { type FetchOptions, type FetchSeams, type FetchSettings, settingsOf } from './fetch-options.ts';
import type { Fetched, Fetcher, FetchRequest } from './fetched.ts';
import { type Followed, follow } from './follow.ts';
import { loadRobots } from './load-robots.ts';
import { mediaTypeOf } from './media-type.ts';
import { fetchProblems } from './notes.ts';
import { Pauses } from './pauses.ts';
import { FetchProblem, forGood, forNow } from './problem.ts';
import { reasonOf } from './reason-of.ts';
import { Robots } from './robots.ts';
import { stopSignal } from './stop-signal.ts';
import { Turns } from './turns.ts';

/**
 * The network, asked politely and with care: only public addresses (checked when a name is looked up, at each redirect too), only what
 * robots.txt allows, one request a host at a time with a pause after it, and every size and time limited. What goes wrong is a
 * note; nothing throws but a mistake in the options. Nothing is tried twice in here. Cookies are neither kept nor sent.
 */
export function createFetcher(options: FetchOptions = {}, seams: FetchSeams = {}): Fetcher {
  return new PoliteFetcher(settingsOf(options, seams));
}

class PoliteFetcher implements Fetcher {
  readonly #settings: FetchSettings;
  readonly #turns: Turns;
  readonly #pauses: Pauses;
  readonly #robots: Robots;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<unknown>>();

  constructor(settings: FetchSettings) {
    this.#settings = settings;
    this.#turns = new Turns(settings.politeness, settings.clock);
    this.#pauses = new Pauses(settings.clock);
    this.#robots = new Robots((url) => this.#run(this.#loadRobots(url)), settings.clock);
  }

  readonly fetch = (request: FetchRequest): Promise<Fetched> => this.#run(this.#fetch(request));

  readonly close = async (): Promise<void> => {
    this.#closing.abort();
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  };

  async #fetch({ url: start, validators = {}, signal }: FetchRequest): Promise<Fetched> {
    const { host = 'the site', origin } = parsedUrl(start) ?? {};
    const stop = stopSignal(host, [this.#closing.signal, ...(signal ? [signal] : [])]);
    try {
      stop.signal.throwIfAborted();
      const followed = await follow(start, this.#settings, async (url) => {
        const gapMs = await this.#allowed(url, stop.signal);
        // What a server said of its copy is for that server only.
        const own = url.origin === origin ? validators : {};
        return this.#askInTurn({ url, validators: own, signal: stop.signal }, gapMs);
      });
      return outcome(followed);
    } catch (cause) {
      if (cause instanceof FetchProblem) return cause.refused;
      return forNow(fetchProblems.unexpected, { host, reason: reasonOf(cause) }).refused;
    } finally {
      stop.end();
    }
  }

  /** The crawl delay of a site whose rules allow the address. */
  async #allowed(url: URL, signal: AbortSignal): Promise<number> {
    const rules = await untilAborted(this.#robots.rulesFor(url), signal);
    const path = `${url.pathname}${url.search}`;
    if (rules.allows(path)) return rules.crawlDelayMs;
    throw forGood(fetchProblems.robotsForbid, { host: url.host, path: path.slice(0, 200) });
  }

  async #loadRobots(url: URL): ReturnType<typeof loadRobots> {
    const stop = stopSignal(url.host, [this.#closing.signal]);
    try {
      return await loadRobots(url, this.#settings, (question, settings) =>
        this.#askInTurn({ ...question, signal: stop.signal }, 0, settings),
      );
    } finally {
      stop.end();
    }
  }

  async #askInTurn(question: Question, gapMs: number, settings = this.#settings): Promise<Reply> {
    const { hostname: host } = question.url;
    this.#heedPause(host);
    const release = await this.#turns.take({ host, gapMs, signal: question.signal });
    try {
      // The host may have asked for a pause while others were before us.
      this.#heedPause(host);
      return await ask(question, settings);
    } catch (cause) {
      const waitMs = cause instanceof FetchProblem ? cause.refused.waitMs : undefined;
      if (waitMs !== undefined) this.#pauses.keep(host, waitMs);
      throw cause;
    } finally {
      release();
    }
  }

  #heedPause(host: string): void {
    const left = this.#pauses.leftMs(host);
    if (left > 0) throw forNow(fetchProblems.askedToWait, { host, seconds: Math.ceil(left / 1000) }, left);
  }

  async #run<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }
}

function outcome({ url, reply, isMoved, notes }: Followed): Fetched {
  if (reply.kind === 'unchanged') return { status: 'unchanged', url: url.href, fetchedAt: reply.at };
  const { bytes, contentType, validators, at } = reply;
  if (bytes.length === 0) throw forNow(fetchProblems.emptyAnswer, { host: url.host, status: 200 });
  const arrival = { url: url.href, fetchedAt: at, ...mediaTypeOf(contentType) };
  return { status: 'fetched', arrival, bytes, validators, isMoved, notes };
}
