import * as fs from 'node:fs/promises';
import { note } from '@onrecord/model';
import { intakeProblems } from '../notes.ts';
import { sortedByBytes } from './byte-order.ts';
import { fileOfKind, isLeftOut } from './file-of-kind.ts';
import { passedOver } from './passed-over.ts';
import { isAddress, isPattern, STANDARD_INPUT } from './path-kinds.ts';
import type { PlannedSource } from './planned-source.ts';
import { fileProblem } from './source-problem.ts';
import { walkFolder } from './walk-folder.ts';

/** A pattern that says which kind of file it means: "*.txt", "2024-*.html". */
const NAMES_ENDING = /\.[\w-]+$/;

/** What there is to open at the paths, in their order. Opens no file. */
export async function* planSources(paths: readonly string[]): AsyncGenerator<PlannedSource> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield { kind: 'input' };
    else if (isAddress(path)) yield { kind: 'url', url: path };
    else yield* planPath(path);
  }
}

async function* planPath(path: string): AsyncGenerator<PlannedSource> {
  // A name that is there goes before a pattern: "report[1].txt" is a file.
  const found = await kindOf(path);
  if (found === 'folder') yield* walkFolder(path);
  else if (found === 'file') yield { kind: 'file', path };
  else if (isPattern(path)) yield* planPattern(path);
  else yield { kind: 'refused', name: path, problem: fileProblem(found) };
}

/**
 * The files that a pattern matches, in byte order; hidden ones only where it names the dot. A pattern with an ending
 * ("*.html") names its files, so that all are tried; of one without ("reports/*") the files are looked at as in a folder.
 * Folders that it matches are walked, unless it has "**" and so goes into folders by itself.
 */
async function* planPattern(pattern: string): AsyncGenerator<PlannedSource> {
  // Node 22 and later; on an older one the shell has to expand patterns.
  const matches = 'glob' in fs ? await matchesOf(pattern) : [];
  if (!Array.isArray(matches)) {
    yield { kind: 'refused', name: pattern, problem: fileProblem(matches) };
    return;
  }
  const over = passedOver();
  let found = false;
  for (const path of matches) {
    const isFolder = (await kindOf(path)) === 'folder';
    if (isFolder && pattern.includes('**')) continue;
    found = true;
    if (isFolder) {
      yield* walkFolder(path);
      continue;
    }
    const planned = NAMES_ENDING.test(pattern) ? ({ kind: 'file', path } as const) : fileUnlessLeftOut(path, over);
    if (planned) yield planned;
  }
  const remark = over.note();
  if (remark) yield { kind: 'note', name: pattern, note: remark };
  if (!found) yield { kind: 'refused', name: pattern, problem: note(intakeProblems.noMatch) };
}

type Over = ReturnType<typeof passedOver>;

function fileUnlessLeftOut(path: string, over: Over): PlannedSource | undefined {
  return isLeftOut(path) ? undefined : fileOfKind(path, over);
}

/** What lies at a path, or the error that says why this cannot be told. */
async function kindOf(path: string): Promise<'folder' | 'file' | Error> {
  try {
    return (await fs.stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

async function matchesOf(pattern: string): Promise<string[] | Error> {
  const names: string[] = [];
  try {
    for await (const name of fs.glob(pattern)) names.push(name);
  } catch (cause) {
    return cause instanceof Error ? cause : new Error(String(cause));
  }
  return sortedByBytes(names);
}
