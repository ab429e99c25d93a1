import type { Actor, Anchor, OnRecord, Place, Reading, Time } from '@onrecord/model';

/** A row that a person has looked at: as the engine gave it, and as it stands now. */
export interface ReviewedRecord {
  readonly original: OnRecord;
  readonly record: OnRecord;
}

export interface MergedReading {
  /** The newer reading with the reviewed rows as their engine gave them. */
  readonly reading: Reading;
  /** The reviewed rows with ids of that reading. */
  readonly reviewed: readonly ReviewedRecord[];
}

/**
 * A newer reading of the same text that keeps every row a person has looked at: such a row replaces the newer engine's row of the same
 * id, or is added. Its actors, places and times are those of the newer reading where they have the same words at the same place; the
 * others are taken along from the older one. Both readings are of one text. O(size of both).
 */
export function mergeReviewed(newer: Reading, older: Reading, reviewed: readonly ReviewedRecord[]): MergedReading {
  const moved = new Carrier(newer, older);
  const kept = reviewed.map(({ original, record }) => ({
    original: moved.record(original),
    record: moved.record(record),
  }));
  const ids = new Set(kept.map(({ original }) => original.id));
  return {
    reviewed: kept,
    reading: {
      ...newer,
      actors: [...newer.actors, ...moved.actors],
      places: [...newer.places, ...moved.places],
      times: [...newer.times, ...moved.times],
      records: [...newer.records.filter(({ id }) => !ids.has(id)), ...kept.map(({ original }) => original)],
    },
  };
}

interface Named {
  readonly id: string;
}

/** Gives records of the older reading ids of the newer one, and takes along what the newer one lacks. */
class Carrier {
  readonly actors: Actor[] = [];
  readonly places: Place[] = [];
  readonly times: Time[] = [];
  readonly #ids = new Map<string, string>();
  readonly #newer: Reading;
  readonly #older: Reading;

  constructor(newer: Reading, older: Reading) {
    this.#newer = newer;
    this.#older = older;
  }

  record(record: OnRecord): OnRecord {
    return this.#replaced(record) as OnRecord;
  }

  /** Ids stand in fields of many names: every string that is the id of an actor, place or time of the older reading is one. */
  #replaced(value: unknown): unknown {
    if (typeof value === 'string') return this.#idOf(value);
    if (Array.isArray(value)) return value.map((item) => this.#replaced(item));
    if (typeof value !== 'object' || value === null) return value;
    if (isAnchor(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#replaced(inner)]));
  }

  #idOf(id: string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const made =
      this.#carry(id, this.#older.actors, this.#newer.actors, this.actors) ??
      this.#carry(id, this.#older.places, this.#newer.places, this.places) ??
      this.#carry(id, this.#older.times, this.#newer.times, this.times) ??
      id;
    this.#ids.set(id, made);
    return made;
  }

  #carry<T extends Named & (Actor | Place | Time)>(
    id: string,
    older: readonly T[],
    newer: readonly T[],
    taken: T[],
  ): string | undefined {
    const found = older.find((one) => one.id === id);
    if (!found) return undefined;
    const spots = new Set(anchorsOf(found).map(spot));
    const same = newer.find((one) => anchorsOf(one).some((anchor) => spots.has(spot(anchor))));
    if (same) return same.id;
    const kept = `kept-${id}`;
    taken.push(withoutLinks({ ...found, id: kept }));
    return kept;
  }
}

/** Members and bodies of roles are ids of the older reading too: a carried actor stands alone. */
function withoutLinks<T extends Actor | Place | Time>(one: T): T {
  if (!('roles' in one)) return one;
  const { id, name, kind, mentions, link } = one;
  const roles = one.roles.map(({ title, anchor }) => ({ title, anchor }));
  const alone: Actor = { id, name, kind, roles, mentions, ...(link && { link }) };
  return alone as T;
}

function anchorsOf(one: Actor | Place | Time): readonly Anchor[] {
  return 'mentions' in one ? one.mentions : [one.anchor];
}

function spot({ start, end }: Anchor): string {
  return `${String(start)}-${String(end)}`;
}

function isAnchor(value: object): boolean {
  return 'quote' in value && 'start' in value && 'end' in value;
}
