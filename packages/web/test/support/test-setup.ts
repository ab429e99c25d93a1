import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { installChromium } from './install-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder of this run: what several files of tests need is made in it once. */
    readonly runFolder: string;
  }
}

/** Before a run of tests: a browser where one can be had, and a folder for what the files share. */
export function setup({ provide }: TestProject): () => void {
  installChromium();
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-run-'));
  provide('runFolder', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
