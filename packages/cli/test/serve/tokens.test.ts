import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../add/temporary-folder.ts';
import { onrecord } from '../run-onrecord.ts';
import { serving } from './served.ts';

const folder = temporaryFolder();
const serve = serving();

async function token(role: string, name: string, file: string): Promise<string> {
  const { code, out, err } = await onrecord(['token', '--role', role, '--name', name, '--tokens', file]);
  expect({ code, err }).toEqual({
    code: 0,
    err: `onrecord: the token of ${name} (${role}) is shown this once; ${file} keeps its hash. A server that runs takes it when it is started again.\n`,
  });
  return out.trim();
}

describe('onrecord token', () => {
  it('prints a token once and keeps its hash, for the owner alone', async () => {
    const file = folder.at('one.json');
    const given = await token('reader', 'Ada', file);
    expect(given).toMatch(/^onr_[\w-]{43}$/);
    const kept = readFileSync(file, 'utf8');
    expect(kept).not.toContain(given.slice(4));
    expect(JSON.parse(kept)).toMatchObject({ tokens: [{ name: 'Ada', role: 'reader' }] });
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    await token('editor', 'Boris', file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ tokens: [{ name: 'Ada' }, { name: 'Boris' }] });
  });

  it.each([
    [
      ['--name', 'Ada', '--tokens', 'x.json'],
      'token needs --role reader (may only ask) or --role editor (may change).',
    ],
    [
      ['--role', 'admin', '--name', 'Ada', '--tokens', 'x.json'],
      'token needs --role reader (may only ask) or --role editor (may change).',
    ],
    [['--role', 'reader', '--tokens', 'x.json'], 'token needs --name WHO: whom it is given to, for the log.'],
    [['--role', 'reader', '--name', 'Ada'], 'token needs --tokens FILE: where its hash is kept.'],
  ] as const)('%j is wrong use', async (args, message) => {
    expect(await onrecord(['token', ...args])).toEqual({ code: 2, out: '', err: `onrecord: ${message}\n` });
  });

  it('gives nobody two, and leaves a file that it does not understand as it is', async () => {
    const file = folder.at('two.json');
    await token('reader', 'Ada', file);
    const again = await onrecord(['token', '--role', 'editor', '--name', 'Ada', '--tokens', file]);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^onrecord: Ada has a token already\. Take the entry out of .*two\.json first/);
    const odd = folder.file('odd.json', '{"tokens": "none"}');
    const refused = await onrecord(['token', '--role', 'editor', '--name', 'Ada', '--tokens', odd]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/odd\.json: the file of tokens cannot be used .*Mend it/);
    expect(readFileSync(odd, 'utf8')).toBe('{"tokens": "none"}');
  });
});

describe('onrecord serve --tokens', () => {
  it('lets readers ask and editors add, and nobody else', async () => {
    const file = folder.at('desk.json');
    const reader = { authorization: `Bearer ${await token('reader', 'Ada', file)}` };
    const editor = { authorization: `Bearer ${await token('editor', 'Boris', file)}` };
    const served = await serve([
      '-a',
      folder.at('desk.db'),
      '--host',
      '0.0.0.0',
      '--host',
      'desk.example',
      '--tokens',
      file,
    ]);
    expect(served.url).toMatch(/^http:\/\/localhost:/);
    const text = { kind: 'add', text: 'Adela Norrin said in Tolhuin that the road was open.' };
    const statuses = async (headers: Readonly<Record<string, string>>): Promise<readonly number[]> => [
      (await served.get('/api/v1/reports', headers)).status,
      (await served.post('jobs', text, headers)).status,
    ];
    expect(await statuses({})).toEqual([401, 401]);
    expect(await statuses({ authorization: 'Bearer onr_wrong' })).toEqual([401, 401]);
    expect(await statuses(reader)).toEqual([200, 403]);
    expect(await statuses(editor)).toEqual([200, 202]);
    const { err } = await served.stop();
    expect(err).toContain('(for those with a token)');
  });

  it.each([
    ['none.json', undefined, /^onrecord: there is no file of tokens .*none\.json\. Make one: onrecord token /],
    [
      'bad.json',
      'no json',
      /bad\.json: the file of tokens is no JSON\. Mend it, or make a new one with "onrecord token"\.\n$/,
    ],
  ] as const)('does not start with %s', async (name, content, message) => {
    const file = content === undefined ? folder.at(name) : folder.file(name, content);
    const ended = await onrecord(['serve', '-a', folder.at('never.db'), '--port', '0', '--tokens', file]);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(message);
  });
});
