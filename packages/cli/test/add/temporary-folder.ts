import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder of its own for the tests of one file, gone after them. */
export interface TemporaryFolder {
  /** The path of something in it. */
  readonly at: (name: string) => string;
  /** Writes a file, with the folders on the way; its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
}

/** Makes the folder before the tests and removes it after them. */
export function temporaryFolder(): TemporaryFolder {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'onrecord-add-'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const at = (name: string): string => join(root, name);
  return {
    at,
    file: (name, content) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
  };
}
