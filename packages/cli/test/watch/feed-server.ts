import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { inventedText } from '../add/invented-texts.ts';

/** Outlets on this machine, each at a loopback address of its own, since a host is asked for one page a second. */
export interface FeedServer {
  /** Address of an outlet's feed. */
  readonly feed: (outlet: number) => string;
  /** Address of a page. */
  readonly page: (outlet: number, number: number) => string;
  /** Pages that an outlet's feed lists from now on. */
  readonly list: (outlet: number, pages: readonly number[]) => void;
  /** Answers in place of a page or feed, by its path or address: a status. */
  readonly refuse: (url: string, status: number) => void;
  /** Everything that was asked for, in order, without robots.txt. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

export async function feedServer(): Promise<FeedServer> {
  const lists = new Map<string, readonly number[]>();
  const refused = new Map<string, number>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
    if (request.url === '/robots.txt') return end(response, 404);
    asked.push(url);
    const status = refused.get(url);
    if (status !== undefined) return end(response, status);
    if (request.url === '/feed') return feedAnswer(request, response, lists.get(new URL(url).hostname) ?? []);
    const [, number] = /^\/report\/(\d+)$/.exec(request.url ?? '') ?? [];
    return number === undefined ? end(response, 404) : pageAnswer(response, `${new URL(url).hostname}/${number}`);
  });
  const port = await listening(server);
  const hostOf = (outlet: number): string => `127.0.0.${outlet + 1}`;
  return {
    feed: (outlet) => `http://${hostOf(outlet)}:${port}/feed`,
    page: (outlet, number) => `http://${hostOf(outlet)}:${port}/report/${number}`,
    list: (outlet, pages) => {
      lists.set(hostOf(outlet), pages);
    },
    refuse: (url, status) => {
      refused.set(url, status);
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '0.0.0.0', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

function feedAnswer(request: IncomingMessage, response: ServerResponse, pages: readonly number[]): void {
  const etag = `"${pages.join('-')}"`;
  if (request.headers['if-none-match'] === etag) {
    end(response, 304);
    return;
  }
  const base = `http://${request.headers.host ?? ''}`;
  const items = pages.map((n) => `<item><title>Talks, part ${n}</title><link>${base}/report/${n}</link></item>`);
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
  const name = `Outlet ${new URL(base).hostname.split('.').at(-1) ?? ''}`;
  response.end(`<rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`);
}

/** A report of its own: the place makes its text another. */
function pageAnswer(response: ServerResponse, place: string): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${inventedText(Number(place.split('/').at(-1)))}\nThe talks are held at house ${place}.\n`);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status);
  response.end();
}
