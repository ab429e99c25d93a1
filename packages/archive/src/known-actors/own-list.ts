import { readFile } from 'node:fs/promises';
import type { Note } from '@onrecord/model';
import type { KnownActor } from './known-actor.ts';
import { type KnownActorIndex, knownActorIndex } from './known-actor-index.ts';
import { parseKnownActors } from './parse-known-actors.ts';

/** Known actors, and what was wrong with their lists. */
export interface LoadedActors {
  readonly index: KnownActorIndex;
  readonly notes: readonly Note[];
}

/**
 * The project's own list of known actors (data/actors.csv), with the lines of the user's lists, which replace those of the same id. Later
 * lists go before earlier ones. `csvs`: their contents.
 */
export async function loadKnownActors(csvs: readonly string[] = []): Promise<LoadedActors> {
  const own = await readFile(new URL('../../data/actors.csv', import.meta.url), 'utf8');
  const byId = new Map<string, KnownActor>();
  const notes: Note[] = [];
  for (const csv of [own, ...csvs]) {
    const parsed = parseKnownActors(csv);
    for (const actor of parsed.actors) byId.set(actor.id, actor);
    notes.push(...parsed.notes);
  }
  return { index: knownActorIndex([...byId.values()]), notes };
}
