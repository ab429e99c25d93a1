import { beforeAll, describe, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type AccessLine, type ApiServer, hashToken, newToken, parseTokenList, verifyToken } from '../src/index.ts';
import { answered, ask, exampleDesk, FROM_ELSEWHERE } from './support/example-desk.ts';

const desk = exampleDesk();
let api: ApiServer;
beforeAll(() => {
  api = desk.serverWith();
});

const REVIEW = { body: { address: 'r1:ev-0000', state: 'confirmed' } };
/** Of a change that came through: the row is not there. */
const CAME_THROUGH = 422;

describe('the name it is asked under', () => {
  it.each([
    ['localhost', [], 200],
    ['localhost:4700', [], 200],
    ['LOCALHOST', [], 200],
    ['127.0.0.1:4700', [], 200],
    ['127.8.9.1', [], 200],
    ['[::1]:4700', [], 200],
    ['evil.example', [], 421],
    ['evil.example:4700', [], 421],
    ['localhost.evil.example', [], 421],
    ['127.0.0.1.evil.example', [], 421],
    ['192.168.1.5', [], 421],
    ['', [], 421],
    ['localhost, evil.example', [], 421],
    ['desk.example', ['desk.example'], 200],
    ['Desk.Example:4700', ['desk.example'], 200],
    ['other.example', ['desk.example'], 421],
    ['192.168.1.5', ['0.0.0.0'], 200],
    ['[fd00::5]:4700', ['::'], 200],
    ['evil.example', ['0.0.0.0'], 421],
  ])('%j, started for %j: %i', async (host, hosts, status) => {
    expect((await ask(desk.serverWith({ hosts }), 'health', { headers: { host } })).status).toBe(status);
  });
});

