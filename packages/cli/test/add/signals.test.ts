import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inventedLines } from './invented-texts.ts';
import { temporaryFolder } from './temporary-folder.ts';

const RUNNER = fileURLToPath(new URL('./run-add.ts', import.meta.url));
const COUNT = 120;
const folder = temporaryFolder();

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly err: string }>;
}

function start(store: string, path: string): Started {
  const child = spawn(process.execPath, ['--conditions=onrecord-source', RUNNER, store, path], { stdio: 'pipe' });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<{ readonly code: number | null; readonly err: string }>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, err });
    });
  });
  return { child, ended };
}

/** Waits until so many reports have been stored. */
async function stored(store: string, count: number): Promise<void> {
  while (!existsSync(store) || linesOf(store).length < count) await new Promise((resolve) => setTimeout(resolve, 20));
}

function linesOf(store: string): readonly string[] {
  return readFileSync(store, 'utf8').split('\n').filter(Boolean);
}

describe.skipIf(process.platform === 'win32')('signals (Windows has none)', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s commits, says how to go on and ends with %i; the same command goes on', async (signal, code) => {
    const store = folder.at(`store-${signal}`);
    const path = folder.file('many.jsonl', inventedLines(COUNT));
    const { child, ended } = start(store, path);
    await stored(store, 1);
    child.kill(signal);
    const stopped = await ended;
    const before = linesOf(store);
    expect(stopped.code).toBe(code);
    expect(stopped.err).toBe(`stopped: ${before.length} added; run the same command again to go on\n`);
    expect(before.length).toBeLessThan(COUNT);

    const again = await start(store, path).ended;
    expect(again.code).toBe(0);
    expect(again.err).toMatch(new RegExp(`^added ${COUNT - before.length}, already there ${before.length}, `));
    const ids = linesOf(store).map((line) => line.split(' ')[0]);
    expect(new Set(ids).size).toBe(COUNT);
    expect(ids.length).toBe(COUNT);
  });

  it('ends while it waits for standard input', async () => {
    const store = folder.at('store-input');
    const { child, ended } = start(store, '-');
    child.stdin?.write(inventedLines(2));
    await stored(store, 2);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, err: 'stopped: 2 added; run the same command again to go on\n' });
  });

  it('ends at once at the second signal', async () => {
    const store = folder.at('store-twice');
    const { child, ended } = start(store, folder.at('many.jsonl'));
    await stored(store, 1);
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect([130, 143]).toContain((await ended).code);
  });
});
