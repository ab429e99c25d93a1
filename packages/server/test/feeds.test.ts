import { feedState, releaseLease, takeLease, unfollowFeed } from '@onrecord/archive';
import { describe, expect, it } from 'vitest';
import { answered, ask, exampleDesk, NOW } from './support/example-desk.ts';

const desk = exampleDesk();

const FEED = 'https://post.example/feed';

interface Feeds {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly watch?: { readonly since: string };
}

describe('feeds', () => {
  it('are followed from now on, each once, and no longer when that is asked', async () => {
    const api = desk.serverWith();
    const first = await ask(api, 'feeds', { body: { url: `${FEED}#top` } });
    expect(first.status).toBe(201);
    const { feed } = (await first.json()) as { feed: { id: string } };
    expect(feed).toMatchObject({ url: FEED, due: NOW.toISOString(), failures: 0, isStopped: false, waiting: 0 });
    expect(await (await ask(api, 'feeds', { body: { url: 'HTTPS://Post.example/feed' } })).json()).toMatchObject({
      isNew: false,
    });
    // What the watch asks.
    expect((await feedState(desk.store()).feeds()).map(({ url }) => url)).toEqual([FEED]);
    expect((await answered<Feeds>(api, 'feeds')).items).toEqual([feed]);
    const gone = await ask(api, `feeds/${feed.id}`, { method: 'DELETE' });
    expect(await gone.json()).toMatchObject({ unfollowed: FEED, dropped: 0 });
    expect((await answered<Feeds>(api, 'feeds')).items).toEqual([]);
    expect((await ask(api, `feeds/${feed.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('say how it goes, and whether somebody watches', async () => {
    const api = desk.serverWith();
    const state = feedState(desk.store());
    const asked = NOW.toISOString();
    const problem = 'post.example answers with 503. Try again later.';
    const kept = { url: FEED, validators: {}, dueAt: asked, failures: 3, problem, askedAt: asked, everyMs: 1_800_000 };
    await state.follow([kept]);
    const waits = { url: 'https://post.example/1', feed: FEED, given: {}, dueAt: asked, failures: 0 };
    await state.enqueue([waits], kept, { was: FEED });
    expect((await answered<Feeds>(api, 'feeds')).watch).toBeUndefined();
    const until = new Date(NOW.getTime() + 60_000).toISOString();
    const lease = { token: 'watching', holder: 'desk:1', since: asked, until };
    await takeLease(desk.store(), lease, { now: asked, isGone: () => false });
    const { items, watch } = await answered<Feeds>(api, 'feeds');
    expect(items).toMatchObject([{ failures: 3, problem, everySeconds: 1800, waiting: 1 }]);
    // Who it is, machine and process, is nobody's business.
    expect(watch).toEqual({ since: asked });
    await releaseLease(desk.store(), 'watching');
    await unfollowFeed(desk.store(), FEED);
  });

  it('are changed by nobody where the archive is read only', async () => {
    const api = desk.serverWith({ readOnly: true });
    expect((await ask(api, 'feeds', { body: { url: FEED } })).status).toBe(403);
    expect((await answered<Feeds>(api, 'feeds')).items).toEqual([]);
  });
});
