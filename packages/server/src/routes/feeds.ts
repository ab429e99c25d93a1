import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import {
  currentLease,
  feedState,
  type FeedSummary,
  feedSummaries,
  newFeed,
  type Store,
  unfollowFeed,
} from '@onrecord/archive';
import { feedAddress } from '@onrecord/intake';
import { change, question } from '../http/define.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/read-body.ts';
import { serverProblems } from '../problems.ts';
import { shown } from '../questions/parse-query.ts';
import { feedsAnswer, followBody, followedAnswer, unfollowedAnswer } from '../schemas/feeds.ts';

const tag = 'Feeds';
const feedParams = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{16}$/, { error: 'is no id of a feed; /api/v1/feeds lists them' }),
});

/** The feeds that the archive follows. They are asked by "onrecord watch", which heeds what is changed here within half a minute. */
export const feedEndpoints: readonly Endpoint[] = [
  question(
    { path: '/feeds', tag, summary: 'Feeds that are followed, and how it goes', answer: feedsAnswer, keep: 'no' },
    async ({ asking, now }) => {
      const feeds = await feedSummaries(asking);
      const lease = await currentLease(asking, now().toISOString());
      return { items: feeds.map(feedJson), ...(lease && { watch: { since: lease.since } }), notes: [] };
    },
  ),
  change(
    {
      method: 'post',
      path: '/feeds',
      tag,
      summary: 'Follows a feed: it is asked as long as "onrecord watch" runs',
      bodies: { 'application/json': followBody },
      status: 201,
      answer: followedAnswer,
      isOfArchive: true,
    },
    async ({ store, now }, { request }) => {
      const { url: given } = await jsonBody(request, followBody);
      const address = feedAddress(given);
      if (address.status === 'refused') {
        const details = { url: shown(given), reason: address.problem.message };
        throw new HttpProblem(serverProblems.badFeed, { details, notes: [address.problem] });
      }
      const before = await feedAt(store, feedId(address.url));
      await feedState(store).follow([newFeed(address.url, now().toISOString())]);
      const feed = await feedAt(store, feedId(address.url));
      if (!feed) throw new TypeError('a feed that was followed is not there');
      return { body: { feed: feedJson(feed), isNew: before === undefined, notes: [] } };
    },
  ),
  change(
    {
      method: 'delete',
      path: '/feeds/{id}',
      tag,
      summary: 'Follows a feed no longer: what was added stays, what waits is dropped',
      params: feedParams,
      status: 200,
      answer: unfollowedAnswer,
      isOfArchive: true,
    },
    async ({ store }, { params: { id } }) => {
      const feed = await feedAt(store, id);
      const dropped = feed && (await unfollowFeed(store, feed.url));
      if (!feed || dropped === undefined) {
        const details = { what: `feed ${id}`, hint: '/api/v1/feeds lists those that are followed.' };
        throw new HttpProblem(serverProblems.notFound, { details });
      }
      return { body: { unfollowed: feed.url, dropped, notes: [] } };
    },
  ),
];

/** Of its address alone: a key may be given to another feed once this one is followed no longer. */
function feedId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16);
}

async function feedAt(store: Store, id: string): Promise<FeedSummary | undefined> {
  return (await feedSummaries(store)).find(({ url }) => feedId(url) === id);
}

function feedJson({ url, title, dueAt, askedAt, goodAt, failures, problem, everyMs, isStopped, ...feed }: FeedSummary) {
  const { waiting, taken, givenUp } = feed;
  return {
    id: feedId(url),
    url,
    ...(title !== undefined && { title }),
    due: dueAt,
    ...(askedAt !== undefined && { asked: askedAt }),
    ...(goodAt !== undefined && { good: goodAt }),
    failures,
    ...(problem !== undefined && { problem }),
    ...(everyMs !== undefined && { everySeconds: Math.round(everyMs / 1000) }),
    isStopped: isStopped === true,
    waiting,
    taken,
    givenUp,
  };
}
