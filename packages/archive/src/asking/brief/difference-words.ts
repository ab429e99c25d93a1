import type { Named } from '../../brief/brief-input.ts';
import { countWords, trackPhrase } from '../../brief/grammar/count-phrase.ts';
import { dayWords, spanWords } from '../../brief/grammar/day-words.ts';
import { eventNoun } from '../../brief/grammar/event-clause.ts';
import { partyPhrase, placePhrase } from '../../brief/grammar/party-phrase.ts';
import { listOf, phrase, plainText } from '../../brief/grammar/phrase.ts';
import type { ArchiveRow } from '../../rows/archive-row.ts';
import type { AnyFact } from '../../rows/fact-of.ts';
import type { EventFact } from '../../rows/facts.ts';
import type { Difference } from '../../situation/differences/difference.ts';
import type { Sources } from './sources.ts';

/** Whole records of counts, by key. */
export type CountDetails = ReadonlyMap<number, ArchiveRow<'figure'>>;

/** What one side has: a count, a name, a place, a day, words. */
export function valueOf(difference: Difference, index: number, sources: Sources): string | undefined {
  if (difference.kind === 'words') return difference.sides[index]?.words;
  if (difference.kind === 'actor') {
    const actors = difference.sides[index]?.actors ?? [];
    const named = actors.flatMap((actor) => sources.named(actor) ?? []);
    return named.length === 0 ? undefined : plainText(listOf(named.map(partyPhrase)));
  }
  if (difference.kind === 'place') return sources.place(difference.sides[index]?.place)?.name;
  if (difference.kind === 'date') {
    const side = difference.sides[index];
    return side && (side.from === side.to ? dayWords(side.from) : spanWords(side));
  }
  const side = difference.sides[index];
  const words = side?.keys[0] === undefined ? '' : sources.words(side.keys[0]);
  return side && plainText(countWords(difference, { ...side.count, words }));
}

/** "people injured", in the words of the first report. */
function countWordsOf(
  { measure, counted, keys }: Difference & { readonly kind: 'figure' },
  details: CountDetails,
): string {
  const said = keys[0] === undefined ? undefined : details.get(keys[0])?.record.counted;
  const words = said?.status === 'stated' ? said.anchor.quote : counted;
  return plainText(trackPhrase({ measure, counted: words, points: [] }));
}

interface Behind {
  readonly sources: Sources;
  readonly details: CountDetails;
}

/** What the reports differ about; undefined where it has no name. */
export function aboutOf(
  difference: Difference,
  facts: readonly AnyFact[],
  { sources, details }: Behind,
): string | undefined {
  if (difference.kind === 'figure') return countWordsOf(difference, details);
  if (difference.kind === 'words') {
    const speaker = sources.named(difference.speaker);
    return speaker && plainText(phrase('a statement by ', partyPhrase(speaker)));
  }
  const events = facts.flatMap((one) => (one.kind === 'event' ? [one.fact] : []));
  return eventWords(events, difference.kind, sources);
}

/** "an attack on the Assembly in Tolhuin on 12 March", without what the reports differ about. */
function eventWords(
  events: readonly EventFact[],
  without: 'actor' | 'place' | 'date',
  sources: Sources,
): string | undefined {
  const [first] = events;
  if (first === undefined) return undefined;
  const named = (keys: readonly number[]): readonly Named[] => keys.flatMap((key) => sources.named(key) ?? []);
  const firstOf = (pick: (event: EventFact) => readonly number[]): readonly Named[] =>
    named(events.map(pick).find((keys) => keys.length > 0) ?? []);
  const place = events.find((event) => event.place !== undefined)?.place;
  const when = events.find((event) => event.when !== undefined)?.when;
  return plainText(
    phrase(
      eventNoun({
        type: first.type,
        ...(first.mode !== undefined && { mode: first.mode }),
        doers: without === 'actor' ? [] : firstOf(({ actors }) => actors),
        recipients: firstOf(({ recipients }) => recipients),
      }),
      without === 'place' ? '' : placePhrase(sources.place(place)),
      without === 'date' || when?.from !== when?.to || when === undefined ? '' : ` on ${dayWords(when.from)}`,
    ),
  );
}
