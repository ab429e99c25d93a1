import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { answered, head, PAGE } from './misbehaving-server/answers.ts';
import type { Visit } from './misbehaving-server/raw-server.ts';
import { fetchIn, refusedAs, STEP, world } from './world.ts';

describe('an answer', () => {
  it('comes with its bytes and with what the server says of them', async () => {
    const headers = {
      'Content-Type': 'Text/HTML; charset="utf-8"',
      ETag: 'W/"7"',
      'Last-Modified': 'Fri, 02 May 2031 08:00:00 GMT',
    };
    const here = await world({ answer: answered(PAGE, headers) });
    const fetched = await fetchIn(here, { url: here.url('/page?x=1#part') });
    expect(fetched).toMatchObject({
      status: 'fetched',
      arrival: { url: here.url('/page?x=1'), mediaType: 'text/html', charset: 'utf-8' },
      validators: { etag: 'W/"7"', lastModified: 'Fri, 02 May 2031 08:00:00 GMT' },
      isMoved: false,
      notes: [],
    });
    expect(fetched.status === 'fetched' && fetched.arrival.fetchedAt).toMatch(/^2031-05-02T00:00:0\d\.\d{3}Z$/);
    expect(fetched.status === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe(PAGE);
  });

  it('was asked for by name, without cookies, on a connection of its own', async () => {
    const here = await world({ answer: answered(PAGE, { 'Set-Cookie': 'a=b' }) }, { contact: 'desk@outlet.example' });
    await fetchIn(here, { url: here.url('/page') });
    await fetchIn(here, { url: here.url('/page') });
    const sent = here.server.visits[1]?.headers ?? {};
    expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(sent).toMatchObject({ connection: 'close', host: `news.example:${here.server.port}` });
    expect(sent['user-agent']).toMatch(/^onrecord\/.*contact: desk@outlet\.example\)$/);
    expect(here.server.connections()).toBe(3);
  });

  it('is not sent again where nothing has changed', async () => {
    const here = await world({ answer: ({ socket }) => socket.end(head('304 Not Modified')) });
    const validators = { etag: '"7"', lastModified: 'Fri, 02 May 2031 08:00:00 GMT' };
    const fetched = await fetchIn(here, { url: here.url('/page'), validators });
    expect(fetched).toEqual({ status: 'unchanged', url: here.url('/page'), fetchedAt: expect.any(String) });
    expect(here.server.visits[0]?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Fri, 02 May 2031 08:00:00 GMT',
    });
  });

  it('is asked for anew where what we kept of the old one is damaged', async () => {
    const here = await world({ answer: answered() });
    const validators = { etag: '"7\r\nX-Forged: 1"', lastModified: '\u2028' };
    expect(await fetchIn(here, { url: here.url('/page'), validators })).toMatchObject({ status: 'fetched' });
    expect(Object.keys(here.server.visits[0]?.headers ?? {})).not.toContain('if-none-match');
  });
});

describe('stopping', () => {
  it('ends a request that is under way, and one that waits', async () => {
    const here = await world({ answer: () => undefined });
    const stop = new AbortController();
    const both = Promise.all(
      ['/a', '/b'].map((path) => here.fetcher.fetch({ url: here.url(path), signal: stop.signal })),
    );
    const seen = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (here.server.visits.length === 0) return;
        clearInterval(timer);
        resolve();
      }, 1);
    });
    await here.clock.settle(seen, STEP);
    stop.abort();
    expect(await both).toMatchObject([refusedAs('stopped', 'later'), refusedAs('stopped', 'later')]);
  });

  it('before the beginning asks nobody', async () => {
    const here = await world({ answer: answered() });
    const fetched = await fetchIn(here, { url: here.url('/page'), signal: AbortSignal.abort() });
    expect(fetched).toMatchObject(refusedAs('stopped', 'later'));
    expect(here.lookedUp).toEqual([]);
  });

  it('by closing ends all, and nothing begins after it', async () => {
    const here = await world({ answer: () => undefined, robots: () => undefined });
    const running = here.fetcher.fetch({ url: here.url('/page') });
    await here.fetcher.close();
    expect(await running).toMatchObject(refusedAs('stopped', 'later'));
    expect(await here.fetcher.fetch({ url: here.url('/page') })).toMatchObject(refusedAs('stopped', 'later'));
  });

  it('by one does not take the rules of a site from the others', async () => {
    const waiting: Visit[] = [];
    const here = await world({ answer: answered(), robots: (visit) => waiting.push(visit) });
    const stop = new AbortController();
    const first = here.fetcher.fetch({ url: here.url('/a'), signal: stop.signal });
    const second = here.fetcher.fetch({ url: here.url('/b') });
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    expect(await first).toMatchObject(refusedAs('stopped', 'later'));
    for (const visit of waiting) answered('User-agent: *\nAllow: /')(visit);
    expect((await here.clock.settle(second, STEP)).value).toMatchObject({ status: 'fetched' });
  });
});

describe('the fetcher as a user has it', () => {
  it('fetches from this machine only where that is allowed', async () => {
    const server = createServer((request, response) => response.end(request.url === '/page' ? PAGE : ''));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/page`;
    const strict = createFetcher();
    const open = createFetcher({ allowPrivate: true, politeness: { gapMs: 0 } });
    try {
      expect(await strict.fetch({ url })).toMatchObject(refusedAs('privateAddress', 'never'));
      expect(await open.fetch({ url })).toMatchObject({ status: 'fetched' });
    } finally {
      await Promise.all([strict.close(), open.close()]);
      server.close();
    }
  });
});
