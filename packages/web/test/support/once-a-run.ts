import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

const POLL_MS = 100;

/**
 * A folder that is filled once a run, by the file of tests that asks for it first; the others, which run in other processes, wait for it.
 * @throws Error where the filling failed, in each of them
 */
export async function onceARun(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(inject('runFolder'), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  if (isFirst(`${folder}.begun`)) {
    mkdirSync(folder);
    try {
      await fill(folder);
      writeFileSync(done, '');
    } catch (cause) {
      writeFileSync(failed, '');
      throw cause;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be made: see the first file of tests that needed it`);
    await setTimeout(POLL_MS);
  }
  return folder;
}

/** To make a folder is one step for all processes: it succeeds for one of them. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
