/** English number words. Written for this project. */
export const SMALL_NUMBERS = {
  zero: 0,
  nil: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
} as const satisfies Readonly<Record<string, number>>;

export const TENS = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
} as const satisfies Readonly<Record<string, number>>;

/** Words that multiply what stands before them, South Asian ones too; "dozen" and "score" behave like "hundred". */
export const SCALES = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
} as const satisfies Readonly<Record<string, number>>;

/** Short scales that stand behind digits: "$40m", "3bn", "24k". */
export const SHORT_SCALES = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
} as const satisfies Readonly<Record<string, number>>;
