import { type Note, note } from '@onrecord/model';
import { noPlaceIndex, type PlaceIndex } from './gazetteer/place-entry.ts';
import type { FoundPlace } from './join-names.ts';
import { placeNotes } from './notes.ts';

/** Below this share two places of one name are as good as one another. */
const DOUBTFUL = 0.5;

/** Says which places stay without coordinates and why, and which could be another of the same name. */
export function noteUnresolved(places: readonly FoundPlace[], index: PlaceIndex): readonly Note[] {
  const unknown = places.filter(({ best }) => best === undefined);
  const first = unknown[0]?.mentions[0];
  const notes: Note[] = [];
  if (first !== undefined) {
    const kind = index === noPlaceIndex ? placeNotes.noIndex : placeNotes.unknownPlace;
    notes.push(note(kind, { at: first.at, details: { count: unknown.length, words: first.text } }));
  }
  for (const { mentions, best, runnersUp } of places) {
    const [mention, rival] = [mentions[0], runnersUp[0]];
    if (mention === undefined || best === undefined || rival === undefined || best.score >= DOUBTFUL) continue;
    if (best.candidate.country === rival.candidate.country) continue;
    const details = {
      words: mention.text,
      taken: best.candidate.country ?? 'no country',
      other: rival.candidate.country ?? 'no country',
    };
    notes.push(note(placeNotes.ambiguousPlace, { at: mention.at, details }));
  }
  return notes;
}
