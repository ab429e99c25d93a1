import { readFile } from 'node:fs/promises';
import type { Note } from '@onrecord/model';
import { type OutletIndex, outletIndex } from './outlet-index.ts';
import { parseOutlets } from './parse-outlets.ts';

/** Listed outlets, and what was wrong with their lists. */
export interface LoadedOutlets {
  readonly index: OutletIndex;
  readonly notes: readonly Note[];
}

/**
 * The project's own list of outlets (data/outlets.csv), with the lines of the user's lists. Later
 * lists go before earlier ones, by id as well as by name and host. `csvs`: their contents.
 */
export async function loadOutlets(csvs: readonly string[] = []): Promise<LoadedOutlets> {
  const own = await readFile(new URL('../../data/outlets.csv', import.meta.url), 'utf8');
  const lists = [own, ...csvs].map(parseOutlets);
  const index = outletIndex(lists.map(({ outlets }) => outlets));
  return { index, notes: [...lists.flatMap(({ notes }) => notes), ...index.notes] };
}
