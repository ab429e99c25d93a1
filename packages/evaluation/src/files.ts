import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readGoldCase, type GoldFiles } from './gold/read-case.ts';
import type { GoldCase } from './gold/gold-row.ts';

/**
 * The gold folders below `folder`, in the order of their names.
 * @throws as `readGoldCase` does
 */
export function readGoldFolders(folder: string): readonly GoldCase[] {
  return goldFilesBelow(folder).map(readGoldCase);
}

/** The files of the gold folders below `folder`, in the order of their names. */
export function goldFilesBelow(folder: string): readonly GoldFiles[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'gold.json')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const read = (file: string): string => readFileSync(path.join(folder, name, file), 'utf8');
      const meta = existsSync(path.join(folder, name, 'meta.json')) ? { meta: read('meta.json') } : {};
      return { name, text: read('report.txt'), gold: read('gold.json'), ...meta };
    });
}

/** SHA-256 over the names and bytes of the files, in the order of their names. */
export function dataHash(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${path.basename(path.dirname(file))}/${path.basename(file)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** All files below the folder, in the order of their names. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
