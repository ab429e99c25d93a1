import type { Socket } from 'node:net';
import type { Answer } from './raw-server.ts';

export const PAGE =
  '<!doctype html><title>Ferry runs again</title><p>The ferry to Saltmarsh runs again, the port said.';

/** Status line and headers, with the blank line. */
export function head(status: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`;
}

/** A whole answer, with its right length unless another is given. */
export function answered(
  body: string | Uint8Array = PAGE,
  headers: Readonly<Record<string, string | number>> = {},
  status = '200 OK',
): Answer {
  const bytes = Buffer.from(body);
  return ({ socket }) => {
    socket.write(head(status, { 'Content-Type': 'text/html', 'Content-Length': bytes.length, ...headers }));
    socket.end(bytes);
  };
}

/** Bytes as they are. */
export function raw(bytes: string): Answer {
  return ({ socket }) => socket.end(Buffer.from(bytes, 'latin1'));
}

export function redirect(target: string | ((path: string) => string), status = '302 Found'): Answer {
  return ({ socket, path }) => {
    const location = typeof target === 'string' ? target : target(path);
    socket.end(head(status, { Location: location, 'Content-Length': 0 }));
  };
}

/** Sends the piece again and again, as fast as the other side takes it, until it hangs up. */
export function floods(socket: Socket, piece: string | Uint8Array): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece)) if (socket.writableLength > 1_000_000) break;
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

/** Sends the piece again and again, a little at a time, until the other side hangs up. */
export function drips(socket: Socket, piece: string): void {
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer);
    else socket.write(piece);
  }, 1);
  socket.on('close', () => {
    clearInterval(timer);
  });
}

/** Answers by path; 404 for all others. */
export function byPath(answers: Readonly<Record<string, Answer>>): Answer {
  return (visit) => (answers[visit.path] ?? answered('', {}, '404 Not Found'))(visit);
}
