import { randomBytes } from 'node:crypto';
import { HttpProblem } from '../http/http-problem.ts';
import { serverProblems } from '../problems.ts';
import { weightOf, wordsFor, type JobView } from './job.ts';
import { JobRecord } from './job-record.ts';
import type { JobRunner, JobSource } from './job-runner.ts';

/** Jobs that wait at once, and the bytes they may hold. */
const MOST_WAITING = 50;
const MOST_WAITING_BYTES = 128 * 1024 * 1024;
/** Jobs that are over and still shown. */
const MOST_OVER = 100;

interface Waiting {
  readonly job: JobRecord;
  readonly source: JobSource;
}

/** The jobs of this start of the server, one at a time. In memory only: what a stop leaves undone is gone, what was added stays. */
export class JobBoard {
  readonly #runner: JobRunner;
  readonly #now: () => Date;
  readonly #jobs = new Map<string, JobRecord>();
  readonly #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(runner: JobRunner, now: () => Date) {
    this.#runner = runner;
    this.#now = now;
  }

  /** Takes a job. @throws HttpProblem where as much is waiting as may */
  add(source: JobSource, by: string): JobView {
    if (this.#isClosed) throw new HttpProblem(serverProblems.stopping);
    const bytes = this.#queue.reduce((sum, waiting) => sum + weightOf(waiting.source), weightOf(source));
    if (this.#queue.length >= MOST_WAITING || bytes > MOST_WAITING_BYTES) {
      const what = `${this.#queue.length} jobs`;
      throw new HttpProblem(serverProblems.busy, { details: { what }, headers: { 'retry-after': '60' } });
    }
    const id = randomBytes(9).toString('base64url').replace(/[-_]/g, 'x');
    const kind = source.kind === 'reread' ? 'reread' : 'add';
    const job = new JobRecord({ id, kind, what: wordsFor(source), by, created: this.#now().toISOString() });
    this.#jobs.set(id, job);
    this.#queue.push({ job, source });
    this.#running ??= this.#run();
    return job.view();
  }

  find(id: string): JobRecord | undefined {
    return this.#jobs.get(id);
  }

  /** All that are known, the newest first, with a few of their notes and reports. */
  list(): readonly JobView[] {
    return [...this.#jobs.values()].map((job) => job.shortView()).reverse();
  }

  counts(): { readonly waiting: number; readonly running: number } {
    return { waiting: this.#queue.length, running: this.#running === undefined ? 0 : 1 };
  }

  /** Stops a job: at once where it waits, soon where it runs; one that is over stays as it is. */
  stop(job: JobRecord): void {
    if (job.isOver) return;
    const at = this.#queue.findIndex((waiting) => waiting.job === job);
    job.stop.abort();
    if (at === -1) return;
    this.#queue.splice(at, 1);
    job.end('stopped', this.#now().toISOString());
  }

  /** Takes nothing more, stops what waits and runs, and resolves when nothing runs any more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#jobs.values()) this.stop(job);
    await this.#running;
  }

  async #run(): Promise<void> {
    // The answer that takes the job goes out first.
    await Promise.resolve();
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) await this.#runOne(next);
    this.#running = undefined;
    this.#forget();
  }

  async #runOne({ job, source }: Waiting): Promise<void> {
    const { signal } = job.stop;
    job.begin();
    const ended = (): string => this.#now().toISOString();
    try {
      await this.#runner.run(source, job, signal);
      job.end(signal.aborted ? 'stopped' : 'done', ended());
    } catch (cause) {
      if (signal.aborted) job.end('stopped', ended());
      else job.end('failed', ended(), cause instanceof Error ? cause.message : String(cause));
    }
  }

  #forget(): void {
    const over = [...this.#jobs].filter(([, job]) => job.isOver);
    for (const [id] of over.slice(0, Math.max(0, over.length - MOST_OVER))) this.#jobs.delete(id);
  }
}
