/** A thread that answers questions, or makes changes, with an opening of the archive of its own: while it is at a heavy one, the server goes on. */
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ThreadData, ToThread } from './asked.ts';

module.enableCompileCache?.();

const port = parentPort;
if (!port) throw new Error('asking-worker runs as a worker of the server only');
const tell = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => {
  port.postMessage(message, transfer);
};

function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const [{ openStore }, { answerQuestion }, { sentFailure }] = await Promise.all([
  import('@onrecord/archive'),
  import('./answer-question.ts'),
  import('./sent-failure.ts'),
]);
const { archive, isReadOnly, isWriter } = workerData as ThreadData;
try {
  const store = await openStore(archive, { readOnly: !isWriter });
  const answer = answerQuestion({ store, isReadOnly });
  port.on('message', (message: ToThread) => {
    if (message.kind === 'close') {
      void store.close().finally(() => {
        port.close();
      });
      return;
    }
    const before = process.threadCpuUsage();
    answer(message.question).then(
      (answered) => {
        tell({ kind: 'answer', answer: answered, ms: msSince(before) }, [answered.json.buffer]);
      },
      (cause: unknown) => {
        tell({ kind: 'failure', failure: sentFailure(cause), ms: msSince(before) });
      },
    );
  });
  tell({ kind: 'ready' });
} catch (cause) {
  tell({ kind: 'unable', failure: sentFailure(cause) });
}
