import type { QueryClient } from '@tanstack/react-query';
import { sentEvents } from './event-stream.ts';
import { afterEvent, isOver } from './job-events.ts';
import { jobQuery } from './job-query.ts';
import { asProblem } from './problem.ts';
import { refreshAll } from './refresh.ts';
import type { Job } from './types.ts';

/** ms before a stream that broke off is asked for again. */
const AGAIN_MS = 1000;

/** Jobs to be followed, one after the other as the server does them: a browser has six connections to a server, for all its tabs. */
const queue: string[] = [];
const own = new Set<string>();
type Listener = (id: string, job: Job | undefined) => void;
const listeners = new Set<Listener>();
let isFollowing = false;

/** Hears of each job that was begun here and is over; without the job where the server no longer knows it. */
export function onOwnJobOver(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Follows a job to its end and keeps what is known of it as it goes, also while other views are open. */
export function followJob(client: QueryClient, id: string, { isOwn }: { readonly isOwn: boolean }): void {
  if (isOwn) own.add(id);
  if (queue.includes(id)) return;
  queue.push(id);
  if (!isFollowing) void followAll(client);
}

async function followAll(client: QueryClient): Promise<void> {
  isFollowing = true;
  for (let id = queue[0]; id !== undefined; id = queue[0]) {
    const job = await followOne(client, id);
    queue.shift();
    void client.invalidateQueries({ queryKey: ['/jobs'], exact: true });
    refreshAll(client);
    void client.invalidateQueries({ queryKey: ['/arrivals'] });
    if (own.delete(id)) for (const listener of listeners) listener(id, job);
  }
  isFollowing = false;
}

/** The job once it is over; undefined where the server no longer knows it. */
async function followOne(client: QueryClient, id: string): Promise<Job | undefined> {
  const query = jobQuery(id);
  for (;;) {
    await shown();
    try {
      const job = await client.fetchQuery({ ...query, staleTime: 0 });
      if (isOver(job)) return job;
      await hear(client, id, job);
    } catch (error) {
      if (isAbort(error)) continue;
      if (!asProblem(error).mayPass) return undefined;
      await wait(AGAIN_MS);
    }
  }
}

/** Hears events until the stream ends, the connection breaks off, or the page is hidden: one that nobody looks at holds no connection. */
async function hear(client: QueryClient, id: string, { lastEvent }: Job): Promise<void> {
  const hidden = new AbortController();
  const onHidden = (): void => {
    if (document.hidden) hidden.abort();
  };
  document.addEventListener('visibilitychange', onHidden);
  try {
    for await (const event of sentEvents(`/jobs/${id}/events`, { after: lastEvent, signal: hidden.signal })) {
      client.setQueryData<Job>(jobQuery(id).queryKey, (job) => job && afterEvent(job, event));
    }
  } finally {
    document.removeEventListener('visibilitychange', onHidden);
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, ms);
  });
}

/** Once the page can be seen. */
function shown(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
