/** Words that go with numbers. Written for this project. */

/** Bounds of plurals that tell only an order of magnitude; without a maximum where the record model gives none. */
export const VAGUE_PLURALS = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, undefined],
  'tens of thousands': [20_000, undefined],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2_000_000, undefined],
  'tens of millions': [20_000_000, undefined],
  'hundreds of millions': [200_000_000, 999_999_999],
  billions: [2_000_000_000, undefined],
  trillions: [2_000_000_000_000, undefined],
} as const satisfies Readonly<Record<string, readonly [number, number | undefined]>>;

/** "several hundred": the scale from twice to just below ten times. */
export const VAGUE_SCALES = {
  dozen: [24, 99],
  hundred: [200, 999],
  thousand: [2_000, 9_999],
  million: [2e6, 9_999_999],
  billion: [2e9, 9_999_999_999],
} as const;

/** Counts that words leave open. */
export const OPEN_COUNTS = [
  'several',
  'many',
  'numerous',
  'countless',
  'a few',
  'a handful of',
  'a number of',
  'a large number of',
  'large numbers of',
] as const;

/** Parts of a whole by name. */
export const FRACTION_PARTS = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
} as const;

/** Plurals behind "no" that nobody counts. */
export const UNCOUNTED_PLURALS = [
  'plans',
  'signs',
  'reports',
  'details',
  'comments',
  'doubts',
  'reasons',
  'talks',
  'negotiations',
  'links',
  'ties',
  'intentions',
  'illusions',
  'circumstances',
  'indications',
  'conditions',
  'grounds',
  'guarantees',
  'results',
  'rights',
  'relations',
  'means',
  'news',
  'preconditions',
  'options',
  'terms',
  'lessons',
  'bounds',
  'limits',
  'words',
] as const;
