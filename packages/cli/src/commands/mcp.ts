import { stopSignals } from '../add/stop-signals.ts';
import type { Exit, McpRequest } from '../arguments/requests.ts';
import { EXIT } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { safeText } from '../views/terminal/safe-text.ts';
import { onArchive } from './archive/open-archive.ts';

/** `onrecord mcp`: questions of an assistant, over standard input and output, until it closes them. Nothing is changed. */
export function mcpCommand(request: McpRequest, output: Output): Promise<Exit> {
  return onArchive(request, output, {
    options: { readOnly: true },
    work: async (store) => {
      const { serveMcp } = await import('@onrecord/server');
      const stop = stopSignals();
      try {
        await serveMcp(store, {
          input: process.stdin,
          output: process.stdout,
          signal: stop.signal,
          onFault: (cause) => {
            const why = cause instanceof Error ? cause.message : String(cause);
            output.complain(`onrecord: a fault of its own: ${safeText(why)}. Please report it.`);
          },
        });
        return EXIT.ok;
      } finally {
        stop.release();
      }
    },
  });
}
