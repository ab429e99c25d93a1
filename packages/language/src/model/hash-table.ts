import type { Container, Section } from './container.ts';

/** From the 32-bit hash of a key to a small number, inside a model file. */
export interface HashTable {
  /** The number of a key, or 0. About 1 in 30,000 unknown keys is taken for a known one. */
  get(hash: number): number;
}

/** A table without keys. */
export const emptyTable: HashTable = { get: () => 0 };

const LOAD = 0.6;

/**
 * Packs (hash, number) pairs as the section `name`: in each slot 16 bits of the hash and the number, 1 to 65535. Of two
 * pairs with the same hash the first is kept.
 * @throws RangeError for a number out of range
 */
export function packTable(name: string, entries: Iterable<readonly [hash: number, value: number]>): Section {
  const distinct = new Map<number, number>();
  for (const [hash, value] of entries) {
    if (!(value >= 1 && value <= 65535)) throw new RangeError(`${name}: ${value} is not between 1 and 65535`);
    if (!distinct.has(hash)) distinct.set(hash, value);
  }
  const capacity = Math.ceil(distinct.size / LOAD) + 1;
  const data = new Uint16Array(capacity * 2);
  for (const [hash, value] of distinct) {
    let slot = slotOf(hash, capacity);
    while (data[slot * 2 + 1] !== 0) slot = slot + 1 === capacity ? 0 : slot + 1;
    data[slot * 2] = hash & 0xffff;
    data[slot * 2 + 1] = value;
  }
  return { name, data };
}

/** Opens a table written by `packTable`. @throws RangeError when the file has none of this name */
export function openTable(file: Container, name: string): HashTable {
  const data = file.section(name, 'uint16');
  const capacity = data.length / 2;
  return {
    get: (hash) => {
      const print = hash & 0xffff;
      let slot = slotOf(hash, capacity);
      for (let value = data[slot * 2 + 1] as number; value !== 0; value = data[slot * 2 + 1] as number) {
        if (data[slot * 2] === print) return value;
        slot = slot + 1 === capacity ? 0 : slot + 1;
      }
      return 0;
    },
  };
}

function slotOf(hash: number, capacity: number): number {
  return ((Math.imul(hash, 0x85ebca6b) >>> 0) * (capacity / 4294967296)) | 0;
}
