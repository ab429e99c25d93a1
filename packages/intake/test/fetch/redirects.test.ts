import { describe, expect, it } from 'vitest';
import { answered, byPath, head, redirect } from './misbehaving-server/answers.ts';
import type { Answer } from './misbehaving-server/raw-server.ts';
import { fetchIn, refusedAs, world } from './world.ts';

describe('redirects', () => {
  it.each([
    ['301 Moved Permanently', true],
    ['308 Permanent Redirect', true],
    ['302 Found', false],
    ['307 Temporary Redirect', false],
  ])('%s: moved for ever, %s', async (status, isMoved) => {
    const here = await world({ answer: byPath({ '/page': redirect('/new', status), '/new': answered() }) });
    const fetched = await fetchIn(here, { url: here.url('/page') });
    expect(fetched).toMatchObject({ status: 'fetched', arrival: { url: here.url('/new') }, isMoved });
  });

  it('are for ever only where all of them are', async () => {
    const answer = byPath({
      '/page': redirect('/b', '301 Moved Permanently'),
      '/b': redirect('/c', '302 Found'),
      '/c': answered(),
    });
    const here = await world({ answer });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject({ status: 'fetched', isMoved: false });
  });

  it('to another host do not take along what belongs to the first one', async () => {
    const answer: Answer = (visit) =>
      (visit.headers['host']?.startsWith('www.')
        ? answered()
        : redirect(`http://www.news.example:${visit.socket.localPort ?? 0}/page`))(visit);
    const here = await world({ answer });
    const fetched = await fetchIn(here, { url: here.url('/page'), validators: { etag: '"7"' } });
    expect(fetched).toMatchObject({ status: 'fetched' });
    const kept = here.server.visits.map(({ headers }) => headers['if-none-match']);
    expect(kept).toEqual(['"7"', undefined]);
    expect(here.lookedUp).toContain('www.news.example');
  });

  it('heed the rules of where they lead', async () => {
    const robots: Answer = answered('User-agent: *\nDisallow: /new');
    const here = await world({ robots, answer: byPath({ '/page': redirect('/new'), '/new': answered() }) });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject(refusedAs('robotsForbid', 'never'));
    expect(here.server.visits.map(({ path }) => path)).toEqual(['/page']);
  });

  it('take an address above ASCII', async () => {
    const here = await world({
      answer: byPath({
        '/page': ({ socket }) => socket.end(Buffer.from(head('302 Found', { Location: '/fähre' }))),
        '/f%C3%A4hre': answered(),
      }),
    });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject({ status: 'fetched' });
  });
});
