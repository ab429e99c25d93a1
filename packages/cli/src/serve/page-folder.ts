import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the files of the page may be: in the package of the command, and beside it in the repository. */
const PLACES = [new URL('../page/', import.meta.url), new URL('../../../web/dist/', import.meta.url)];

/** The folder of the built page; undefined where it is not built. */
export function pageFolder(): string | undefined {
  return PLACES.map((place) => fileURLToPath(place)).find((folder) => existsSync(`${folder}index.html`));
}
