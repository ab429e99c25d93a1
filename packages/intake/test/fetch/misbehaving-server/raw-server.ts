import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** One request as it came, and the socket to answer on, without a library that would be polite. */
export interface Visit {
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly socket: Socket;
  /** Counts from 1 over all requests but those for robots.txt. */
  readonly number: number;
}

export type Answer = (visit: Visit) => unknown;

export interface RawServer {
  readonly port: number;
  readonly visits: readonly Visit[];
  /** Connections that were opened, whatever came of them. */
  readonly connections: () => number;
  /** The most bytes that one connection has taken. */
  readonly mostSent: () => number;
  readonly close: () => Promise<void>;
}

export interface RawServerOptions {
  readonly answer: Answer;
  /** Default: 404, so that all is allowed. */
  readonly robots?: Answer | undefined;
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** On connecting, before any request. */
  readonly greet?: ((socket: Socket) => unknown) | undefined;
}

const NO_RULES: Answer = ({ socket }) => socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');

export async function rawServer({ answer, robots = NO_RULES, tls, greet }: RawServerOptions): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const visits: Visit[] = [];
  let connections = 0;
  let mostSent = 0;
  const onConnection = (socket: Socket): void => {
    greet?.(socket);
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const request = requestOf(head);
      head = '';
      const visit = { ...request, socket, number: visits.length + 1 };
      if (request.path === '/robots.txt') robots(visit);
      else {
        visits.push(visit);
        answer(visit);
      }
    });
  };
  const server: Server = tls ? createTlsServer(tls, onConnection) : createServer(onConnection);
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      mostSent = Math.max(mostSent, socket.bytesWritten);
      sockets.delete(socket);
    });
  });
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    visits,
    connections: () => connections,
    mostSent: () => Math.max(mostSent, ...[...sockets].map((socket) => socket.bytesWritten)),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function requestOf(head: string): Pick<Visit, 'path' | 'headers'> {
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines
    .filter((line) => line.includes(': '))
    .map((line) => line.split(/: (.*)/s, 2) as [string, string]);
  return {
    path: first.split(' ')[1] ?? '',
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
  };
}
