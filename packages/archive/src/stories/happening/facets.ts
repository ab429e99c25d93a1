/** Terms with their weights, heaviest first, as a vector of length 1 (of a profile: a sum of such vectors). */
export type Vector = readonly (readonly [term: string, weight: number])[];

/**
 * What two reports are compared by: all words; those of the names of people and bodies; those of places; numbers; days of the
 * week and months.
 */
export const FACETS = ['words', 'names', 'places', 'numbers', 'dates'] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = Readonly<Record<Facet, Vector>>;

/** Most terms kept of one report. */
export const TERMS_KEPT: Readonly<Record<Facet, number>> = { words: 48, names: 16, places: 8, numbers: 12, dates: 8 };
/** Most terms kept of a happening. */
export const PROFILE_KEPT: Readonly<Record<Facet, number>> = {
  words: 72,
  names: 24,
  places: 12,
  numbers: 20,
  dates: 12,
};

/** One vector a facet. */
export function byFacet(vectorOf: (facet: Facet) => Vector): Facets {
  return {
    words: vectorOf('words'),
    names: vectorOf('names'),
    places: vectorOf('places'),
    numbers: vectorOf('numbers'),
    dates: vectorOf('dates'),
  };
}

/** The heaviest terms, in an order that does not depend on theirs. */
export function heaviest(weights: Iterable<readonly [string, number]>, count: number): Vector {
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);
}

export function lengthOf(vector: Vector): number {
  return Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0));
}

/** Scaled to length 1; empty stays empty. */
export function unit(vector: Vector): Vector {
  const length = lengthOf(vector);
  return vector.map(([term, weight]) => [term, rounded(weight / length)]);
}

/** Four places: profiles are stored as JSON. */
export function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

/** Cosine of the angle between two vectors; undefined where one is empty. */
export function cosine(a: Vector, b: Vector): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const weights = new Map(b);
  const product = a.reduce((sum, [term, weight]) => sum + weight * (weights.get(term) ?? 0), 0);
  return product / (lengthOf(a) * lengthOf(b));
}
