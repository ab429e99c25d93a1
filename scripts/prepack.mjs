// Run by npm in a package's folder before it is packed: a fresh build, and the licence beside it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
copyFileSync(new URL('../LICENSE', import.meta.url), 'LICENSE');
execFileSync('npx', ['tsc', '--build', 'tsconfig.build.json'], { stdio: 'inherit' });
