import type { Answer } from '@onrecord/archive';

/**
 * An answer as JSON: the items as they are, whose numbers are keys, and beside them what the keys stand for: actors, places, and for each
 * record its exact words with report and position.
 */
export function answerJson<T>({ items, lookup, next }: Answer<T>): unknown {
  return {
    items,
    actors: Object.fromEntries(lookup.all.actors.map((actor) => [actor.key, actor])),
    places: Object.fromEntries(lookup.all.places.map((place) => [place.key, place])),
    records: Object.fromEntries(lookup.all.cites.map((cite) => [cite.key, cite])),
    ...(next !== undefined && { after: next }),
  };
}
