import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { ApiServer } from '../src/index.ts';
import { ENDPOINTS } from '../src/routes/endpoints.ts';
import { problemSchema } from '../src/schemas/problem.ts';
import { ask, exampleDesk } from './support/example-desk.ts';
import { inProcessRunner } from './support/in-process-runner.ts';

const desk = exampleDesk();
let api: ApiServer;
const faults: unknown[] = [];
beforeAll(() => {
  api = desk.serverWith({
    jobs: inProcessRunner(desk.store(), desk.read),
    onFault: (cause) => faults.push(cause),
  });
});

const LIMIT = { timeout: 120_000 };

const ODD = [
  '',
  '\0',
  '%',
  '%00',
  '\ud800',
  "' or 1=1 --",
  '"',
  '*',
  '%_%',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '-1',
  '1e9',
  '0x10',
  '99999999999999999999',
  'NaN',
  '2030-13-45',
  '0000-01-01',
  '9999-12-31',
  'r1:ev-',
  'r999999999',
  'a0',
  'undated.1',
  '2030-01-01.999999999999',
  '9.9',
  'yesterday',
  '\u202e\u0000\uffff',
  '🦭'.repeat(300),
  'x'.repeat(3000),
  'NEAR(a b)',
  'words:a',
  'a AND',
  '{}',
  '[]',
];

const odd = (): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }));

/** A request that was made to break something: answered or refused, with no fault. */
async function expectNoFault(response: Response): Promise<void> {
  const text = await response.text();
  expect({ status: response.status, text: response.status < 500 ? '' : text, faults }).toMatchObject({
    text: '',
    faults: [],
  });
  if (response.status >= 400) problemSchema.parse(JSON.parse(text));
}

it('breaks on no parameter', LIMIT, async () => {
  const asking = ENDPOINTS.filter(({ route, keep }) => route.method === 'get' && keep !== 'no');
  const request = fc.constantFrom(...asking).chain(({ route, query }) =>
    fc.record({
      path: fc.constant(route.path),
      part: odd(),
      query: fc.array(fc.tuple(fc.constantFrom(...Object.keys(query.shape), '__proto__', 'x'), odd()), {
        maxLength: 4,
      }),
    }),
  );
  const statuses = new Set<number>();
  await fc.assert(
    fc.asyncProperty(request, async ({ path, part, query }) => {
      const words = encodeURIComponent(part.toWellFormed());
      const search = query.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
      const response = await ask(api, `${path.slice(1).replace(/\{\w+\}/, words)}?${search}`);
      statuses.add(response.status);
      await expectNoFault(response);
    }),
    { numRuns: 600 },
  );
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 404]));
});

it.each(ODD)('breaks on no single parameter: %j', LIMIT, async (value) => {
  const words = encodeURIComponent(value.toWellFormed());
  for (const { route, query } of ENDPOINTS.filter(({ route: { method }, keep }) => method === 'get' && keep !== 'no')) {
    for (const name of Object.keys(query.shape)) {
      await expectNoFault(await ask(api, `${route.path.slice(1)}?${name}=${words}`));
    }
  }
});

it.each([
  'statements?search=%ff%fe',
  'statements?%E0%A4%A=1',
  'reports/%ff',
  'reports/%2e%2e',
  'statements?search',
  '?',
  'statements?&&=&',
])('breaks on no address that is badly written: %s', async (address) => {
  await expectNoFault(await ask(api, address));
});

it('breaks on no body', LIMIT, async () => {
  const writing = ENDPOINTS.filter(({ route }) => route.method === 'post').map(({ route }) =>
    route.path.slice(1).replace('{number}', '1'),
  );
  const value = fc.oneof(
    fc.json().map((text) => JSON.parse(text) as unknown),
    fc.record(
      {
        verb: fc.constantFrom('merge', 'split', 'pin', 'keep-apart', 'rename'),
        from: fc.integer(),
        into: fc.integer(),
        entity: fc.integer({ min: -2, max: 90_000 }),
        names: fc.array(odd(), { maxLength: 3 }),
        name: odd(),
      },
      { requiredKeys: ['verb'] },
    ),
    fc.record(
      { address: odd(), state: fc.constantFrom('confirmed', 'rejected', 'corrected'), record: fc.object() },
      { requiredKeys: [] },
    ),
    fc.record(
      { kind: fc.constant('add'), url: odd(), urls: fc.array(odd(), { maxLength: 3 }) },
      { requiredKeys: ['kind'] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), value, async (address, body) => {
      const response = await ask(api, address, { body: body ?? {} });
      // As many jobs as may wait: no fault either.
      if (response.status !== 503) await expectNoFault(response);
    }),
    { numRuns: 300 },
  );
});

it('breaks on no bytes of a body', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('application/json', 'multipart/form-data', 'multipart/form-data; boundary=x'),
      async (body, type) => {
        await expectNoFault(await ask(api, 'jobs', { body, headers: { 'content-type': type } }));
      },
    ),
    { numRuns: 100 },
  );
});
