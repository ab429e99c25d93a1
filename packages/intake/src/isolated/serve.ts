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

/** The words of an error without the name of its class, as part of a sentence. */
function reasonOf(cause: unknown): string {
  const words = cause instanceof Error ? cause.message || cause.name : String(cause);
  return words
    .replace(/\s+/g, ' ')
    .slice(0, 160)
    .replace(/[.\s]+$/, '');
}
