/** When a batch is full. */
export interface BatchBounds<T> {
  readonly size: number;
  /** Milliseconds after its first member. */
  readonly ms: number;
  /** What one member counts for, and the sum at which a batch is full. */
  readonly weight: (member: T) => number;
  readonly most: number;
}

/** Groups what comes, in its order, so that nothing waits longer than `ms` for others. Takes no more than it gives. */
export async function* batched<T>(source: AsyncIterable<T>, bounds: BatchBounds<T>): AsyncGenerator<readonly T[]> {
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  // A rejection is met where it is awaited below; until then it is not an unhandled one.
  const quiet = (promise: Promise<unknown>): void => {
    promise.catch(() => undefined);
  };
  quiet(next);
  try {
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      let held = bounds.weight(first.value);
      const deadline = alarm(bounds.ms);
      next = iterator.next();
      quiet(next);
      while (batch.length < bounds.size && held < bounds.most) {
        const come = await Promise.race([next.catch(() => undefined), deadline.rung]);
        if (!come || come.done) break;
        batch.push(come.value);
        held += bounds.weight(come.value);
        next = iterator.next();
        quiet(next);
      }
      deadline.cancel();
      yield batch;
    }
  } finally {
    // Not awaited: a source that waits for input would hold the end up.
    quiet(Promise.resolve(iterator.return?.()));
  }
}

function alarm(ms: number): { readonly rung: Promise<undefined>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const rung = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, ms);
  });
  return {
    rung,
    cancel: () => {
      clearTimeout(timer);
    },
  };
}
