import { type Known, valueOf } from '../known.ts';
import type { Attribution, Figure, OnRecord, Reading } from '../schema.ts';
import { countFact } from './count-fact.ts';
import type { Fact } from './entry.ts';
import { factOf } from './fact-of.ts';
import { timeText } from './time-text.ts';
import type { Wording } from './wording.ts';

/** The names behind the ids of one reading. */
export interface Lookups {
  readonly actor: (known: Known<string>) => Fact;
  readonly place: (known: Known<string>) => Fact;
  readonly time: (known: Known<string>) => Fact;
  /** A time id or an ISO day, as `period` has them. */
  readonly day: (idOrDay: string) => string;
  /** How many of what. */
  readonly count: (figure: Figure) => Fact;
  readonly record: (id: string) => OnRecord | undefined;
  /** "according to Ms Lee, according to the agency": outermost last. */
  readonly source: (chain: Attribution) => string | undefined;
}

const NOBODY = 'nobody named';

/** Builds the lookups: O(actors + places + times + records). An id that leads nowhere is shown as it is. */
export function lookupsOf(reading: Reading, wording: Wording): Lookups {
  const actors = new Map(reading.actors.map(({ id, name }) => [id, name]));
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  const times = new Map(reading.times.map((time) => [time.id, timeText(time, wording)]));
  const records = new Map(reading.records.map((record) => [record.id, record]));
  const named =
    (names: ReadonlyMap<string, string>, none: string) =>
    (known: Known<string>): Fact =>
      factOf(known, (id) => names.get(id) ?? id, none);
  const speakerOf = (id: string | undefined): string | undefined => {
    const record = id === undefined ? undefined : records.get(id);
    const speaker = record?.kind === 'statement' ? valueOf(record.speaker) : undefined;
    return speaker === undefined ? undefined : (actors.get(speaker) ?? speaker);
  };
  return {
    actor: named(actors, NOBODY),
    place: named(places, 'no place given'),
    time: named(times, 'no time given'),
    day: (idOrDay) => times.get(idOrDay) ?? idOrDay,
    count: (figure) => countFact(figure, wording),
    record: (id) => records.get(id),
    source: (chain) => {
      if (chain.length === 0) return undefined;
      const names = chain.map(({ actor, statement }) => {
        const name = actor === undefined ? speakerOf(statement) : (actors.get(actor) ?? actor);
        return `according to ${name ?? 'a source that is not named'}`;
      });
      return names.reverse().join(', ');
    },
  };
}
