import { type Answer, type AnyRow, hydrate, type Lookup, type Store } from '@onrecord/archive';
import type { Note } from '@onrecord/model';

/** Names and words by key, as an answer carries them. */
export interface Looked {
  readonly actors: Record<string, Lookup['all']['actors'][number]>;
  readonly places: Record<string, Lookup['all']['places'][number]>;
  readonly records: Record<string, Lookup['all']['cites'][number]>;
}

export function looked({ all }: Lookup): Looked {
  return {
    actors: Object.fromEntries(all.actors.map((actor) => [actor.key, actor])),
    places: Object.fromEntries(all.places.map((place) => [place.key, place])),
    records: Object.fromEntries(all.cites.map((cite) => [cite.key, cite])),
  };
}

/** An answer with what its keys stand for. `remarks` come before the notes of the archive. */
export function answerJson<T>(
  { items, lookup, next, notes }: Answer<T>,
  { remarks, details }: { readonly remarks: readonly Note[]; readonly details?: readonly AnyRow[] },
) {
  return {
    items,
    ...looked(lookup),
    ...(details && { details: Object.fromEntries(details.map((row) => [row.key, row])) }),
    notes: [...remarks, ...notes],
    ...(next !== undefined && { after: next }),
  };
}

/** Full records, for what facts leave out: conditions, terms, the words of what is counted. */
export async function detailsOf(store: Store, keys: readonly number[]): Promise<readonly AnyRow[]> {
  const { rows } = await hydrate(store, [...new Set(keys)]);
  return rows;
}
