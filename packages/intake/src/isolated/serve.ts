import { parentPort } from 'node:worker_threads';
import type { Served } from './isolated-worker.ts';

/** Answers the questions that come to this thread, one after the other; what `answer` throws goes back as its reason. */
export function serve<Question, Reply>(answer: (question: Question) => Promise<Reply>): void {
  parentPort?.on('message', (question: Question) => {
    void answer(question)
      .then((value): Served => ({ kind: 'value', value }))
      .catch((cause: unknown): Served => ({ kind: 'threw', reason: reasonOf(cause) }))
      .then((served) => {
        parentPort?.postMessage(served);
      });
  });
}

function reasonOf(cause: unknown): string {
  const words =
    cause instanceof Error ? `${cause.name === 'Error' ? '' : `${cause.name}: `}${cause.message}` : String(cause);
  return words.replace(/\s+/g, ' ').slice(0, 160);
}
