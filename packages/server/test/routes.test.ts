import { expect, beforeAll, describe, it } from 'vitest';
import { ENDPOINTS } from '../src/routes/endpoints.ts';
import type { ApiServer } from '../src/index.ts';
import { problemSchema } from '../src/schemas/problem.ts';
import { answered, type Asked, ask, exampleDesk } from './support/example-desk.ts';
import { inProcessRunner } from './support/in-process-runner.ts';
import { openApiFaults } from './support/open-api-faults.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const desk = exampleDesk();
let api: ApiServer;
/** Things of the archive that addresses need. */
const known = {
  row: '',
  report: '',
  actor: '',
  other: '',
  place: '',
  job: '',
  feed: '',
  operation: 0,
  series: 0,
  cell: 0,
};
const called = new Set<string>();

beforeAll(async () => {
  api = desk.serverWith({ jobs: inProcessRunner(desk.store(), desk.read) });
  const { items, records } = await answered<{ items: { key: number }[]; records: Record<string, { address: string }> }>(
    api,
    'statements?limit=1',
  );
  known.row = records[items[0]?.key ?? 0]?.address ?? '';
  known.report = known.row.split(':')[0] ?? '';
  const actors = await answered<{ items: { address: string }[] }>(api, 'actors?limit=2');
  known.actor = actors.items[0]?.address ?? '';
  known.other = actors.items[1]?.address ?? '';
  interface Threads {
    items: { thread: number }[];
  }
  known.series = (await answered<Threads>(api, 'figures?limit=1')).items[0]?.thread ?? 0;
  known.cell = (await answered<Threads>(api, 'positions?limit=1')).items[0]?.thread ?? 0;
  known.place = (await answered<{ items: { address: string }[] }>(api, 'places?limit=1')).items[0]?.address ?? '';
});

const keyOf = (address: string): number => Number(address.slice(1));

/** A request for every route: what is asked, and what it takes to be asked. Writing ones in the order in which they can be done. */
const CALLS: readonly { readonly of: string; readonly address: () => string; readonly asked?: () => Asked }[] = [
  ...[
    'timeline',
    'events',
    'figures',
    'positions',
    'outlook',
    'differences',
    'statements',
    'actors',
    'places',
    'reports',
    'series',
    'matrix',
    'due?part=later',
    'brief?since=2030-03-01&until=2030-04-01',
    'days',
    'facets',
    'statements/months',
    'outlets',
    'network',
    'map',
    'lanes?since=2030-03-01&until=2030-04-01',
    'timeline/days',
    'summary',
    'arrivals',
    'feeds',
    'reviews',
    'rules',
    'operations',
    'jobs',
    'health',
    'metrics',
    'openapi.json',
  ].map((address) => ({ of: `get /${address.split('?')[0] ?? ''}`, address: () => address })),
  { of: 'get /outlets/{address}', address: () => 'outlets/o1' },
  { of: 'get /statements/{address}/same', address: () => `statements/${known.row}/same` },
  { of: 'get /figures/{thread}', address: () => `figures/${known.series}` },
  { of: 'get /positions/{thread}', address: () => `positions/${known.cell}` },
  { of: 'get /brief/{format}', address: () => 'brief/html?since=2030-03-01&until=2030-04-01' },
  { of: 'get /actors/{address}', address: () => `actors/${known.actor}` },
  { of: 'get /actors/{address}/alike', address: () => `actors/${known.actor}/alike` },
  { of: 'get /places/{address}/alike', address: () => `places/${known.place}/alike` },
  { of: 'get /actors/{address}/roles', address: () => `actors/${known.actor}/roles` },
  { of: 'get /places/{address}', address: () => `places/${known.place}` },
  { of: 'get /reports/{address}', address: () => `reports/${known.report}` },
  { of: 'get /records/{address}', address: () => `records/${known.row}` },
  {
    of: 'post /reviews',
    address: () => 'reviews',
    asked: () => ({ body: { address: known.row, state: 'confirmed' } }),
  },
  { of: 'get /gold', address: () => 'gold' },
  { of: 'delete /reviews/{address}', address: () => `reviews/${known.row}`, asked: () => ({ method: 'DELETE' }) },
  {
    of: 'post /operations',
    address: () => 'operations',
    asked: () => ({ body: { verb: 'rename', entity: keyOf(known.actor), name: 'Assembly of the Highlands' } }),
  },
  {
    of: 'post /operations/{number}/undo',
    address: () => `operations/${known.operation}/undo`,
    asked: () => ({ method: 'POST' }),
  },
  {
    of: 'post /jobs',
    address: () => 'jobs',
    asked: () => ({ body: { kind: 'add', text: 'Adela Norrin said on Monday that the harbour stays closed.' } }),
  },
  { of: 'get /jobs/{id}', address: () => `jobs/${known.job}` },
  { of: 'get /jobs/{id}/events', address: () => `jobs/${known.job}/events` },
  {
    of: 'post /feeds',
    address: () => 'feeds',
    asked: () => ({ body: { url: 'https://post.example/feed' } }),
  },
  { of: 'delete /feeds/{id}', address: () => `feeds/${known.feed}`, asked: () => ({ method: 'DELETE' }) },
  { of: 'delete /jobs/{id}', address: () => `jobs/${known.job}`, asked: () => ({ method: 'DELETE' }) },
];

