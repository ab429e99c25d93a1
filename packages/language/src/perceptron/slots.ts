/** Spreads feature hashes over the slots of a table. */
export const SPREAD = 0x85ebca6b;

/** The 16 bits by which a slot knows its feature again. Never 0: that marks an empty slot. */
export function printOf(feature: number): number {
  return feature & 0xffff || 1;
}
