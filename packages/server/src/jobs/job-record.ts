import type { Note } from '@onrecord/model';
import type { JobEvent, JobState, JobView } from './job.ts';
import type { JobListener, JobProgress } from './job-runner.ts';

/** Events that are kept of one job: who comes late hears the last of them. */
const MOST_EVENTS = 2000;
const MOST_NOTES = 100;

type NewEvent = JobEvent extends infer E ? (E extends JobEvent ? Omit<E, 'id'> : never) : never;

/** One job: where it stands, and what happened so far. */
export class JobRecord implements JobListener {
  readonly stop = new AbortController();
  readonly #about: Pick<JobView, 'id' | 'what' | 'by' | 'created'>;
  readonly #events: JobEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #notes: { readonly name: string; readonly note: Note }[] = [];
  #next = 1;
  #state: JobState = 'waiting';
  #ended: string | undefined;
  #problem: string | undefined;
  #progress: JobProgress = { added: 0, unchanged: 0, renewed: 0, failed: 0 };

  constructor(about: Pick<JobView, 'id' | 'what' | 'by' | 'created'>) {
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
    if (this.#notes.length < MOST_NOTES) this.#notes.push({ name, note });
    this.#tell({ type: 'note', data: { name, note } });
  }

  view(): JobView {
    return {
      ...this.#about,
      kind: 'add',
      state: this.#state,
      ended: this.#ended,
      progress: this.#progress,
      notes: this.#notes,
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