describe('every route', () => {
  it.each(CALLS)('answers by its schema: $of', async ({ of, address, asked }) => {
    const response = await ask(api, address(), asked?.());
    const text = await response.text();
    expect({ of, ok: response.ok, text: response.ok ? '' : text }).toEqual({ of, ok: true, text: '' });
    called.add(of);
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) return;
    const body: unknown = JSON.parse(text);
    const { operation, job, feed } = body as { operation?: number; job?: { id: string }; feed?: { id: string } };
    if (operation !== undefined) known.operation = operation;
    if (job !== undefined) known.job = job.id;
    if (feed !== undefined) known.feed = feed.id;
    const endpoint = ENDPOINTS.find(({ route }) => `${route.method} ${route.path}` === of);
    if (!endpoint) return;
    // What a schema does not name is left out by it: then the two differ.
    expect(schemaOf(endpoint, response.status).parse(body)).toEqual(body);
  });

  it('is described, and every one that is described was called', async () => {
    const { openapi, paths } = await answered<Document>(api, 'openapi.json');
    expect(openapi).toBe('3.1.0');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.length).toBe(ENDPOINTS.length + 1);
    expect(described.filter((one) => !called.has(one))).toEqual([]);
  });

  it('has a description that holds as OpenAPI 3.1', async () => {
    expect(openApiFaults(await answered(api, 'openapi.json'))).toEqual([]);
  });
});

interface Parser {
  parse(value: unknown): unknown;
}

function schemaOf({ route }: (typeof ENDPOINTS)[number], status: number): Parser {
  const responses = route.responses as Readonly<
    Record<string, { content?: Record<string, { schema?: Parser }> } | undefined>
  >;
  const schema = responses[String(status)]?.content?.['application/json']?.schema;
  if (!schema) throw new Error(`${route.path} has no schema for ${status}`);
  return schema;
}

