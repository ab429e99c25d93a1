import { isTelling } from './compare-days.ts';
import { FAMILY_OF_REALIS } from './realis-family.ts';
import type { OccurrenceEvent } from './occurrence-event.ts';
import { triggerStems } from './trigger-stems.ts';

/** Keys of one event at most. */
export const MAX_OCCURRENCE_KEYS = 8;

/**
 * Keys to look occurrences up by, the most telling first, at most eight: the same type of event (told in the same way) in one happening with one
 * trigger, on one day at one place or with one party, and in one happening at all.
 */
export function occurrenceKeysOf(event: OccurrenceEvent): readonly string[] {
  const { type, realis, place, days, happening, actors, recipients, words } = event;
  const kind = `${type}.${FAMILY_OF_REALIS[realis]}`;
  const inHappening = happening === undefined ? [] : [`h${happening}`];
  const onDay =
    days === undefined || !isTelling(days) ? [] : [...new Set([days.from, days.to])].map((day) => `d${day}`);
  const atPlace = place === undefined ? [] : [`p${place.key}`];
  const parties = [...recipients.slice(0, 2), ...actors.slice(0, 2)].map(({ key }) => `a${key}`);
  const pairs = [
    ...onDay.flatMap((d) => atPlace.map((p) => `${d}.${p}`)),
    ...onDay.flatMap((d) => parties.slice(0, 2).map((party) => `${d}.${party}`)),
    ...inHappening.flatMap((h) =>
      triggerStems(words)
        .slice(0, 2)
        .map((stem) => `${h}.${stem}`),
    ),
    ...inHappening,
    ...atPlace.flatMap((p) => parties.map((party) => `${p}.${party}`)),
  ];
  return [...new Set(pairs)].slice(0, MAX_OCCURRENCE_KEYS).map((pair) => `${kind}.${pair}`);
}
