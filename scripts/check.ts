/** Runs the checks of types, lint, format and imports, two at a time as the largest of them uses one core, and prints what each says. */
import { spawn } from 'node:child_process';

const CHECKS = ['check:lint', 'check:types', 'check:imports', 'check:format'];
const AT_ONCE = 2;

interface Checked {
  readonly name: string;
  readonly code: number | null;
  readonly said: string;
}

function check(name: string): Promise<Checked> {
  const child = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      resolve({ name, code: null, said: message });
    });
    child.on('close', (code) => {
      resolve({ name, code, said });
    });
  });
}

const waiting = [...CHECKS];
const failed: string[] = [];
async function work(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { code, said } = await check(name);
    console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}\n${said.trim()}`.trim());
    if (code !== 0) failed.push(name);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.exitCode = failed.length > 0 ? 1 : 0;
