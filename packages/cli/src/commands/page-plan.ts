import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { STANDARD_INPUT } from '@onrecord/intake';
import type { ReadRequest } from '../arguments/requests.ts';

/** Where the page of each report goes: `-` is standard output. Or why that cannot be. */
export type PagePlan =
  | { readonly status: 'planned'; readonly folder: string | undefined; readonly pages: ReadonlyMap<string, string> }
  | { readonly status: 'misuse'; readonly message: string };

/**
 * One file for one report, a folder for several (or where OUT is one, or ends in a slash). A page that is there is
 * overwritten; a report never is.
 */
export function planPages({ files, html }: Pick<ReadRequest, 'files' | 'html'>): PagePlan {
  if (html === undefined) return { status: 'planned', folder: undefined, pages: new Map() };
  if (html === '-') return { status: 'planned', folder: undefined, pages: new Map([[files[0], '-']]) };
  const kind = kindOf(html);
  const inFolder = files.length > 1 || kind === 'folder' || /[/\\]$/.test(html);
  if (inFolder && (kind === 'file' || (kind === 'nothing' && /\.html?$/i.test(html)))) {
    return misuse(
      `--html "${html}" is one file, but there are several reports. Name a folder, for example --html pages/.`,
    );
  }
  const pages = inFolder ? pagesIn(html, files) : new Map([[files[0], html]]);
  const reports = new Set(files.filter((file) => file !== STANDARD_INPUT).map((file) => resolve(file)));
  for (const page of pages.values()) {
    if (reports.has(resolve(page))) return misuse(`--html would overwrite the report "${page}". Name another file.`);
  }
  return { status: 'planned', folder: inFolder ? html : undefined, pages };
}

function misuse(message: string): PagePlan {
  return { status: 'misuse', message };
}

function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 'nothing';
  return stats.isDirectory() ? 'folder' : 'file';
}

/** `report.txt` becomes `report.html`; a name that is taken gets a number. */
function pagesIn(folder: string, files: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const pages = new Map<string, string>();
  for (const file of files) {
    const stem = file === STANDARD_INPUT ? 'stdin' : basename(file, extname(file));
    let name = `${stem}.html`;
    for (let i = 2; taken.has(name) && !pages.has(file); i++) name = `${stem}-${i}.html`;
    taken.add(name);
    if (!pages.has(file)) pages.set(file, join(folder, name));
  }
  return pages;
}
