import { createServer } from 'node:http';

/** An outlet on this machine: a feed, and the pages that it lists. */
export interface OutletServer {
  readonly feed: string;
  /** Address of a page of its own, which no feed lists. */
  readonly page: string;
  readonly close: () => Promise<void>;
}

const LISTED = [1, 2];

export async function outletServer(): Promise<OutletServer> {
  const server = createServer((request, response) => {
    const root = `http://${request.headers.host ?? ''}`;
    const [, number] = /^\/report\/(\d+)$/.exec(request.url ?? '') ?? [];
    const isFeed = request.url === '/feed';
    if (number === undefined && !isFeed) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8' });
    response.end(isFeed ? feedOf(root) : pageOf(Number(number)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    feed: `${root}/feed`,
    page: `${root}/report/9`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function feedOf(root: string): string {
  const items = LISTED.map(
    (n) => `<item><title>Quay ${n}</title><link>${root}/report/${n}</link><guid>${root}/report/${n}</guid></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay Gazette</title><link>${root}</link>${items.join('')}</channel></rss>`;
}

function pageOf(number: number): string {
  return `<!doctype html><html><head><title>Quay ${number} reopens</title></head><body><article><h1>Quay ${number} reopens</h1>
<p>TROMSO, ${number + 10} May 2031 - Quay ${number} reopened on Tuesday, the port board said. Ferries would leave again from Wednesday morning, it added, and freight from Friday.</p>
<p>Runa Skaar, the mayor, said that she had waited ${number + 2} weeks for this day. Nobody was hurt when the gates were opened, the police said.</p></article></body></html>`;
}