describe('what cannot be answered', () => {
  it.each([
    ['nothing', 404, 6, /openapi\.json/],
    ['statements?actr=x', 400, 1, /Did you mean "actor"/],
    ['statements?colour=x', 400, 1, /There are: since, until/],
    ['health?deep=1', 400, 1, /takes none/],
    ['statements?since=soon', 400, 2, /YYYY-MM-DD/],
    ['statements?since=2030-02-30', 400, 2, /no day of the calendar/],
    ['statements?since=2031&until=2030', 400, 2, /change them round/],
    ['statements?limit=0', 400, 2, /1 to 1000/],
    ['statements?limit=1001', 400, 2, /1 to 1000/],
    ['statements?limit=5&limit=6', 400, 2, /more often/],
    ['statements?minConfidence=2', 400, 2, /0 to 1/],
    ['statements?type=rejct', 400, 2, /did you mean reject/],
    ['statements?search=%00', 400, 2, /characters that no text has/],
    ['statements?after=yesterday', 400, 3, /Give the "after"/],
    ['actors?after=2030-03-01.7', 400, 3, /Give the "after"/],
    ['statements?actor=Adela%20Norrim', 404, 4, /Did you mean Adela Norrin \(a\d+\)/],
    ['statements?actor=Zzzyx', 404, 4, /api\/v1\/actors/],
    ['reports?outlet=Zzzyx', 404, 4, /outlet/],
    ['reports/r99999', 404, 5, /api\/v1\/reports/],
    ['reports/a1', 400, 2, /r12/],
    ['records/r1:ev-0000', 404, 5, /r1/],
    ['records/r1', 400, 2, /r12:ev/],
    ['outlets/o99999', 404, 5, /api\/v1\/outlets/],
    ['statements/r1:ev-0000/same', 404, 5, /api\/v1\/statements/],
    ['actors/a99999', 404, 5, /api\/v1\/actors/],
    ['actors/p1', 400, 2, /a12/],
    ['figures/99999', 404, 5, /api\/v1\/figures/],
    ['figures/r1', 400, 2, /for example 12/],
    ['positions/99999', 404, 5, /api\/v1\/positions/],
    ['matrix?only=new', 400, 2, /neither moved nor contested/],
    ['matrix?moved=0', 400, 2, /1 to 366/],
    ['due', 400, 2, /overdue, today, week/],
    ['due?part=soon', 400, 2, /overdue, today, week/],
    ['brief/pdf', 400, 2, /html, md, docx/],
    ['brief/docx', 404, 92, /onrecord brief/],
    ['jobs/none', 404, 5, /until the server stops/],
    ['feeds/none', 405, 7, /DELETE/],
  ] as const)('says why, and what to do: %s', async (address, status, code, words) => {
    const response = await ask(api, address);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const problem = problemSchema.parse(await response.json());
    expect(problem).toMatchObject({ status, code: `ONR-SERVER-${code}` });
    expect(problem.detail).toMatch(words);
  });

  it.each([
    ['reviews', { address: 'r1', state: 'confirmed' }, 400, 2],
    ['reviews', { address: 'r1:ev-0000', state: 'confirmed' }, 422, 11],
    ['reviews', { address: 'r1:ev-0000', state: 'perhaps' }, 400, 8],
    ['operations', { verb: 'merge', from: 1, into: 1 }, 400, 8],
    ['operations', { verb: 'merge', from: 99_998, into: 99_999 }, 422, 11],
    ['operations', { verb: 'paint', entity: 1 }, 400, 8],
    ['operations/99999/undo', {}, 422, 11],
    ['jobs', { kind: 'add' }, 400, 8],
    ['jobs', { kind: 'add', url: 'file:///etc/passwd' }, 400, 8],
    ['jobs', { kind: 'add', text: '' }, 400, 8],
    ['feeds', { url: 'file:///etc/passwd' }, 400, 8],
    ['feeds', { url: 'https://user:word@post.example/feed' }, 422, 70],
    ['feeds', { url: 'http://post.example:25/feed' }, 422, 70],
  ] as const)('is refused and changes nothing: %s %j', async (address, body, status, code) => {
    const before = await (await ask(api, 'operations')).text();
    const response = await ask(api, address, { body });
    expect(response.status).toBe(status);
    expect(problemSchema.parse(await response.json())).toMatchObject({ status, code: `ONR-SERVER-${code}` });
    expect(await (await ask(api, 'operations')).text()).toBe(before);
  });

  it('names the methods that an address takes', async () => {
    const response = await ask(api, 'statements', { method: 'PUT', body: {} });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET');
  });

  it('takes JSON only where JSON is meant', async () => {
    const response = await ask(api, 'reviews', { body: {}, headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(415);
  });

  it('tells clients nothing of a fault, and whoever runs the server all', async () => {
    const faults: unknown[] = [];
    const broken = desk.serverWith({
      asking: { ...desk.store(), db: undefined } as never,
      onFault: (cause) => faults.push(cause),
    });
    const response = await ask(broken, 'statements');
    expect(response.status).toBe(500);
    const problem = problemSchema.parse(await response.json());
    expect(problem.detail).not.toMatch(/undefined|TypeError/);
    expect(faults).toHaveLength(1);
  });
});
