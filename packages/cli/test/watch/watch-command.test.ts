import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedText } from '../add/invented-texts.ts';
import { temporaryFolder } from '../add/temporary-folder.ts';
import { onrecord, type Outcome } from '../run-onrecord.ts';
import { type FeedServer, feedServer } from './feed-server.ts';

const BIN = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
const SEED = Number(process.env['ONRECORD_TEST_SEED'] ?? Date.now() % 1_000_000);
const KILLS = 5;
/** From the start of the process: opening, loading, the first feeds. */
const EARLY_KILL_MS = 2500;
/** From the first page that is stored: a few more, of all that wait. */
const LATE_KILL_MS = 800;
const PAGES = Array.from({ length: 10 }, (_, n) => n);
const folder = temporaryFolder();
let server: FeedServer;

beforeAll(async () => {
  server = await feedServer();
});
afterAll(() => server.close());

const watchOn =
  (archive: string) =>
  (...args: readonly string[]): Promise<Outcome> =>
    onrecord(['watch', ...args, '--allow-private', '--archive', folder.at(archive)]);

const json = async (args: readonly string[], archive: string): Promise<readonly Record<string, unknown>[]> => {
  const { out } = await onrecord([...args, '--json', '--archive', folder.at(archive)]);
  return (JSON.parse(out) as { readonly rows: readonly Record<string, unknown>[] }).rows;
};

function storedUrls(archive: string): readonly string[] {
  if (!existsSync(folder.at(archive))) return [];
  const database = new DatabaseSync(folder.at(archive), { readOnly: true, timeout: 10_000 });
  try {
    return database
      .prepare('select url from report')
      .all()
      .map((row) => String(row['url']));
  } catch {
    // Its tables are still being made.
    return [];
  } finally {
    database.close();
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

function start(archive: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [BIN, 'watch', ...args, '--allow-private', '--archive', folder.at(archive)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return {
    child,
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        resolve({ code, err });
      });
    }),
  };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

