/**
 * `npm start` in the repository: builds the page where it is not built or older than its sources, reads the invented examples into an archive
 * under build/, serves it and opens the system's browser where there is one. `npm start -- --no-open --port 4800`; all other options are those
 * of `onrecord serve`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COMMAND = path.join(ROOT, 'packages/cli/bin/onrecord.js');
const WEB = path.join(ROOT, 'packages/web');
const PAGE = path.join(WEB, 'dist/index.html');
const FOLDER = path.join(ROOT, 'build/start');
const ARCHIVE = path.join(FOLDER, 'examples.onrecord');
const EXAMPLES = path.join(ROOT, 'examples');

const given = process.argv.slice(2);
const mayOpen = !given.includes('--no-open') && process.stdout.isTTY;
const options = given.filter((word) => word !== '--no-open');

if (!existsSync(PAGE) || statSync(PAGE).mtimeMs < newestSource()) {
  console.error('building the page ...');
  if ((await run('npm', ['run', 'build', '-w', 'packages/web'])) !== 0) {
    console.error('the page could not be built: the API is served without it');
  }
}
process.exitCode = await start();

async function start(): Promise<number> {
  if (options.some((word) => /^(?:-a|--archive)/.test(word))) return serve(options);
  mkdirSync(FOLDER, { recursive: true });
  console.error('reading the examples ...');
  // What is there already is not read again.
  const added = await run(process.execPath, [COMMAND, 'add', '--quiet', '--archive', ARCHIVE, ...reports()]);
  return added === 0 ? serve(['--archive', ARCHIVE, ...options]) : added;
}

/** When the page's sources were last changed, ms. */
function newestSource(): number {
  const sources = readdirSync(path.join(WEB, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const files = [...sources, path.join(WEB, 'index.html'), path.join(WEB, 'vite.config.ts')];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** The reports among the examples, and not what is written about them. */
function reports(): readonly string[] {
  return readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.txt'))
    .map(({ name }) => path.join(EXAMPLES, name));
}

function serve(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [COMMAND, 'serve', ...words], { stdio: ['inherit', 'pipe', 'inherit'] });
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    const [url] = /^http:\S+/m.exec(chunk.toString()) ?? [];
    if (mayOpen && url !== undefined) open(url);
  });
  return ended(child);
}

function run(command: string, words: readonly string[]): Promise<number> {
  const shell = process.platform === 'win32' && command === 'npm';
  return ended(spawn(command, words, { cwd: ROOT, stdio: ['inherit', 2, 'inherit'], shell }));
}

/** Waits for a child; a signal is handed on, and the child says how it ended. */
function ended(child: ChildProcess): Promise<number> {
  // Ctrl-C reaches the whole group by itself: this process only waits.
  const stay = (): void => undefined;
  const pass = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', stay).on('SIGTERM', pass);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      process.off('SIGINT', stay).off('SIGTERM', pass);
      resolve(code ?? 1);
    };
    child.on('error', ({ message }) => {
      console.error(message);
      end(1);
    });
    child.on('close', end);
  });
}

/** Opens an address in the browser of the system; quietly nothing where there is none. */
function open(url: string): void {
  const { platform, env } = process;
  const isLinuxDesktop = env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  const command =
    platform === 'darwin'
      ? ['open', url]
      : platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : isLinuxDesktop
          ? ['xdg-open', url]
          : [];
  const [name, ...words] = command;
  if (name === undefined) return;
  const child = spawn(name, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
