import { Worker } from 'node:worker_threads';
import type { JobListener, JobRunner, JobSource } from '@onrecord/server';
import type { FromJobWorker, JobWorkerData, ToJobWorker } from './job-messages.ts';

/** Jobs of the page on a thread of their own. */
export interface ThreadRunner extends JobRunner {
  /** Ends the thread; a job that runs is stopped. */
  readonly close: () => Promise<void>;
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const WORKER = new URL(IS_SOURCE ? './job-worker.ts' : './job-worker.js', import.meta.url);
/** A worker does not inherit the resolver that bin/onrecord.js puts before the sources. */
const EXEC_ARGV = IS_SOURCE ? ['--conditions=onrecord-source'] : [];

/** How long the thread may take to close what it has open: a server ends within 5 s, and what was acknowledged is durable already. */
const CLOSE_MS = 400;

/** Does jobs one at a time, on a thread that begins with the first. One that dies fails the job that ran; the next job gets another. */
export function threadRunner(data: JobWorkerData): ThreadRunner {
  let worker: Worker | undefined;

  const begin = (): Worker => {
    const begun = new Worker(WORKER, { execArgv: EXEC_ARGV, workerData: data });
    const forget = (): void => {
      if (worker === begun) worker = undefined;
    };
    begun.on('error', forget);
    begun.on('exit', forget);
    return begun;
  };
  return {
    run: (source, listener, signal) => {
      worker ??= begin();
      return runOn(worker, { source, listener, signal });
    },
    close: async () => {
      const former = worker;
      worker = undefined;
      if (!former) return;
      const ended = new Promise<void>((resolve) => {
        former.once('exit', () => {
          resolve();
        });
      });
      post(former, { kind: 'close' });
      const timer = setTimeout(() => void former.terminate(), CLOSE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

interface RunningJob {
  readonly source: JobSource;
  readonly listener: JobListener;
  readonly signal: AbortSignal;
}

function runOn(worker: Worker, { source, listener, signal }: RunningJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      post(worker, { kind: 'stop' });
    };
    const end = (problem?: string): void => {
      signal.removeEventListener('abort', stop);
      worker.off('message', hear).off('error', fail).off('exit', gone);
      if (problem === undefined) resolve();
      else reject(new Error(problem));
    };
    const fail = (cause: Error): void => {
      end(`The job ended by a fault (${cause.message}). What was done stays; do the rest again.`);
    };
    const gone = (): void => {
      end('The job ended before it was done. What was done stays; do the rest again.');
    };
    const hear = (message: FromJobWorker): void => {
      if (message.kind === 'progress') listener.progress(message.progress);
      else if (message.kind === 'report') listener.report(message.report);
      else if (message.kind === 'note') listener.note(message.name, message.note);
      else end(message.kind === 'failed' ? message.message : undefined);
    };
    worker.on('message', hear).on('error', fail).on('exit', gone);
    signal.addEventListener('abort', stop, { once: true });
    post(worker, { kind: 'run', source });
    if (signal.aborted) stop();
  });
}

function post(worker: Worker, message: ToJobWorker): void {
  worker.postMessage(message);
}
