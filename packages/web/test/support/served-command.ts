import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command as people start it, from its sources. */
export const COMMAND = fileURLToPath(new URL('../../../cli/bin/onrecord.js', import.meta.url));

/** What `serve` prints first: its address. @throws Error where it ends before */
export function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  let complained = '';
  child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /^http:\S+(?=\n)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.on('close', (code) => {
      reject(new Error(`serve ended with ${String(code)}: ${complained}`));
    });
  });
}

/** Ends it as a person would, and waits until it has. */
export function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else {
      child.on('close', () => {
        resolve();
      });
      child.kill('SIGTERM');
    }
  });
}
