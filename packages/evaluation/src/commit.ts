import { spawnSync } from 'node:child_process';

/** The commit that is checked out, with "+" when tracked files outside of scores/ differ from it. */
export function checkedOutCommit(): string {
  const git = (...args: readonly string[]): string =>
    spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':/', ':!/scores') !== '';
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? '+' : ''}`;
}
