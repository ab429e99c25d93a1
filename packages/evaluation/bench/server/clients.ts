import { Agent, request } from 'node:http';

/** One answer: what was asked, its status, how long it took (ms) and its bytes. */
export interface Timed {
  readonly asked: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
}

export interface Load {
  readonly port: number;
  readonly clients: number;
  /** Ends after so many ms and when `isOver` says so, at the latest after so many requests. */
  readonly ms: number;
  readonly isOver?: () => boolean;
  readonly most: number;
  /** The nth request: what is asked, and under which address. */
  readonly next: (n: number) => { readonly asked: string; readonly address: string };
}

/** Clients that ask one question after the other over connections that stay open; each waits for its answer. */
export async function load({ port, clients, ms, isOver = () => true, most, next }: Load): Promise<readonly Timed[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: Timed[] = [];
  const end = performance.now() + ms;
  let n = 0;
  const client = async (): Promise<void> => {
    while ((performance.now() < end || !isOver()) && n < most) {
      const { asked, address } = next(n++);
      times.push({ asked, ...(await timed(agent, port, address)) });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return times;
}

function timed(agent: Agent, port: number, path: string): Promise<Omit<Timed, 'asked'>> {
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status: number, bytes: number): void => {
      resolve({ status, ms: performance.now() - start, bytes });
    };
    const sent = request({ agent, port, path, host: '127.0.0.1', headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        done(response.statusCode ?? 0, bytes);
      });
      response.on('error', () => {
        done(0, bytes);
      });
    });
    sent.on('error', () => {
      done(0, 0);
    });
    sent.end();
  });
}
