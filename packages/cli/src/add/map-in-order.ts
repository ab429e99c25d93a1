import { type Bell, newBell } from './bell.ts';

/** How far ahead of its reader a map may run. */
export interface Bounds<T> {
  /** Pieces of work begun and not done. */
  readonly atOnce: number;
  /** What one counts for, running or waiting for its turn. */
  readonly weight: (task: T) => number;
  /** The sum of weights that are held; one alone may be heavier. */
  readonly most: number;
  /** Nothing more is taken; what is done is given, what is not is left out. */
  readonly stop?: AbortSignal;
}

interface Entry<R> {
  readonly weight: number;
  result: { readonly value: R } | { readonly cause: unknown } | undefined;
}

interface Flow<T, R> {
  readonly source: AsyncIterator<T>;
  readonly work: (task: T) => Promise<R>;
  readonly bounds: Bounds<T>;
  /** In the order of the tasks: done, or being done. */
  readonly queue: Entry<R>[];
  readonly bell: Bell;
  running: number;
  held: number;
  /** What the source has come to. */
  state: { readonly kind: 'open' | 'ended' } | { readonly kind: 'broken'; readonly cause: unknown };
}

/**
 * Does the work for each task, many at once, and gives the results in the order of the tasks: back-pressure and a bounded
 * reorder buffer in one. A piece of work that rejects, or a source that throws, ends it at its turn.
 */
export async function* mapInOrder<T, R>(
  tasks: AsyncIterable<T>,
  work: (task: T) => Promise<R>,
  bounds: Bounds<T>,
): AsyncGenerator<R> {
  const source = tasks[Symbol.asyncIterator]();
  const bell = newBell();
  const flow: Flow<T, R> = { source, work, bounds, queue: [], bell, running: 0, held: 0, state: { kind: 'open' } };
  bounds.stop?.addEventListener('abort', bell.ring);
  void pump(flow);
  try {
    for (let entry = await turn(flow); entry; entry = await turn(flow)) {
      const { result } = entry;
      // Being done when the run was stopped.
      if (!result) continue;
      if ('cause' in result) throw result.cause;
      yield result.value;
    }
  } finally {
    flow.state = { kind: 'ended' };
    bell.ring();
    bounds.stop?.removeEventListener('abort', bell.ring);
    // Not awaited: a source that waits for input would hold the end up.
    Promise.resolve(source.return?.()).catch(() => undefined);
  }
}

/** Takes tasks and begins them as long as there is room. */
async function pump<T, R>(flow: Flow<T, R>): Promise<void> {
  const { source, bounds, bell } = flow;
  const isOpen = (): boolean => flow.state.kind === 'open' && bounds.stop?.aborted !== true;
  try {
    while (isOpen()) {
      if (flow.running >= bounds.atOnce || (flow.queue.length > 0 && flow.held >= bounds.most)) {
        await bell.next();
        continue;
      }
      const next = await source.next();
      if (!isOpen()) break;
      if (next.done) flow.state = { kind: 'ended' };
      else begin(flow, next.value);
      bell.ring();
    }
  } catch (cause) {
    flow.state = { kind: 'broken', cause };
  }
  bell.ring();
}

function begin<T, R>(flow: Flow<T, R>, task: T): void {
  const entry: Entry<R> = { weight: flow.bounds.weight(task), result: undefined };
  flow.queue.push(entry);
  flow.held += entry.weight;
  flow.running++;
  const settle = (result: NonNullable<Entry<R>['result']>): void => {
    entry.result = result;
    flow.running--;
    flow.bell.ring();
  };
  flow.work(task).then(
    (value) => {
      settle({ value });
    },
    (cause: unknown) => {
      settle({ cause });
    },
  );
}

/** The next entry, when it is done or the run is stopped; undefined at the end. */
async function turn<T, R>(flow: Flow<T, R>): Promise<Entry<R> | undefined> {
  const { queue, bell, bounds } = flow;
  while (true) {
    const [head] = queue;
    const isStopped = bounds.stop?.aborted === true;
    if (head && (head.result || isStopped)) {
      queue.shift();
      flow.held -= head.weight;
      bell.ring();
      return head;
    }
    if (isStopped) return undefined;
    if (!head && flow.state.kind === 'broken') throw flow.state.cause;
    if (!head && flow.state.kind === 'ended') return undefined;
    await bell.next();
  }
}
