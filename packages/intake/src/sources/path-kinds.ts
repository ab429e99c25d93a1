import { existsSync } from 'node:fs';

/** What the name "-" stands for. */
export const STANDARD_INPUT = '-';

/** Signs of a pattern that a shell has not expanded. */
const PATTERN = /[*?[{]/;

/** Whether a path is an address of the web, as people paste it. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** Whether a path that is no file may be a pattern. */
export function isPattern(path: string): boolean {
  return PATTERN.test(path);
}

/** Whether there may be something at a path; false for a name that is surely none of a file, folder, pattern or address. */
export function mayBeThere(path: string): boolean {
  return path === STANDARD_INPUT || isAddress(path) || isPattern(path) || existsSync(path);
}
