import { connect } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore, type Store } from '@onrecord/archive';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { hashToken, type JobRunner, type Listening, newToken, serve, STOP_MS } from '../src/index.ts';
import { ask, exampleDesk } from './support/example-desk.ts';

const desk = exampleDesk();
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-page-'));
let listening: Listening | undefined;
afterEach(() => listening?.stop());
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const OWN = { 'x-onrecord': '1', 'content-type': 'application/json' };

describe('a server that listens', () => {
  it('answers on this machine, and not under another name', async () => {
    listening = await serve(desk.serverWith(), { port: 0 });
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}/`);
    expect((await fetch(`${listening.url}api/v1/health`)).status).toBe(200);
    expect(
      await raw(listening.port, 'GET /api/v1/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1\.1 421/);
  });

  it('answers what is no HTTP with a refusal, and goes on', async () => {
    listening = await serve(desk.serverWith(), { port: 0 });
    for (const text of [
      '\0\0\0\r\n\r\n',
      'GET / HTTP/9\r\n\r\n',
      `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      'GET http://[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      'GET /api/v1/health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    ]) {
      expect(await raw(listening.port, text)).toMatch(/^HTTP\/1\.1 4\d\d/);
    }
    expect((await fetch(`${listening.url}api/v1/health`)).status).toBe(200);
  });

  it('is open to others with tokens only', async () => {
    await expect(serve(desk.serverWith(), { port: 0, host: '0.0.0.0' })).rejects.toThrow(/tokens/);
    const tokens = [{ name: 'Ilsa', role: 'reader' as const, hash: await hashToken(newToken()) }];
    listening = await serve(desk.serverWith({ auth: { tokens }, hosts: ['0.0.0.0'] }), { port: 0, host: '0.0.0.0' });
    expect((await fetch(`http://127.0.0.1:${listening.port}/api/v1/summary`)).status).toBe(401);
  });

  it('says that a port is taken', async () => {
    listening = await serve(desk.serverWith(), { port: 0 });
    await expect(serve(desk.serverWith(), { port: listening.port })).rejects.toThrow(/EADDRINUSE/);
  });

  it('asks on one opening of the archive while the other is written', async () => {
    const asking = await openStore(desk.address(), { readOnly: true });
    try {
      const api = desk.serverWith({ asking });
      const answer = desk.store().write(async () => ask(api, 'statements?limit=1'));
      expect((await answer).status).toBe(200);
      await api.drain();
    } finally {
      await asking.close();
    }
  });
});

describe('stopping', () => {
  it('lets what is being answered be answered, ends streams and jobs, and takes nothing more', async () => {
    let hasEnded = false;
    const jobs: JobRunner = {
      run: (_source, _listener, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            hasEnded = true;
            resolve();
          });
        }),
    };
    const began = Promise.withResolvers<undefined>();
    const store = desk.store();
    const asking: Store = {
      ...store,
      get db() {
        began.resolve(undefined);
        return store.db;
      },
    };
    listening = await serve(desk.serverWith({ jobs, asking }), { port: 0 });
    const root = `${listening.url}api/v1`;
    const started = await fetch(`${root}/jobs`, {
      method: 'POST',
      headers: OWN,
      body: JSON.stringify({ kind: 'add', text: 'One.' }),
    });
    const { address } = (await started.json()) as { address: string };
    const stream = await fetch(new URL(`${address}/events`, listening.url));
    const rest = stream.text();
    const answer = fetch(`${root}/network`);
    await began.promise;
    await listening.stop();
    expect(hasEnded).toBe(true);
    expect(await rest).toContain('"running"');
    expect((await answer).status).toBe(200);
    await expect(fetch(`${root}/health`)).rejects.toThrow();
    await listening.stop();
  });

  it('cuts off who holds on', { timeout: 3 * STOP_MS }, async () => {
    const jobs: JobRunner = { run: () => new Promise(() => undefined) };
    listening = await serve(desk.serverWith({ jobs }), { port: 0 });
    const held = connect(listening.port, '127.0.0.1');
    held.on('error', () => undefined);
    held.write(
      'POST /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\nX-Onrecord: 1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    await fetch(`${listening.url}api/v1/jobs`, {
      method: 'POST',
      headers: OWN,
      body: JSON.stringify({ kind: 'add', text: 'One.' }),
    });
    const closed = new Promise((resolve) => held.on('close', resolve));
    await listening.stop();
    await closed;
  });
});

describe("the page's files", () => {
  const page = (): ReturnType<typeof desk.serverWith> => {
    mkdirSync(path.join(folder, 'page', 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.html'), 'secret');
    writeFileSync(path.join(folder, 'page', 'index.html'), '<!doctype html><title>onrecord</title>');
    writeFileSync(path.join(folder, 'page', 'assets', 'main-1a2b3c4d.js'), 'export {};');
    writeFileSync(path.join(folder, 'page', 'assets', 'land-1a2b3c4d.json'), '{}');
    writeFileSync(path.join(folder, 'page', 'notes.secret'), 'secret');
    return desk.serverWith({ staticFolder: path.join(folder, 'page') });
  };
  it.each([
    ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/timeline/2030', 200, 'text/html; charset=utf-8', 'no-cache'],
    ['/assets/main-1a2b3c4d.js', 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/land-1a2b3c4d.json', 200, 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/other.js', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/notes.secret', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/..%2fsecret.html', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/%2e%2e%2fsecret.html', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/..%5csecret.html', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/%00.html', 404, 'application/problem+json; charset=utf-8', 'no-store'],
    ['/api/v1/nothing', 404, 'application/problem+json; charset=utf-8', 'no-store'],
  ])('%s: %i', async (address, status, type, cache) => {
    const response = await ask(page(), address);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      status,
      type,
      cache,
    ]);
    expect(await response.text()).not.toContain('secret');
  });

  it('are not sent again where the client has them', async () => {
    const api = page();
    const tag = (await ask(api, '/')).headers.get('etag') ?? '';
    expect((await ask(api, '/', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

/** What a server answers to bytes. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(answer);
    });
    socket.write(text);
  });
}
