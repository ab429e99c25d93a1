import { describe, expect, it } from 'vitest';
import { answered } from './misbehaving-server/answers.ts';
import { fetchIn, refusedAs, world } from './world.ts';

describe('names', () => {
  it('are looked up once: the address that was checked is the one connected to', async () => {
    let asked = 0;
    const resolve = async () =>
      Promise.resolve([{ address: asked++ === 0 ? '11.22.33.44' : '127.0.0.1', family: 4 as const }]);
    const here = await world({ answer: answered(), robots: () => undefined }, {}, { resolve });
    const { value } = await here.clock.settle(here.fetcher.fetch({ url: here.url('/robots-are-slow') }), 500);
    expect(value).toMatchObject({ status: 'refused' });
    expect({ asked, dialled: here.dialled }).toEqual({ asked: 1, dialled: ['11.22.33.44'] });
  });

  it('that change to a private address are refused at the next request', async () => {
    let asked = 0;
    const resolve = async () =>
      Promise.resolve([{ address: asked++ === 0 ? '11.22.33.44' : '127.0.0.1', family: 4 as const }]);
    const here = await world({ answer: answered() }, {}, { resolve });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject(refusedAs('privateAddress', 'never'));
    expect({ dialled: here.dialled, visits: here.server.visits }).toEqual({ dialled: ['11.22.33.44'], visits: [] });
  });

  it.each([
    ['intranet.example', 'privateAddress', 'never'],
    ['half.example', 'privateAddress', 'never'],
    ['nowhere.example', 'unknownHost', 'later'],
  ] as const)('%s: %s', async (host, problem, again) => {
    const here = await world({ answer: answered() });
    expect(await fetchIn(here, { url: here.url('/page', host) })).toMatchObject(refusedAs(problem, again));
    expect(here.dialled).toEqual([]);
  });

  it('without any address are told as such', async () => {
    const here = await world({ answer: answered() }, {}, { resolve: async () => Promise.resolve([]) });
    expect(await fetchIn(here, { url: here.url('/page') })).toMatchObject(refusedAs('unknownHost', 'later'));
  });

  it('that are looked up without an end are left in time', async () => {
    const resolve = async (): Promise<never> => new Promise(() => undefined);
    const here = await world({ answer: answered() }, {}, { resolve });
    const { value, tookMs } = await here.clock.settle(here.fetcher.fetch({ url: here.url('/page') }), 500);
    expect(value).toMatchObject(refusedAs('connectTimeout', 'later'));
    expect(tookMs).toBeLessThanOrEqual(12_000);
  });

  it('may lead to an IPv6 address', async () => {
    const here = await world({ answer: answered() });
    expect(await fetchIn(here, { url: here.url('/page', 'six.example') })).toMatchObject({ status: 'fetched' });
  });

  it('of a server that takes no connection are told as such', async () => {
    const here = await world({ answer: answered() });
    const url = here.url('/page');
    await here.server.close();
    expect(await fetchIn(here, { url })).toMatchObject(refusedAs('notReached', 'later'));
  });
});
