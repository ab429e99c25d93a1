import type { Readable, Writable } from 'node:stream';
import type { Store } from '@onrecord/archive';

export interface McpOptions {
  /** Messages of the client, a line each; its end ends the service. */
  readonly input: Readable;
  /** Nothing but messages is written to it. */
  readonly output: Writable;
  /** Ends the service too. */
  readonly signal?: AbortSignal;
  readonly onFault?: (cause: unknown) => void;
  readonly clock?: () => Date;
}

/** Bytes of one message: arguments of a question are short. */
const MOST_BYTES = 1024 * 1024;

/** Answers one client over two streams (the transport "stdio") until one of them ends; what was asked before is answered. */
export async function serveMcp(
  store: Store,
  { input, output, signal, onFault = () => undefined, clock = () => new Date() }: McpOptions,
): Promise<void> {
  // Loaded by those who need it only: a server of the page does not.
  const [{ StdioServerTransport }, { mcpServer }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('./mcp-server.ts'),
  ]);
  const { server, settled } = mcpServer({ store, now: clock, onFault });
  const transport = new StdioServerTransport(input, output, { maxBufferSize: MOST_BYTES });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const end = async (): Promise<void> => {
    // What came with the end of the input is begun first.
    await new Promise((resolve) => setImmediate(resolve));
    await settled();
    await new Promise((resolve) => setImmediate(resolve));
    await server.close();
  };
  const onEnd = (): void => void end();
  input.once('end', onEnd).once('close', onEnd);
  output.once('close', onEnd);
  signal?.addEventListener('abort', onEnd, { once: true });
  await server.connect(transport);
  if (signal?.aborted) onEnd();
  await closed;
  signal?.removeEventListener('abort', onEnd);
}
