// Run by npm in the folder of the command before it is packed, after prepack.mjs: the built page goes along, so that `onrecord serve` shows it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../packages/web', import.meta.url));
const page = `${process.cwd()}/dist/page`;
execFileSync('npx', ['vite', 'build', '--outDir', page, '--emptyOutDir'], { cwd: web, stdio: 'inherit' });