// Other systems have one loopback address only, and no signals.
describe.skipIf(process.platform !== 'linux')('onrecord watch', () => {
  it('once: takes what is new, and nothing twice', { timeout: 120_000 }, async () => {
    const watch = watchOn('once.db');
    server.list(0, [1, 2]);
    server.list(1, [3]);
    const first = await watch(server.feed(0), server.feed(1), '--once');
    expect(first.err).toContain('Outlet 1: 2 new\n');
    expect(first.err).toContain('Outlet 2: 1 new\n');
    expect([first.code, first.err.split('\n').at(-2)]).toEqual([0, 'done: nothing waits']);
    expect([...storedUrls('once.db')].sort()).toEqual([server.page(0, 1), server.page(0, 2), server.page(1, 3)]);
    const before = server.asked.length;
    const second = await watch('--once');
    expect([second.code, second.err]).toEqual([0, 'done: nothing waits\n']);
    expect(server.asked.slice(before)).toEqual([]);
    const reports = await json(['reports'], 'once.db');
    expect(reports.map((row) => (row['report'] as { outlet: string }).outlet).sort()).toEqual([
      'Outlet 1',
      'Outlet 1',
      'Outlet 2',
    ]);
  });

  it('says what fails, and lists it', { timeout: 120_000 }, async () => {
    const watch = watchOn('fails.db');
    server.list(2, [1, 2, 3]);
    server.refuse(server.page(2, 2), 404);
    server.refuse(server.page(2, 3), 503);
    server.refuse(server.feed(3), 410);
    server.refuse(server.feed(4), 500);
    const list = folder.file(
      'feeds.opml',
      `<opml version="2.0"><body>${[2, 3, 4].map((n) => `<outline xmlUrl="${server.feed(n)}"/>`).join('')}</body></opml>`,
    );
    const { code, err } = await watch(list, folder.at('none.opml'), '--once');
    expect(code).toBe(1);
    for (const words of [
      'none.opml: no such file.',
      `${server.page(2, 2)}: 127.0.0.3`,
      'Tried again ',
      'It is gone for good and not asked any more: onrecord unfollow',
      'done: 1 page waits; the same command goes on',
    ])
      expect(err).toContain(words);
    expect(await json(['feeds'], 'fails.db')).toMatchObject([
      { url: server.feed(2), title: 'Outlet 3', failures: 0, waiting: 1, taken: 1, givenUp: 1 },
      { url: server.feed(3), isStopped: true, problem: expect.stringContaining('410') as string },
      { url: server.feed(4), failures: 1, problem: expect.stringContaining('500') as string, waiting: 0 },
    ]);
    expect(await json(['feeds', '--given-up'], 'fails.db')).toMatchObject([
      { url: server.page(2, 2), feed: server.feed(2) },
    ]);
    const archive = ['--archive', folder.at('fails.db')];
    const shown = await onrecord(['feeds', ...archive]);
    for (const words of ['Outlet 3', '(gone for good)', '(failing)', '1 given up', '3 feeds shown'])
      expect(shown.out).toContain(words);
    const table = await onrecord(['feeds', '--given-up', '--csv', ...archive]);
    expect(table.out).toMatch(/^"url","title",.*\r\n"http:\/\/127\.0\.0\.3:\d+\/report\/2","Talks, part 2",/);
    const left = await onrecord(['unfollow', server.feed(2), ...archive]);
    expect(left.out).toBe(`followed no longer: ${server.feed(2)}; 1 page that waited is dropped\n`);
    expect((await onrecord(['unfollow', server.feed(2), ...archive])).code).toBe(1);
    expect((await json(['feeds'], 'fails.db')).map(({ url }) => url)).toEqual([server.feed(3), server.feed(4)]);
  });

  it('goes on beside an add and a list, and ends when it is told to', { timeout: 120_000 }, async () => {
    server.list(5, [1, 2, 3, 4]);
    const running = start('beside.db', server.feed(5));
    await until(() => storedUrls('beside.db').length > 0);
    const added = await onrecord([
      'add',
      folder.file('one.txt', inventedText(900)),
      '--archive',
      folder.at('beside.db'),
    ]);
    expect([added.code, added.err]).toEqual([0, expect.stringContaining('added 1') as string]);
    expect((await onrecord(['statements', '--archive', folder.at('beside.db')])).code).toBe(0);
    // A second one would fetch the same: it adds its feeds to those of the first.
    const second = await watchOn('beside.db')('--once');
    expect([second.code, second.err]).toEqual([1, expect.stringContaining('another onrecord watch follows') as string]);
    server.list(6, [1]);
    const third = await watchOn('beside.db')(server.feed(6));
    expect([third.code, third.err]).toEqual([
      0,
      expect.stringContaining('it follows 1 feed more from now on') as string,
    ]);
    await until(() => storedUrls('beside.db').includes(server.page(6, 1)));
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    expect(code).toBe(130);
    expect(err).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ Outlet 6: /m);
    expect(err).toContain('stopped: ');
  });

  it(
    `loses nothing and fetches nothing twice when it is killed at any moment (seed ${SEED})`,
    { timeout: 240_000 },
    async () => {
      const outlets = Array.from({ length: 8 }, (_, n) => 10 + n);
      const random = seeded(SEED);
      for (const outlet of outlets) server.list(outlet, PAGES);
      const feeds = outlets.map((outlet) => server.feed(outlet));
      let before: readonly string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const from = server.asked.length;
        const { child, ended } = start('killed.db', ...feeds);
        if (kill > 0) await until(() => storedUrls('killed.db').length > before.length);
        await new Promise((resolve) => setTimeout(resolve, random() * (kill === 0 ? EARLY_KILL_MS : LATE_KILL_MS)));
        child.kill('SIGKILL');
        expect((await ended).code).toBeNull();
        const stored = storedUrls('killed.db');
        expect(before.filter((url) => !stored.includes(url))).toEqual([]);
        expect(before.filter((url) => server.asked.slice(from).includes(url))).toEqual([]);
        before = stored;
      }
      const from = server.asked.length;
      const { code } = await watchOn('killed.db')('--once');
      expect(code).toBe(0);
      expect(before.filter((url) => server.asked.slice(from).includes(url))).toEqual([]);
      const all = outlets.flatMap((outlet) => PAGES.map((n) => server.page(outlet, n)));
      expect([...storedUrls('killed.db')].sort()).toEqual(all.sort());
      const checked = await onrecord(['check', '--archive', folder.at('killed.db')]);
      expect([checked.code, checked.err]).toEqual([0, '']);
    },
  );
});

describe('onrecord watch that cannot begin', () => {
  it.each([
    [['watch'], 2, 'there is no feed to follow'],
    [['watch', 'none.opml'], 1, 'no such file'],
    [['watch', '--every', 'often'], 2, '--every "often" is no span of time. Write one such as 15m'],
    [['watch', '--every', '10s'], 2, 'not between 1m and 7d'],
    [['feeds', 'extra'], 2, 'feeds takes no "extra"'],
    [['feeds', '--json', '--csv'], 2, 'would both print'],
    [['unfollow'], 2, 'unfollow needs the address of one feed'],
  ] as const)('%j says why', async (args, code, words) => {
    const outcome = await onrecord(args, { cwd: folder.at('.') });
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringContaining(words) as string]);
  });
});

/** Numbers from 0 to 1 (a linear congruential generator; Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}
