/** The thread on which jobs of the page are done: while reports are read and written here, the server goes on answering. */
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { JobListener } from '@onrecord/server';
import type { FromJobWorker, JobWorkerData, ToJobWorker } from './job-messages.ts';

module.enableCompileCache?.();

const port = parentPort;
if (!port) throw new Error('job-worker runs as a worker of onrecord only');
const tell = (message: FromJobWorker): void => {
  port.postMessage(message);
};

const { jobBench } = await import('./job-bench.ts');
const bench = jobBench(workerData as JobWorkerData);
let stop = new AbortController();
let last: Promise<void> = Promise.resolve();

const listener: JobListener = {
  progress: (progress) => {
    tell({ kind: 'progress', progress });
  },
  report: (report) => {
    tell({ kind: 'report', report });
  },
  note: (name, note) => {
    tell({ kind: 'note', name, note });
  },
};

port.on('message', (message: ToJobWorker) => {
  if (message.kind === 'stop') stop.abort();
  else if (message.kind === 'close') {
    stop.abort();
    last = last
      .then(() => bench.close())
      .finally(() => {
        port.close();
      });
  } else {
    stop = new AbortController();
    const { signal } = stop;
    last = bench.run(message.source, { listener, stop: signal }).then(tell);
  }
});
