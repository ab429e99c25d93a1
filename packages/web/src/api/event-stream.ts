import { notReached, problemOf } from './problem.ts';
import { bearer } from './token.ts';

/** One server-sent event. */
export interface SentEvent {
  readonly id: number;
  readonly type: string;
  readonly data: unknown;
}

/**
 * The events of a stream after a number, as they come; ends with the stream. Read by `fetch`, as a browser's EventSource sends no token
 * (html.spec.whatwg.org/multipage/server-sent-events.html).
 * @throws ApiProblem; AbortError where the signal ended it
 */
export async function* sentEvents(
  path: string,
  { after, signal }: { readonly after: number; readonly signal: AbortSignal },
): AsyncGenerator<SentEvent> {
  const headers = { accept: 'text/event-stream', 'last-event-id': String(after), ...bearer() };
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, { headers, signal, cache: 'no-store' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw notReached();
  }
  if (!response.ok) throw await problemOf(response);
  if (!response.body) return;
  yield* eventsIn(piecesOf(response.body));
}

/** The text of a body, piece by piece. A connection that breaks off ends it: whoever reads asks again after the last event. */
async function* piecesOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    // Said by the caller where the next try fails too.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The events in a text that comes in pieces. Blocks without an id (comments, the time to wait) are passed over. */
export async function* eventsIn(pieces: AsyncIterable<string>): AsyncGenerator<SentEvent> {
  let rest = '';
  for await (const piece of pieces) {
    const blocks = `${rest}${piece}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) yield event;
    }
  }
}

function eventOf(block: string): SentEvent | undefined {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
  const [id, type, data] = [fields.get('id'), fields.get('event'), fields.get('data')];
  if (id === undefined || type === undefined || data === undefined) return undefined;
  return { id: Number(id), type, data: JSON.parse(data) as unknown };
}
