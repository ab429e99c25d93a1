/** The worker's side of the crew: loads the engine once, then does one job after the other and answers each in turn. */
import module from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Job, Outcome } from './read-job.ts';

/** What a worker says: that it can begin, that it never will, or what became of the oldest job it was given. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unable'; readonly message: string }
  | { readonly kind: 'done'; readonly outcome: Outcome };

// A worker has a compile cache of its own to switch on: it halves the time to load the engine.
module.enableCompileCache?.();

const port = parentPort;
if (!port) throw new Error('reader-worker runs as a worker of onrecord only');
const tell = (message: FromWorker): void => {
  port.postMessage(message);
};

const [{ loadEngine }, { readJob }] = await Promise.all([
  import('../commands/load-engine.ts'),
  import('./read-job.ts'),
]);
try {
  const engine = await loadEngine();
  let last: Promise<void> = Promise.resolve();
  port.on('message', (job: Job) => {
    last = last.then(async () => {
      tell({ kind: 'done', outcome: await readJob(job, engine) });
    });
  });
  tell({ kind: 'ready' });
} catch (cause) {
  tell({ kind: 'unable', message: cause instanceof Error ? cause.message : String(cause) });
}
