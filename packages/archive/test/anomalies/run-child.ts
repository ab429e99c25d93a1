import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What a child said before its end. */
export interface ChildRun {
  /** Ids of reports whose commit it has acknowledged. */
  readonly acknowledged: readonly string[];
  /** Its last line: `done`, `problem CODE`, ids, or nothing. */
  readonly last: string;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

export interface ChildWork {
  readonly address: string;
  readonly from: number;
  readonly to: number;
  readonly batch: number;
  /** Milliseconds after it is ready at which it is killed; undefined: never. */
  readonly killAfter?: number;
}

/** Runs put-child to its end, or kills it in the middle with SIGKILL. */
export async function runChild({ address, from, to, batch, killAfter }: ChildWork): Promise<ChildRun> {
  const script = path.join(import.meta.dirname, 'put-child.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=onrecord-source', script, address, String(from), String(to), String(batch)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const acknowledged: string[] = [];
  let last = '';
  const lines = createInterface({ input: child.stdout }).on('line', (line) => {
    last = line;
    if (line.startsWith('r-')) acknowledged.push(...line.split(' '));
    if (line === 'ready' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  const [signal] = await Promise.all([ended(child), new Promise((resolve) => lines.once('close', resolve))]);
  return { acknowledged, last, signal, errors };
}

function ended(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      resolve(signal);
    });
  });
}
