import { countryName } from '@onrecord/language';
import { type Note, note } from '@onrecord/model';
import type { Candidate } from './candidates.ts';
import { noPlaceIndex, type PlaceIndex } from './gazetteer/place-entry.ts';
import type { FoundPlace } from './join-names.ts';
import { placeNotes } from './notes.ts';

/** Below this share two places of one name are as good as one another. */
const DOUBTFUL = 0.5;

/** Others that are less likely than this part of the best are no rivals. */
const CLOSE = 0.4;

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
    if (best.candidate.country === rival.candidate.country || rival.score < best.score * CLOSE) continue;
    const details = { words: mention.text, taken: described(best.candidate), other: described(rival.candidate) };
    notes.push(note(placeNotes.ambiguousPlace, { at: mention.at, details }));
  }
  return notes;
}

/** "Rio Grande in Brazil (city)"; what lies in no one country goes by its kind alone. */
function described({ name, kind, country }: Candidate): string {
  return country === undefined ? `${name} (${kind})` : `${name} in ${countryName(country) ?? country} (${kind})`;
}
