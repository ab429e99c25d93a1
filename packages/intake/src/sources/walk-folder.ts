import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { note } from '@onrecord/model';
import { intakeNotes } from '../notes.ts';
import { sortedByBytes } from './byte-order.ts';
import { fileOfKind, isLeftOut } from './file-of-kind.ts';
import { passedOver, type PassedOver } from './passed-over.ts';
import type { PlannedSource } from './planned-source.ts';
import { fileProblem, folderProblem } from './source-problem.ts';

interface Walk {
  readonly over: PassedOver;
  /** Folders entered, as device and inode: a link that leads back is not followed again. */
  readonly seen: Set<string>;
  /** The paths that are still to come, of each folder on the way down; the next one last. */
  readonly levels: string[][];
}

/**
 * The files below a folder in the byte order of their names, each folder's files and folders together. Hidden entries
 * archives of onrecord and what a browser saved beside a page are left out, files of other kinds counted; links are followed, each folder is entered once.
 * Holds the names of the folders on the way down, never a file.
 */
export async function* walkFolder(folder: string): AsyncGenerator<PlannedSource> {
  const walk: Walk = { over: passedOver(), seen: new Set(), levels: [] };
  const problem = await enter(walk, folder);
  if (problem) yield problem;
  let found = problem ? 1 : 0;
  for (let level = walk.levels.at(-1); level; level = walk.levels.at(-1)) {
    const path = level.pop();
    if (path === undefined) {
      walk.levels.pop();
      continue;
    }
    const planned = await visit(walk, path);
    if (!planned) continue;
    found++;
    yield planned;
  }
  const remark = walk.over.note() ?? (found === 0 ? note(intakeNotes.folderWithoutReports) : undefined);
  if (remark) yield { kind: 'note', name: folder, note: remark };
}

/** What a browser saves beside a page, "Talks go on_files": its pictures, styles and frames. */
function isBesidePage(name: string, pages: ReadonlySet<string>): boolean {
  return name.endsWith('_files') && pages.has(name.slice(0, -'_files'.length));
}

async function visit(walk: Walk, path: string): Promise<PlannedSource | undefined> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (cause) {
    return { kind: 'refused', name: path, problem: fileProblem(cause) };
  }
  if (stats.isDirectory()) return enter(walk, path);
  if (stats.isFile()) return fileOfKind(path, walk.over);
  walk.over.add(path, 'no plain file');
  return undefined;
}

/** Puts a folder's entries on top; what is wrong with it, if something is. */
async function enter({ seen, levels }: Walk, folder: string): Promise<PlannedSource | undefined> {
  try {
    const { dev, ino } = await stat(folder, { bigint: true });
    const key = `${dev}:${ino}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const all = await readdir(folder);
    const pages = new Set(all.map((name) => name.replace(/\.x?html?$/i, '')));
    const names = all.filter((name) => !isLeftOut(name) && !isBesidePage(name, pages));
    levels.push(
      sortedByBytes(names)
        .reverse()
        .map((name) => join(folder, name)),
    );
    return undefined;
  } catch (cause) {
    return { kind: 'refused', name: folder, problem: folderProblem(cause) };
  }
}