describe('pages of other sites', () => {
  const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };
  it.each([
    ['a page of this server', own, CAME_THROUGH],
    ['a program that says so', { 'x-onrecord': '1' }, CAME_THROUGH],
    ['nobody who says anything', {}, 403],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' }, 403],
    ['another site with the header', { 'sec-fetch-site': 'cross-site', 'x-onrecord': '1' }, 403],
    ['another port of this machine', { ...own, origin: 'http://localhost:9999' }, 403],
    ['a page of the same site only', { 'sec-fetch-site': 'same-site', 'x-onrecord': '1' }, 403],
    ['another origin, in an old browser', { origin: 'http://evil.example', 'x-onrecord': '1' }, 403],
    ['no origin at all', { origin: 'null', 'x-onrecord': '1' }, 403],
  ] as const)('change nothing: %s', async (_, headers, status) => {
    const response = await api.app.request(
      'http://localhost/api/v1/reviews',
      {
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
        body: JSON.stringify(REVIEW.body),
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
    expect(response.status).toBe(status);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 200],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, 200],
    [{ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
  ] as const)('ask nothing either: %j', async (headers, status) => {
    expect((await ask(api, 'health', { headers })).status).toBe(status);
  });

  it('read no answer: it is of this origin, in no frame, with nothing loaded from elsewhere', async () => {
    for (const address of ['health', 'nothing', 'statements?x=1', '/page']) {
      const { headers } = await ask(api, address);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('tokens', () => {
  const reader = newToken();
  const editor = newToken();
  let guarded: ApiServer;
  beforeAll(async () => {
    const tokens = [
      { name: 'Ilsa', role: 'reader' as const, hash: await hashToken(reader) },
      { name: 'Tomas', role: 'editor' as const, hash: await hashToken(editor) },
    ];
    guarded = desk.serverWith({ auth: { tokens: parseTokenList(JSON.stringify({ tokens })) } });
  });

  it.each([
    ['nobody', (): string => '', 'summary', 401, 22],
    ['a wrong one', (): string => `Bearer ${newToken()}`, 'summary', 401, 23],
    ['half of one', (): string => `Bearer ${reader.slice(0, -4)}`, 'summary', 401, 23],
    ['another scheme', (): string => `Basic ${reader}`, 'summary', 401, 23],
    ['a reader', (): string => `Bearer ${reader}`, 'summary', 200, 0],
    ['an editor', (): string => `bearer ${editor}`, 'summary', 200, 0],
    ['nobody', (): string => '', 'health', 200, 0],
    ['nobody on this machine', (): string => '', 'metrics', 200, 0],
  ] as const)('%s', async (_, authorization, address, status, code) => {
    const given = authorization();
    const response = await ask(guarded, address, { headers: given === '' ? {} : { authorization: given } });
    expect(response.status).toBe(status);
    if (status !== 401) return;
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await response.json()).toMatchObject({ code: `ONR-SERVER-${code}` });
  });

  it.each([
    ['a reader may not write', (): string => reader, 403],
    ['an editor may', (): string => editor, CAME_THROUGH],
  ] as const)('%s', async (_, token, status) => {
    const headers = { authorization: `Bearer ${token()}` };
    expect((await ask(guarded, 'reviews', { ...REVIEW, headers })).status).toBe(status);
    expect(await answered(guarded, 'summary', { headers })).toMatchObject({ mayWrite: status !== 403 });
  });

  it('are needed from elsewhere, for metrics too', async () => {
    for (const server of [api, guarded]) {
      expect((await ask(server, 'summary', { env: FROM_ELSEWHERE })).status).toBe(401);
      expect((await ask(server, 'metrics', { env: FROM_ELSEWHERE })).status).toBe(403);
    }
    const headers = { authorization: `Bearer ${reader}` };
    expect((await ask(guarded, 'metrics', { env: FROM_ELSEWHERE, headers })).status).toBe(200);
  });

  it('are guessed slowly', async () => {
    const slow = desk.serverWith({
      auth: { tokens: [{ name: 'Ilsa', role: 'reader', hash: await hashToken(reader) }] },
      rates: { wrongTokens: { perSecond: 0.01, burst: 2 } },
    });
    const tries = [];
    for (let n = 0; n < 3; n++) {
      tries.push((await ask(slow, 'summary', { headers: { authorization: `Bearer ${newToken()}` } })).status);
    }
    expect(tries).toEqual([401, 401, 429]);
  });

  it('are kept as hashes of their own, and one is that of its token alone', async () => {
    const [one, two] = [await hashToken(reader), await hashToken(reader)];
    expect(one).not.toBe(two);
    expect(one).not.toContain(reader);
    expect(await Promise.all([verifyToken(reader, one), verifyToken(reader, two), verifyToken(editor, one)])).toEqual([
      true,
      true,
      false,
    ]);
    for (const none of [
      '',
      reader,
      'scrypt$3$8$1$AAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAA',
      one.replace('32768', '9999999'),
    ]) {
      expect(await verifyToken(reader, none)).toBe(false);
    }
  });

  it.each([
    ['no JSON', 'x'],
    ['none', '{"tokens":[]}'],
    ['a bare token', `{"tokens":[{"name":"a","role":"reader","hash":"${'x'.repeat(40)}"}]}`],
    ['another role', '{"tokens":[{"name":"a","role":"owner","hash":"scrypt$1"}]}'],
  ])('are not taken from a file with %s', (_, json) => {
    expect(() => parseTokenList(json)).toThrow(RangeError);
  });
});

describe('how often', () => {
  it('somebody may ask is limited, each for themselves, and said with the time to wait', async () => {
    const token = newToken();
    const tokens = [{ name: 'Ilsa', role: 'reader' as const, hash: await hashToken(token) }];
    const slow = desk.serverWith({ auth: { tokens }, rates: { others: { perSecond: 0.5, burst: 3 } } });
    const from = (remoteAddress: string) => ({ env: { incoming: { socket: { remoteAddress } } } });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await ask(slow, 'health', from('192.0.2.7'))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await ask(slow, 'health', from('192.0.2.7'));
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toMatchObject({ code: 'ONR-SERVER-26' });
    expect((await ask(slow, 'health', from('192.0.2.8'))).status).toBe(200);
    expect((await ask(slow, 'health')).status).toBe(200);
  });
});

describe('an archive that is only read', () => {
  it('is changed by nobody', async () => {
    const served = desk.serverWith({ readOnly: true });
    const response = await ask(served, 'reviews', REVIEW);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'ONR-SERVER-25' });
    expect(await answered(served, 'summary')).toMatchObject({ mayWrite: false });
  });
});

describe('bodies', () => {
  it.each([
    ['as a header says', { 'content-length': String(3 * 1024 * 1024) }],
    ['as it comes', {}],
  ])('are refused where they are too long, %s', async (_, headers) => {
    const body = { kind: 'add', text: 'x'.repeat(2 * 1024 * 1024) };
    const response = await ask(api, 'operations', { body, headers });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'ONR-SERVER-10' });
  });
});

describe('what a client has', () => {
  it.each(['statements', 'days', 'reports/r1', 'summary', 'brief?since=2030-03-01&until=2030-03-05'])(
    'is not sent again as long as nothing changes: %s',
    async (address) => {
      const first = await ask(api, address);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"/);
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      const headers = { 'if-none-match': tag };
      const second = await ask(api, address, { headers });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe('');
      const other = `${address}${address.includes('?') ? '&' : '?'}`;
      if (!address.startsWith('reports'))
        expect((await ask(api, `${other}since=2030-03-02`, { headers })).status).not.toBe(304);
      expect((await ask(desk.serverWith(), address, { headers })).status).toBe(200);
    },
  );

  it('is out of date after a change', async () => {
    const tagOf = async (): Promise<readonly (string | null)[]> => [
      (await ask(api, 'statements')).headers.get('etag'),
      (await ask(api, 'days')).headers.get('etag'),
    ];
    const before = await tagOf();
    expect(await tagOf()).toEqual(before);
    const { records } = await answered<{ records: Record<string, { address: string }> }>(api, 'statements?limit=1');
    const address = Object.values(records)[0]?.address ?? '';
    await answered(api, 'reviews', { body: { address, state: 'rejected' } });
    const after = await tagOf();
    expect(after.every((tag, index) => tag !== before[index])).toBe(true);
    expect(
      (await answered<{ items: { report: object }[] }>(api, 'statements?limit=1000')).items.length,
    ).toBeGreaterThan(0);
    await answered(api, `reviews/${address}`, { method: 'DELETE' });
  });

  it('may be packed, and is the same', async () => {
    const plain = await (await ask(api, 'statements')).text();
    const unpacked = async (encoding: string): Promise<readonly [string | null, string]> => {
      const response = await ask(api, 'statements', { headers: { 'accept-encoding': encoding } });
      const bytes = Buffer.from(await response.arrayBuffer());
      const used = response.headers.get('content-encoding');
      const open = { br: brotliDecompressSync, gzip: gunzipSync }[used ?? ''];
      expect(bytes.length).toBe(Number(response.headers.get('content-length')));
      return [used, (open ? open(bytes) : bytes).toString()];
    };
    expect(await unpacked('gzip, deflate, br')).toEqual(['br', plain]);
    expect(await unpacked('gzip')).toEqual(['gzip', plain]);
    expect(await unpacked('br;q=0, gzip;q=0.5')).toEqual(['gzip', plain]);
    expect(await unpacked('identity')).toEqual([null, plain]);
  });
});

describe('the log', () => {
  it('has the route and its figures, and no words of anybody', async () => {
    const lines: AccessLine[] = [];
    const logged = desk.serverWith({ log: (line) => lines.push(line) });
    await ask(logged, 'statements?search=harbour&actor=Adela%20Norrin');
    await ask(logged, 'reports/r3');
    await ask(logged, 'nothing/harbour', { method: 'POST', body: { text: 'harbour' } });
    expect(lines.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/api/v1/statements', 200],
      ['GET', '/api/v1/reports/{address}', 200],
      ['POST', 'unmatched', 404],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/harbour|Norrin|r3/i);
    expect(lines.every(({ ms, bytes }) => ms >= 0 && (bytes === undefined || bytes > 0))).toBe(true);
    const metrics = await (await ask(logged, 'metrics')).text();
    expect(metrics).toContain(
      'onrecord_http_request_duration_seconds_count{method="GET",route="/api/v1/statements",status="200"} 1',
    );
    expect(metrics).not.toMatch(/harbour|Norrin/);
  });
});

it('answers while many ask the same that costs much', async () => {
  const bodies = await Promise.all(Array.from({ length: 20 }, () => answered(api, 'network')));
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
});
