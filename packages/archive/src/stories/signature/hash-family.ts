/** Permutations of the 32-bit integers: `factors[i] * x + terms[i]`, factors odd (Broder et al. 2000, "Min-wise independent permutations"). */
export interface HashFamily {
  readonly factors: Int32Array;
  readonly terms: Int32Array;
}

/** Never to be changed: stored signatures would no longer compare. */
const SEED = 0x6f6e7263;
const families = new Map<number, HashFamily>();

/** The family of that many functions: the same on any machine. */
export function hashFamily(size: number): HashFamily {
  const known = families.get(size);
  if (known) return known;
  const factors = new Int32Array(size);
  const terms = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    factors[i] = mix(SEED + 2 * i) | 1;
    terms[i] = mix(SEED + 2 * i + 1);
  }
  const family = { factors, terms };
  families.set(size, family);
  return family;
}

/** Spreads the bits of a 32-bit integer over all of it: the finaliser of MurmurHash3 (Austin Appleby, public domain). */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
