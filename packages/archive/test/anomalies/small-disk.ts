import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** A disk of its own for a test, in memory. */
export interface SmallDisk {
  readonly folder: string;
  resize(mebibytes: number): void;
  /** Another folder that shows the same files and cannot be written. */
  readOnlyView(folder: string): void;
  remove(): void;
}

/** Mounts a disk of that size, or says why it cannot be done: only root may. */
export function smallDisk(folder: string, mebibytes: number): SmallDisk | string {
  if (process.platform !== 'linux') return 'only Linux mounts a disk in memory';
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  const mounted: string[] = [];
  const mount = (at: string, args: readonly string[]): void => {
    mkdirSync(at, { recursive: true });
    execFileSync('mount', [...args, at], { stdio: 'pipe' });
    if (!mounted.includes(at)) mounted.push(at);
  };
  try {
    mount(folder, ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs']);
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    return `no disk can be mounted here: ${cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause)}`;
  }
  return {
    folder,
    resize: (size) => {
      mount(folder, ['-o', `remount,size=${size}m`]);
    },
    readOnlyView: (at) => {
      mount(at, ['--bind', folder]);
      mount(at, ['-o', 'remount,bind,ro']);
    },
    remove: () => {
      for (const at of mounted.reverse()) {
        execFileSync('umount', ['--lazy', at], { stdio: 'pipe' });
        rmSync(at, { recursive: true, force: true });
      }
    },
  };
}
