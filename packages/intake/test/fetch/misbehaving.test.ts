import { describe, expect, it } from 'vitest';
import { fetchProblems } from '../../src/fetch/notes.ts';
import { BROKEN } from './misbehaving-server/broken.ts';
import { LARGE } from './misbehaving-server/large.ts';
import type { Misbehaviour } from './misbehaving-server/misbehaviour.ts';
import { PACKED } from './misbehaving-server/packed.ts';
import { REDIRECTS } from './misbehaving-server/redirects.ts';
import { SLOW } from './misbehaving-server/slow.ts';
import { STATUSES } from './misbehaving-server/statuses.ts';
import { world } from './world.ts';

/** What an answer without a fault takes by the stepped clock: two pauses, and steps in which sockets do their work. */
const COMMON_MS = 8000;

describe.each([
  ['slow', SLOW],
  ['large', LARGE],
  ['packed', PACKED],
  ['redirects', REDIRECTS],
  ['broken', BROKEN],
  ['statuses', STATUSES],
] satisfies [string, readonly Misbehaviour[]][])('a server that misbehaves: %s', (_kind, cases) => {
  it.each(cases)('$name', async ({ becomes, limits = {}, stepMs = 10, withinMs = COMMON_MS, ...server }) => {
    const here = await world(server, { limits });
    const asked = here.fetcher.fetch({ url: here.url('/page') });
    const { value: fetched, tookMs } = await here.clock.settle(asked, stepMs);
    if ('body' in becomes) {
      expect(fetched.status === 'fetched' ? Buffer.from(fetched.bytes).toString() : fetched).toBe(becomes.body);
    } else {
      const { problem: name, ...rest } = becomes;
      const { code } = fetchProblems[name];
      expect(fetched).toMatchObject({ status: 'refused', problem: { code }, ...rest });
      expect(fetched.status === 'refused' && fetched.waitMs).toBe(rest.waitMs);
      expect(fetched.status === 'refused' && fetched.isGone).toBe(rest.isGone);
    }
    expect(tookMs).toBeLessThanOrEqual(withinMs);
    if (server.visits !== undefined) expect(here.server.visits).toHaveLength(server.visits);
    if (server.mostSent !== undefined) expect(here.server.mostSent()).toBeLessThanOrEqual(server.mostSent);
  });
});
