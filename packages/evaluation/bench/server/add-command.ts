import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const COMMAND = path.join(import.meta.dirname, '../../../cli/bin/onrecord.js');

/** `onrecord add`, running. */
export interface Adding {
  readonly isOver: () => boolean;
  /** Its exit code, what it said last, and how long it took; ended where it takes too long. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string; readonly seconds: number }>;
}

/** Adds a file to an archive by the command itself, as another process. */
export function addByCommand(archive: string, file: string, { mostSeconds }: { readonly mostSeconds: number }): Adding {
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'add', '-a', archive, file], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-2000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const cut = setTimeout(() => child.kill('SIGTERM'), mostSeconds * 1000);
  let isOver = false;
  const ended = once(child, 'close').then(([code]) => {
    isOver = true;
    clearTimeout(cut);
    const lines = said.trim().split(/[\r\n]+/);
    return { code: code as number | null, said: lines.at(-1) ?? '', seconds: (performance.now() - begun) / 1000 };
  });
  return { isOver: () => isOver, ended };
}
