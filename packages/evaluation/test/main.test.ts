import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const room = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-eval-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function evaluate(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=onrecord-source', path.join(room, 'src/main.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { stdout, stderr, status };
}

describe('npm run eval', () => {
  const nowhere = path.join(folder, 'nowhere');
  const gold = path.join(room, 'test/fixtures/gold');
  const out = path.join(folder, 'scores/invented.json');
  const run = evaluate('--gold', gold, '--treebank', nowhere, '--polnear', nowhere, '--out', out);

  it('measures what is there and says what is not', () => {
    expect(run.stderr).toMatch(
      /treebank: .*nowhere is not there, left out\npolnear: .*nowhere is not there, left out\n/,
    );
    expect(run.stdout).toMatch(/^statements +6 +\d+ /m);
    expect(run.status).toBe(0);
  });

  it('writes the sheet and its page', () => {
    const sheet = JSON.parse(readFileSync(out, 'utf8')) as Readonly<Record<string, unknown>>;
    expect(sheet).toMatchObject({
      schema: 'onrecord/scores@1',
      commit: expect.stringMatching(/^[0-9a-f]{12}\+?$|^\+?$/) as string,
      gold: { reports: 2, failed: [], anchors: { wrong: 0 } },
    });
    expect(Object.keys(sheet)).toEqual(['schema', 'version', 'model', 'commit', 'gold']);
    expect(readFileSync(out.replace('.json', '.md'), 'utf8')).toContain('| statements | 6 |');
  });

  it('shows how it is used, and refuses what it does not know', () => {
    expect(evaluate('--help').stdout).toContain('npm run eval --');
    expect(evaluate('--godl').status).not.toBe(0);
  });
});
