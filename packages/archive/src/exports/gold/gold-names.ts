import { type Known, type OnRecord, type Reading, valueOf } from '@onrecord/model';

/** The names and values behind the ids of one reading: gold knows no ids. `null` is what must be absent. */
export interface GoldNames {
  readonly actor: (known: Known<string>) => string | null;
  /** Any of several; null where there is none. */
  readonly actors: (known: readonly Known<string>[]) => string | readonly (string | null)[] | null;
  readonly place: (known: Known<string>) => string | null;
  /** Undefined where it is not resolved: then it is not scored. */
  readonly time: (idOrDay: string | undefined) => string | null | undefined;
  /** On whose word: the innermost source. */
  readonly claimant: (record: OnRecord) => string | null;
}

export function goldNames(reading: Reading): GoldNames {
  const actors = new Map(reading.actors.map(({ id, name }) => [id, name]));
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  const times = new Map(reading.times.map(({ id, value }) => [id, value]));
  const nameIn =
    (names: ReadonlyMap<string, string>) =>
    (known: Known<string>): string | null => {
      const id = valueOf(known);
      return id === undefined ? null : (names.get(id) ?? null);
    };
  const actor = nameIn(actors);
  return {
    actor,
    actors: (known) => {
      const names = [...new Set(known.map(actor))];
      return names.length > 1 ? names : (names[0] ?? null);
    },
    place: nameIn(places),
    time: (idOrDay) => {
      if (idOrDay === undefined) return null;
      const value = times.get(idOrDay) ?? idOrDay;
      return value === '' ? undefined : value;
    },
    claimant: ({ attribution }) => {
      const id = attribution.at(-1)?.actor;
      return id === undefined ? null : (actors.get(id) ?? null);
    },
  };
}
