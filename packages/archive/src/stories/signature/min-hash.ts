import { hashFamily, mix } from './hash-family.ts';

/**
 * MinHash of sets of 32-bit hashes: for each function of a fixed family the smallest value over the set. The share of places in which two
 * sketches agree is an estimate of the Jaccard similarity of the sets, with standard error sqrt(J(1-J)/places)
 * (Broder 1997, "On the resemblance and containment of documents"). Each minimum is mixed and cut to 16 bits: two that differ
 * agree by chance once in 65,536 (Li and König 2010, "b-bit minwise hashing"). An empty set gives zeros. O(members x places).
 */
export function minHash(members: Iterable<number>, places: number): Uint16Array {
  const { factors, terms } = hashFamily(places);
  const least = new Int32Array(places).fill(0x7fffffff);
  let isEmpty = true;
  for (const member of members) {
    isEmpty = false;
    for (let i = 0; i < places; i++) {
      const value = (Math.imul(factors[i] ?? 1, member) + (terms[i] ?? 0)) | 0;
      if (value < (least[i] ?? 0)) least[i] = value;
    }
  }
  const sketch = new Uint16Array(places);
  if (!isEmpty) for (let i = 0; i < places; i++) sketch[i] = mix(least[i] ?? 0) & 0xffff;
  return sketch;
}

/** The share of places in which two sketches of one length agree. */
export function agreement(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return a.length === 0 ? 0 : same / a.length;
}
