import type { Note } from '@onrecord/model';
import type { JobEvent, JobReportView, JobState, JobView } from './job.ts';
import type { JobListener, JobProgress, JobReport } from './job-runner.ts';

/** Events that are kept of one job: who comes late hears the last of them. */
const MOST_EVENTS = 2000;
/** The first notes and the last reports that are kept of one job, and those of them that a list of jobs shows. */
const MOST_KEPT = 100;
const MOST_LISTED = 3;
/** Remarks on one report. */
const MOST_REMARKS = 10;

type About = Pick<JobView, 'id' | 'kind' | 'what' | 'by' | 'created'>;

type NewEvent = JobEvent extends infer E ? (E extends JobEvent ? Omit<E, 'id'> : never) : never;

/** One job: where it stands, and what happened so far. */
export class JobRecord implements JobListener {
  readonly stop = new AbortController();
  readonly #about: About;
  readonly #events: JobEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #notes: { readonly name: string; readonly note: Note }[] = [];
  readonly #reports: JobReportView[] = [];
  #next = 1;
  #state: JobState = 'waiting';
  #ended: string | undefined;
  #problem: string | undefined;
  #progress: JobProgress = { added: 0, unchanged: 0, renewed: 0, failed: 0 };

  constructor(about: About) {
    this.#about = about;
    this.#tell({ type: 'state', data: { state: 'waiting' } });
  }

  get isOver(): boolean {
    return this.#state !== 'waiting' && this.#state !== 'running';
  }

  get state(): JobState {
    return this.#state;
  }

  begin(): void {
    this.#state = 'running';
    this.#tell({ type: 'state', data: { state: 'running' } });
  }

  end(state: 'done' | 'failed' | 'stopped', at: string, problem?: string): void {
    this.#state = state;
    this.#ended = at;
    this.#problem = problem;
    this.#tell({ type: 'state', data: { state, ...(problem !== undefined && { problem }) } });
  }

  progress(progress: JobProgress): void {
    this.#progress = progress;
    this.#tell({ type: 'progress', data: progress });
  }

  note(name: string, note: Note): void {
    if (this.#notes.length < MOST_KEPT) this.#notes.push({ name, note });
    this.#tell({ type: 'note', data: { name, note } });
  }

  report({ key, notes, ...report }: JobReport): void {
    const data = { address: `r${key}`, ...report, notes: notes.slice(0, MOST_REMARKS) };
    this.#reports.push(data);
    if (this.#reports.length > MOST_KEPT) this.#reports.shift();
    this.#tell({ type: 'report', data });
  }

  view(): JobView {
    return this.#viewWith(MOST_KEPT);
  }

  /** As it stands in a list of many jobs. */
  shortView(): JobView {
    return this.#viewWith(MOST_LISTED);
  }

  #viewWith(most: number): JobView {
    return {
      ...this.#about,
      state: this.#state,
      ended: this.#ended,
      progress: this.#progress,
      notes: this.#notes.slice(0, most),
      reports: this.#reports.slice(-most),
      lastEvent: this.#next - 1,
      problem: this.#problem,
    };
  }

  /** Events after a number, as far as they are kept. */
  eventsAfter(id: number): readonly JobEvent[] {
    const [first] = this.#events;
    return first === undefined ? [] : this.#events.slice(Math.max(0, id - first.id + 1));
  }

  /** Resolves when there is something new, or at the latest when the signal comes. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      if (signal.aborted) resolve();
      else {
        this.#waiting.add(wake);
        signal.addEventListener('abort', wake);
      }
    });
  }

  #tell(event: NewEvent): void {
    this.#events.push({ id: this.#next++, ...event } as JobEvent);
    if (this.#events.length > MOST_EVENTS) this.#events.splice(0, this.#events.length - MOST_EVENTS);
    for (const wake of [...this.#waiting]) wake();
  }
}
