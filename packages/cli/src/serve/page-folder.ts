import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files of the page may be: in the package of the command, and beside it in the repository. */
const PLACES = [new URL('../page/', import.meta.url), new URL('../../../web/dist/', import.meta.url)];

/** The folder of the built page, the one that was named where one was; undefined where it is not built. */
export function pageFolder(named: string | undefined): string | undefined {
  const folders = named === undefined ? PLACES.map((place) => fileURLToPath(place)) : [path.resolve(named)];
  return folders.find((folder) => existsSync(path.join(folder, 'index.html')));
}
