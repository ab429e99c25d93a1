import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the stages of reading a page took. */
export interface PageFigures {
  /** Milliseconds of CPU a page, mean over all pages, warm. Stages in brackets are not part of the whole. */
  readonly stages: readonly { readonly stage: string; readonly ms: number }[];
  /** Of the text of the first page, in UTF-16 units. */
  readonly letters: number;
}

const SCRIPT = path.join(import.meta.dirname, '../../../intake/test/page/time-stages.ts');

/** Times the stages in a process of its own: they are inside the intake, where nobody else may import them. */
export function pageFigures(pages: readonly string[]): PageFigures {
  const folder = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
  try {
    const files = pages.map((page, i) => {
      const file = path.join(folder, `${i}.html`);
      writeFileSync(file, page);
      return file;
    });
    const run = spawnSync(process.execPath, [...process.execArgv, SCRIPT, ...files], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`the pages were not timed: ${run.stderr}`);
    return JSON.parse(run.stdout) as PageFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
