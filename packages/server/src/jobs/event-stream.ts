import type { JobEvent } from './job.ts';
import type { JobRecord } from './job-record.ts';

/** A line that says nothing, so that what stands between does not think the stream dead. */
const HEARTBEAT_MS = 15_000;

/**
 * The events of a job after a number, as server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). Ends with the job, with
 * the client, or when the server stops. Nothing is made ahead of a client that reads slowly.
 */
export function eventStream(
  job: JobRecord,
  { after, signal, onEnd }: { readonly after: number; readonly signal: AbortSignal; readonly onEnd: () => void },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal]);
  let last = after;
  let isBegun = false;
  let isEnded = false;
  const end = (): void => {
    if (!isEnded) onEnd();
    isEnded = true;
  };
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (!isBegun) {
        isBegun = true;
        controller.enqueue(encoder.encode('retry: 2000\n\n'));
        return;
      }
      const text = await nextText();
      if (text === undefined) {
        end();
        controller.close();
      } else controller.enqueue(encoder.encode(text));
    },
    cancel: () => {
      gone.abort();
      end();
    },
  });

  async function nextText(): Promise<string | undefined> {
    if (over.aborted) return undefined;
    const ready = job.eventsAfter(last);
    if (ready.length > 0) {
      last = ready.at(-1)?.id ?? last;
      return ready.map(eventText).join('');
    }
    if (job.isOver) return undefined;
    const beat = AbortSignal.timeout(HEARTBEAT_MS);
    await job.next(AbortSignal.any([over, beat]));
    return over.aborted ? undefined : job.eventsAfter(last).length > 0 || job.isOver ? nextText() : ': still there\n\n';
  }
}

function eventText({ id, type, data }: JobEvent): string {
  // JSON has no line ends in it.
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}
