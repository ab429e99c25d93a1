import { createServer } from 'node:net';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../archive/example-archive.ts';
import { temporaryFolder } from '../add/temporary-folder.ts';
import { onrecord } from '../run-onrecord.ts';
import { type Summary, serving } from './served.ts';

const folder = temporaryFolder();
const serve = serving();
const EXAMPLE = 'examples.db';

beforeAll(async () => {
  const talks = `${EXAMPLES}/tolhuin-talks`;
  expect((await onrecord(['add', '--quiet', '-a', folder.at(EXAMPLE), talks])).code).toBe(0);
}, 60_000);

function copy(name: string): string {
  copyFileSync(folder.at(EXAMPLE), folder.at(name));
  return folder.at(name);
}

describe('onrecord serve', () => {
  it('prints the address, answers there, and ends as asked', async () => {
    const served = await serve(['-a', folder.at(EXAMPLE)]);
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await served.get('/')).status).toBe(200);
    expect(await served.json<Summary>('summary')).toMatchObject({ mayWrite: true });
    const { items } = await served.json<{ readonly items: readonly unknown[] }>('statements?actor=Adela+Norrin');
    expect(items.length).toBeGreaterThan(0);
    const { code, out, err } = await served.stop('SIGTERM');
    expect({ code, out }).toEqual({ code: 143, out: `${served.url}\n` });
    expect(err).toBe(`onrecord: serving ${folder.at(EXAMPLE)}; Ctrl-C stops\nstopped: what was acknowledged stays\n`);
  });

  it.skipIf(process.platform === 'win32')('ends at Ctrl-C while a page listens to a job', async () => {
    const served = await serve(['--quiet', '-a', copy('listening.db')]);
    const job = (await (await served.post('jobs', { kind: 'add', text: 'Adela Norrin spoke in Tolhuin.' })).json()) as {
      readonly job: { readonly id: string };
    };
    const stream = await served.get(`/api/v1/jobs/${job.job.id}/events`);
    const ended = await served.stop('SIGINT');
    await stream.text().catch(() => undefined);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 130, err: '' });
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\u0003\u0004'],
    ['html', 'text/html', '<!doctype html>'],
    ['md', 'text/markdown', '# Brief, 14 to 20 March 2030'],
  ])('gives the brief out as a file: %s', async (format, type, beginning) => {
    const served = await serve(['--quiet', '-a', folder.at(EXAMPLE)]);
    const file = await served.get(`/api/v1/brief/${format}?since=2030-03-14&until=2030-03-20`);
    expect([file.status, file.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    expect(file.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename=.*\\.${format}`));
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.toString('latin1').slice(0, beginning.length)).toBe(beginning);
    await served.stop('SIGTERM');
  });

  it('says in one line that the port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const ended = await onrecord(['serve', '-a', folder.at(EXAMPLE), '--port', port]);
    taken.close();
    expect(ended).toEqual({
      code: 1,
      out: '',
      err: `onrecord: port ${port} is in use, perhaps by another "onrecord serve". Give another one with --port.\n`,
    });
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'desk.example'])('does not open %s to others without tokens', async (host) => {
    const name = folder.at('never.db');
    const ended = await onrecord(['serve', '-a', name, '--port', '0', '--host', host]);
    expect(ended).toEqual({
      code: 2,
      out: '',
      err: `onrecord: --host ${host} can be reached by others: give tokens with --tokens FILE ("onrecord token" makes them), or leave --host out.\n`,
    });
    expect(existsSync(name)).toBe(false);
  });

  it('makes an archive where there is none, and says so', async () => {
    const name = folder.at('new.db');
    const served = await serve(['-a', name]);
    expect(await served.json<Summary>('summary')).toMatchObject({ reports: 0 });
    const { err } = await served.stop();
    expect(err).toContain(`onrecord: ${name} is a new, empty archive; add reports on the page.\n`);
  });

  it('serves the files of another page where it is named', async () => {
    folder.file('index.html', '<!doctype html><title>Another page</title>');
    const served = await serve(['-a', folder.at(EXAMPLE), '--page', folder.at('.')]);
    expect(await (await served.get('/figures')).text()).toContain('Another page');
    await served.stop();
    const none = await onrecord(['serve', '-a', folder.at(EXAMPLE), '--page', folder.at('none')]);
    expect(none).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no page is built there') as string });
  });

  it('changes nothing with --read-only, and makes nothing', async () => {
    const name = copy('kept.db');
    const served = await serve(['-a', name, '--read-only']);
    expect(await served.json<Summary>('summary')).toMatchObject({ mayWrite: false });
    const refused = await served.post('jobs', { kind: 'add', text: 'Adela Norrin spoke.' });
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'ONR-SERVER-25' }]);
    await served.stop();
    expect(readFileSync(name).equals(readFileSync(folder.at(EXAMPLE)))).toBe(true);
    const none = folder.at('none.db');
    expect(await onrecord(['serve', '-a', none, '--read-only'])).toMatchObject({ code: 1, out: '' });
    expect(existsSync(none)).toBe(false);
  });

  it('writes an access log without what was asked', async () => {
    const log = folder.at('access.log');
    const served = await serve(['-a', folder.at(EXAMPLE), '--access-log', log]);
    await served.json('statements?actor=Adela+Norrin');
    await served.get('/api/v1/nothing-here');
    await served.stop();
    const lines = readFileSync(log, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { method: 'GET', route: '/api/v1/statements', status: 200 },
      { method: 'GET', route: 'unmatched', status: 404 },
    ]);
    expect(lines.join('')).not.toMatch(/Norrin|nothing-here/);
  });

  it.each([
    [['serve', 'here'], 'serve takes no "here", only options. More: onrecord help serve'],
    [['serve', '--port', '70000'], '--port "70000" is no whole number from 0 to 65535.'],
    [['serve', '--json'], '--json is no option of "serve". onrecord serve; more: onrecord help serve'],
    [['mcp', 'archive.db'], 'mcp takes no "archive.db", only options. More: onrecord help mcp'],
    [['serv'], 'unknown command "serv". Did you mean "serve"? More: onrecord --help'],
  ] as const)('%j is wrong use', async (args, message) => {
    expect(await onrecord(args)).toEqual({ code: 2, out: '', err: `onrecord: ${message}\n` });
  });
});

describe('with other programs', () => {
  it('answers while "add" writes to the same archive, and shows what came', async () => {
    const name = copy('shared.db');
    const served = await serve(['-a', name]);
    const before = (await served.json<Summary>('summary')).reports;
    let isAdded = false;
    const adding = onrecord(['add', '--quiet', '-a', name, `${EXAMPLES}/tromso-quay`]).then((ended) => {
      isAdded = true;
      return ended;
    });
    let answers = 0;
    while (!isAdded) {
      expect((await served.get('/api/v1/timeline?limit=5')).status).toBe(200);
      answers += 1;
    }
    expect(await adding).toMatchObject({ code: 0, err: '' });
    expect(answers).toBeGreaterThan(1);
    const { items } = await served.json<{ readonly items: readonly unknown[] }>('reports?limit=100');
    expect(items).toHaveLength(before + 6);
    expect((await served.stop()).code).toBe(143);
  });
});
