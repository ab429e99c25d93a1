import { describe, expect, it } from 'vitest';
import { answered } from './misbehaving-server/answers.ts';
import type { Answer } from './misbehaving-server/raw-server.ts';
import { fetchIn, refusedAs, STEP, world } from './world.ts';

describe('politeness', () => {
  it('asks for the rules of a site once, whoever comes, and again after a day', async () => {
    let asked = 0;
    const robots: Answer = (visit) => {
      asked++;
      answered('User-agent: *\nDisallow: /no')(visit);
    };
    const here = await world({ answer: answered(), robots });
    const urls = ['/a', '/b', '/no'].map((path) => ({ url: here.url(path) }));
    const all = Promise.all(urls.map(here.fetcher.fetch));
    const { value } = await here.clock.settle(all, STEP);
    expect(value.map(({ status }) => status)).toEqual(['fetched', 'fetched', 'refused']);
    expect(asked).toBe(1);
    here.clock.advance(24 * 60 * 60_000);
    await fetchIn(here, { url: here.url('/a') });
    expect(asked).toBe(2);
  });

  it('goes by the rules of yesterday while the site is in trouble', async () => {
    let asked = 0;
    const robots: Answer = (visit) =>
      (asked++ === 0 ? answered('User-agent: *\nDisallow: /no') : answered('', {}, '500 Oh'))(visit);
    const here = await world({ answer: answered(), robots });
    await fetchIn(here, { url: here.url('/a') });
    here.clock.advance(24 * 60 * 60_000);
    expect(await fetchIn(here, { url: here.url('/a') })).toMatchObject({ status: 'fetched' });
    expect(await fetchIn(here, { url: here.url('/no') })).toMatchObject(refusedAs('robotsForbid', 'never'));
    expect(asked).toBe(2);
  });

  it('heeds the crawl delay', async () => {
    const here = await world({ answer: answered(), robots: answered('User-agent: *\nCrawl-delay: 30') });
    const all = Promise.all([here.url('/a'), here.url('/b')].map((url) => here.fetcher.fetch({ url })));
    const { tookMs } = await here.clock.settle(all, 100);
    expect(tookMs).toBeGreaterThanOrEqual(60_000);
  });

  it('leaves a host alone that asked for a pause, without asking it', async () => {
    const here = await world({ answer: answered('', { 'Retry-After': 300 }, '429 Too Many') });
    const all = Promise.all(['/a', '/b', '/c'].map((path) => here.fetcher.fetch({ url: here.url(path) })));
    const { value } = await here.clock.settle(all, STEP);
    expect(value).toMatchObject([
      refusedAs('tooManyRequests', 'later'),
      refusedAs('askedToWait', 'later'),
      refusedAs('askedToWait', 'later'),
    ]);
    const [, second] = value;
    expect(second?.status === 'refused' && second.waitMs).toBeGreaterThan(290_000);
    expect(here.server.visits).toHaveLength(1);
    // Without waiting for a turn either.
    expect((await here.clock.settle(here.fetcher.fetch({ url: here.url('/d') }), STEP)).tookMs).toBeLessThan(1000);
    here.clock.advance(300_000);
    await fetchIn(here, { url: here.url('/a') });
    expect(here.server.visits).toHaveLength(2);
  });
});
