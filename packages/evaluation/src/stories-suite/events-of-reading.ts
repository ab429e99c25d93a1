import type { OccurrenceEvent, OccurrenceParty, OccurrencePlace } from '@onrecord/archive';
import { valueOf, type Event, type Reading } from '@onrecord/model';
import type { Span } from './read-ecb.ts';

/** An event of a reading as the merging sees it, with where its triggers are. */
export interface ReadEvent {
  readonly event: OccurrenceEvent;
  readonly triggers: readonly Span[];
}

/** Gives every name a key: stands in for the joins of the archive, by the name in lower case alone. */
export class NameKeys {
  readonly #keys = new Map<string, number>();

  keyOf(name: string): number {
    const plain = name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/^the /, '');
    const known = this.#keys.get(plain) ?? this.#keys.size + 1;
    this.#keys.set(plain, known);
    return known;
  }
}

/** The events of a reading, actors and places keyed by name. */
export function eventsOfReading(reading: Reading, report: number, names: NameKeys): readonly ReadEvent[] {
  const party = (known: Event['actors'][number]): readonly OccurrenceParty[] => {
    const actor = reading.actors.find(({ id }) => id === valueOf(known));
    return actor === undefined
      ? []
      : [{ key: names.keyOf(actor.name), kind: actor.kind, named: actor.mentions.some(({ form }) => form === 'name') }];
  };
  return reading.records.flatMap((record) => {
    if (record.kind !== 'event') return [];
    const time = reading.times.find(({ id }) => id === valueOf(record.time));
    const event: OccurrenceEvent = {
      report,
      type: record.type,
      mode: record.mode,
      realis: record.realis,
      actors: record.actors.flatMap(party),
      recipients: record.recipients.flatMap(party),
      place: placeOf(reading, record, names),
      days:
        time?.earliest === undefined || time.latest === undefined
          ? undefined
          : { from: time.earliest.slice(0, 10), to: time.latest.slice(0, 10) },
      words: record.triggers.map(({ quote }) => quote).join(' '),
      happening: undefined,
    };
    return [{ event, triggers: record.triggers }];
  });
}

function placeOf(reading: Reading, record: Event, names: NameKeys): OccurrencePlace | undefined {
  const place = reading.places.find(({ id }) => id === valueOf(record.place));
  if (!place) return undefined;
  const { geo } = place;
  return {
    key: names.keyOf(place.name),
    kind: place.kind,
    ...(geo && { lat: geo.lat, lon: geo.lon, ...(geo.country !== undefined && { country: geo.country }) }),
  };
}
