import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { ArchiveWriter } from '../../src/add/archive-writer.ts';

/** A seam for tests that outlives its process: appends a line a report, `id name`, and finds them again. */
export function linesWriter(path: string): ArchiveWriter {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const ids = new Set(lines.map((line) => line.split(' ')[0]));
  return {
    has: (texts) => Promise.resolve(texts.map(({ id }) => ids.has(id))),
    put: (batch) => {
      appendFileSync(path, batch.map(({ id, name }) => `${id} ${name}\n`).join(''));
      return Promise.resolve(
        batch.map(({ id }) => {
          const outcome = ids.has(id) ? 'unchanged' : 'added';
          ids.add(id);
          return { outcome };
        }),
      );
    },
  };
}
