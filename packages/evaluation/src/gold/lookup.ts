import { valueOf, type Known, type OnRecord, type Reading } from '@onrecord/model';
import type { GoldCase, Wanted } from './gold-row.ts';

/** Answers whether a field of a reading is what the gold row wants, by names and values instead of ids. */
export interface Lookup {
  isActor(actor: string | undefined, wanted: Wanted): boolean;
  isPlace(place: string | undefined, wanted: Wanted): boolean;
  isTime(time: string | undefined, wanted: Wanted): boolean;
  /** The innermost source of a record. */
  claimantOf(record: OnRecord): string | undefined;
  roleOf(record: OnRecord): string | undefined;
}

/** A name without case, accents, titles, possessive and punctuation. */
export function normalName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replace(/^(the|mr|mrs|ms|dr|president|gen|lt|col|capt|sir) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The value that a gold row asks of a field: 'asked' is false where absent is the only right answer. */
export function isAsked(wanted: Wanted): boolean {
  return wanted?.some((value) => value !== null) ?? false;
}

export function lookupOf(reading: Reading, gold: GoldCase): Lookup {
  const actorNames = new Map(
    reading.actors.map(({ id, name, mentions }) => [
      id,
      new Set([name, ...mentions.filter(({ form }) => form !== 'pronoun').map(({ quote }) => quote)].map(normalName)),
    ]),
  );
  const placeNames = new Map(
    reading.places.map(({ id, name, mentions }) => [id, [name, ...mentions.map(({ quote }) => quote)].map(normalName)]),
  );
  const timeValues = new Map(reading.times.map(({ id, value }) => [id, value]));
  const goldNames = aliasTable(gold);

  return {
    isActor(actor, wanted) {
      if (wanted === undefined) return true;
      const mine = actor === undefined ? undefined : actorNames.get(actor);
      if (!mine) return wanted.includes(null);
      return wanted.some(
        (name) =>
          name !== null && (goldNames.get(normalName(name)) ?? [normalName(name)]).some((alias) => mine.has(alias)),
      );
    },
    isPlace(place, wanted) {
      if (wanted === undefined) return true;
      const mine = place === undefined ? undefined : placeNames.get(place);
      if (!mine) return wanted.includes(null);
      return wanted.some((name) => name !== null && mine.some((one) => one.includes(normalName(name))));
    },
    isTime(time, wanted) {
      if (wanted === undefined) return true;
      const value = time === undefined ? undefined : (timeValues.get(time) ?? time);
      return wanted.some((want) =>
        want === null ? value === undefined : value === want || normalName(value ?? '').startsWith(normalName(want)),
      );
    },
    claimantOf: (record) => record.attribution.at(-1)?.actor,
    roleOf: (record) => reading.report.blocks[record.block]?.role,
  };
}

/** Every name of a gold actor to all of its names. */
function aliasTable(gold: GoldCase): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const { name, aliases } of gold.actors) {
    const all = [name, ...aliases].map(normalName);
    for (const one of all) table.set(one, all);
  }
  return table;
}

/** The id or words of a known field; undefined when absent. */
export function known(field: Known<string>): string | undefined {
  return valueOf(field);
}
