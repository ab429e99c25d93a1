import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inventedLines } from './add/invented-texts.ts';
import { temporaryFolder } from './add/temporary-folder.ts';
import { onrecord } from './run-onrecord.ts';

const BIN = fileURLToPath(new URL('../bin/onrecord.js', import.meta.url));
const COUNT = 200;
const MORE = 900;
const KILLS = 20;
/** Milliseconds from the start of the process: opening, and loading of the model. */
const LATEST_EARLY_KILL = 1000;
/** Milliseconds from the first commit of a process: several commits. */
const LATEST_LATE_KILL = 300;
const SEED = Number(process.env['ONRECORD_TEST_SEED'] ?? Date.now() % 1_000_000);
const folder = temporaryFolder();

function start(args: readonly string[]): { child: ChildProcess; ended: Promise<{ code: number | null; err: string }> } {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
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

function reportsIn(archive: string): number {
  if (!existsSync(archive)) return 0;
  const database = new DatabaseSync(archive, { readOnly: true, timeout: 10_000 });
  try {
    return Number(database.prepare('select count(*) as n from report').get()?.['n']);
  } catch {
    // Its tables are still being made.
    return 0;
  } finally {
    database.close();
  }
}

async function untilStored(archive: string, before = 0): Promise<void> {
  while (reportsIn(archive) <= before) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe.skipIf(process.platform === 'win32')('an add that is stopped midway (Windows has no signals)', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)(
    '%s: what was acknowledged is there; the same command finishes it, nothing twice',
    async (signal, code) => {
      const archive = folder.at(`${signal}.db`);
      const args = ['add', '--archive', archive, folder.file('many.jsonl', inventedLines(COUNT))];
      const { child, ended } = start(args);
      await untilStored(archive);
      child.kill(signal);
      const stopped = await ended;
      const before = reportsIn(archive);
      expect(stopped.code).toBe(code);
      if (code !== null) expect(stopped.err).toBe(`stopped: ${before} added; run the same command again to go on\n`);
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(COUNT);

      const again = await onrecord(args);
      expect(again.err).toContain(`added ${COUNT - before}, already there ${before}, new versions 0, failed 0 in `);
      expect([again.code, reportsIn(archive)]).toEqual([0, COUNT]);
      const checked = await onrecord(['check', '--archive', archive]);
      expect([checked.code, checked.err]).toEqual([0, '']);
      expect(checked.out).toContain(`: ${COUNT} reports, `);
    },
  );

  it(`is killed ${KILLS} times at any moment and finished (seed ${SEED})`, { timeout: 300_000 }, async () => {
    const archive = folder.at('killed.db');
    const args = ['add', '--archive', archive, folder.file('more.jsonl', inventedLines(MORE))];
    const random = seeded(SEED);
    let [kills, before] = [0, 0];
    while (kills < KILLS) {
      const { child, ended } = start(args);
      const isLate = kills % 2 === 1;
      if (isLate) await untilStored(archive, before);
      await new Promise((resolve) => setTimeout(resolve, random() * (isLate ? LATEST_LATE_KILL : LATEST_EARLY_KILL)));
      child.kill('SIGKILL');
      expect((await ended).code).toBeNull();
      kills++;
      if (!existsSync(archive)) continue;
      const stored = reportsIn(archive);
      expect(stored).toBeGreaterThanOrEqual(before);
      before = stored;
      const checked = await onrecord(['check', '--archive', archive]);
      expect([checked.code, checked.err]).toEqual([0, '']);
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(MORE);
    const again = await onrecord(args);
    expect(again.err).toContain(`added ${MORE - before}, already there ${before}, new versions 0, failed 0 in `);
    expect([again.code, reportsIn(archive)]).toEqual([0, MORE]);
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
