import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export type ToServer = 'mark' | 'end';

export type FromServer = { readonly kind: 'listening'; readonly port: number } | ({ readonly kind: 'marked' } & Fared);

/** How the server fared since it was asked last. */
export interface Fared {
  /** How late its event loop came round, in ms. */
  readonly delayMs: { readonly p50: number; readonly p99: number; readonly longest: number };
  readonly cpuSeconds: number;
  readonly rssMb: number;
  readonly faults: readonly string[];
}

/** The server of the bench, as a process of its own. */
export interface BenchServer {
  readonly port: number;
  readonly fared: () => Promise<Fared>;
  readonly end: () => Promise<void>;
}

/** `threads`: that answer questions; undefined: as many as the command has. */
export async function benchServer(archive: string, threads: number | undefined): Promise<BenchServer> {
  const script = path.join(import.meta.dirname, 'serve-archive.ts');
  const args = [archive, threads === undefined ? '' : String(threads)];
  const server = fork(script, args, { execArgv: process.execArgv });
  const { port } = await told(server, 'listening');
  return {
    port,
    fared: () => {
      const marked = told(server, 'marked');
      server.send('mark' satisfies ToServer);
      return marked;
    },
    end: async () => {
      const ended = once(server, 'exit');
      server.send('end' satisfies ToServer);
      await ended;
    },
  };
}

async function told<K extends FromServer['kind']>(
  server: ChildProcess,
  kind: K,
): Promise<Extract<FromServer, { readonly kind: K }>> {
  for (;;) {
    const [message] = (await once(server, 'message')) as [FromServer];
    if (message.kind === kind) return message as Extract<FromServer, { readonly kind: K }>;
  }
}
