import { Worker } from 'node:worker_threads';

/** What became of a question to a worker. `failed`: its code threw; the others: it was ended, and the next question begins it anew. */
export type Answer<T> =
  | { readonly status: 'answered'; readonly value: T }
  | { readonly status: 'failed' | 'too-slow' | 'died'; readonly reason: string };

export interface WorkerLimits {
  /** How long one question may take, in milliseconds. */
  readonly limitMs: number;
  /** JavaScript heap, in MiB; buffers outside of it are not counted. */
  readonly memoryMb: number;
  /** Ends the question at hand. */
  readonly signal?: AbortSignal | undefined;
}

/** Code that reads hostile bytes on a thread of its own, where it can be ended whatever it does. */
export interface IsolatedWorker<Question, Reply> {
  /** One question at a time. */
  readonly ask: (question: Question, transfer?: readonly ArrayBuffer[]) => Promise<Answer<Reply>>;
  readonly end: () => Promise<void>;
}

/** What a worker of `serve` answers with. */
export type Served =
  { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'threw'; readonly reason: string };

/** A thread does not inherit the resolver that the command puts before the sources. */
const EXEC_ARGV = import.meta.url.endsWith('.ts') ? ['--conditions=onrecord-source'] : [];

/**
 * A worker of the module at `url`, which calls `serve`; begun by the first question. Libraries that were written for files that
 * mean no harm can loop or fill the memory on ones that do: there is no other way to stop them.
 */
export function isolatedWorker<Question, Reply>(
  url: URL,
  { limitMs, memoryMb, signal }: WorkerLimits,
): IsolatedWorker<Question, Reply> {
  let worker: Worker | undefined;
  let settle: (answer: Answer<Reply>) => void = () => undefined;
  const end = async (): Promise<void> => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const begin = (): Worker => {
    const begun = new Worker(url, { execArgv: EXEC_ARGV, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const tell = (answer: Answer<Reply>): void => {
      if (worker === begun) settle(answer);
    };
    begun.on('message', (message: Served) => {
      if (message.kind === 'value') tell({ status: 'answered', value: message.value as Reply });
      else tell({ status: 'failed', reason: message.reason });
    });
    begun.on('error', (cause) => {
      tell({ status: 'died', reason: crashReason(cause) });
    });
    begun.on('exit', (code) => {
      tell({ status: 'died', reason: `its reader ended with code ${code}` });
    });
    return begun;
  };
  const ask = async (question: Question, transfer: readonly ArrayBuffer[] = []): Promise<Answer<Reply>> => {
    worker ??= begin();
    const port = worker;
    const answer = await new Promise<Answer<Reply>>((resolve) => {
      const timer = setTimeout(() => {
        settle({ status: 'too-slow', reason: `it took longer than ${limitMs / 1000} seconds` });
      }, limitMs);
      const stop = (): void => {
        settle({ status: 'died', reason: 'it was stopped' });
      };
      signal?.addEventListener('abort', stop, { once: true });
      settle = (settled) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        resolve(settled);
      };
      port.postMessage(question, transfer);
    });
    if (answer.status === 'too-slow' || answer.status === 'died') await end();
    return answer;
  };
  return { ask, end };
}

function crashReason(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it takes more memory than a report may';
  return cause instanceof Error ? cause.message : String(cause);
}
