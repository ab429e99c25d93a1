import { type Reading, valueOf } from '@onrecord/model';
import { OUTLETS } from './outlets.ts';
import { hashOf, pick, seededRandom } from './seeded-random.ts';
import { isoDay } from './shift-days.ts';
import { varyReading } from './vary-reading.ts';
import { varyWords } from './vary-words.ts';
import { baseWords, type BaseWords, type WordStock, wordStock } from './word-stock.ts';

export interface VariedOptions {
  readonly count: number;
  readonly seed?: number;
}

/** Sets of made-up names: each name of a base reading becomes one of that many, so that actors and places recur. */
const WORLDS = 40;
const FIRST_DAY = Date.UTC(2029, 0, 1);
const DAYS = 3 * 365;
const DAY_MS = 86_400_000;
/** Reports come in by day, give or take; one in ten is an older one. */
const JITTER_DAYS = 30;
const BACKFILL = 0.1;
const COPY = 1 / 20;
const CORRECTION = 1 / 200;
/** Share of ordinary words that are replaced, so that two readings of one base are not one story. */
const REPLACED = 0.55;
/** How far back the report lies that is copied or corrected. */
const RECENT = 500;

/** What one reading is made by: the same recipe gives the same reading. */
interface Recipe {
  readonly base: number;
  readonly world: number;
  readonly seed: number;
  readonly numbers: number;
  readonly headline: number;
  readonly days: number;
  readonly outlet: string;
  readonly url: string;
  readonly file: string;
  readonly ending: string;
}

/**
 * Readings made of base readings by varying words, names, numbers and days, over three years. About one in 20 is nearly a copy of an earlier
 * one by another outlet, one in 200 a corrected version under the same address. The same options give the same readings. One at a time:
 * memory does not grow with `count`.
 */
export function* variedReadings(bases: readonly Reading[], { count, seed = 1 }: VariedOptions): Generator<Reading> {
  const stock = wordStock(bases);
  const words = bases.map((base) => baseWords(base, stock));
  const random = seededRandom(hashOf('varied', seed));
  const recent: Recipe[] = [];
  let originals = 0;
  for (let index = 0; index < count; index++) {
    const chance = random();
    const earlier = recent.length === 0 ? undefined : pick(recent, Math.floor(random() * recent.length));
    const isCopy = earlier !== undefined && chance < COPY;
    const isCorrection = earlier !== undefined && !isCopy && chance < COPY + CORRECTION;
    const made = isCopy
      ? copyOf(earlier, index)
      : isCorrection
        ? correctionOf(earlier, index)
        : newRecipe(bases, { seed, index, progress: index / count, random });
    if (!isCopy && !isCorrection) recent[originals++ % RECENT] = made;
    yield readingBy(made, { bases, words, stock });
  }
}

function newRecipe(
  bases: readonly Reading[],
  {
    seed,
    index,
    progress,
    random,
  }: { readonly seed: number; readonly index: number; readonly progress: number; readonly random: () => number },
): Recipe {
  const base = Math.floor(random() * bases.length);
  const own = hashOf(seed, index);
  const published = bases[base] && valueOf(bases[base].report.publishedAt)?.slice(0, 10);
  const from = Date.parse(`${published ?? '2015-01-01'}T00:00:00Z`);
  const jitter = (random() * 2 - 1) * JITTER_DAYS;
  const day = random() < BACKFILL ? random() * DAYS : Math.min(DAYS, Math.max(0, progress * DAYS + jitter));
  const outlet = pick(OUTLETS, hashOf(own, 'outlet'));
  return {
    base,
    // Some conflicts are reported more than others.
    world: 1 + Math.floor(WORLDS * random() ** 1.5),
    seed: own,
    numbers: own,
    headline: own,
    days: 7 * Math.round((FIRST_DAY / DAY_MS + day - from / DAY_MS) / 7),
    ...sourceOf(outlet, index),
    ending: '',
  };
}

function sourceOf(outlet: string, index: number): Pick<Recipe, 'outlet' | 'url' | 'file'> {
  const host = outlet.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    outlet,
    url: `https://${host}.example/reports/${index}`,
    file: `reports/${String(index).padStart(7, '0')}.txt`,
  };
}

function copyOf(earlier: Recipe, index: number): Recipe {
  const outlet = pick(
    OUTLETS.filter((name) => name !== earlier.outlet),
    hashOf(earlier.seed, index),
  );
  return {
    ...earlier,
    ...sourceOf(outlet, index),
    headline: hashOf(earlier.seed, index),
    ending: `Carried by ${outlet}, ${index}.`,
  };
}

function correctionOf(earlier: Recipe, index: number): Recipe {
  return {
    ...earlier,
    numbers: hashOf(earlier.seed, index),
    ending: `Corrected ${index}: an earlier version gave other numbers.`,
  };
}

function readingBy(
  recipe: Recipe,
  {
    bases,
    words,
    stock,
  }: { readonly bases: readonly Reading[]; readonly words: readonly BaseWords[]; readonly stock: WordStock },
): Reading {
  const base = pick(bases, recipe.base);
  const { world, seed, numbers, days, ending, outlet, url, file } = recipe;
  const change = { stock, base: pick(words, recipe.base), world, seed, numbers, share: REPLACED };
  return varyReading(base, {
    words: (text) => varyWords(text, change),
    headline: (text) =>
      varyWords(text, recipe.headline === seed ? change : { ...change, seed: recipe.headline, share: 1 }),
    days,
    world,
    ending,
    source: { name: outlet, url, file },
  });
}

/** The span of days that the readings are published in, for questions about it. */
export const VARIED_DAYS = { from: isoDay(FIRST_DAY), to: isoDay(FIRST_DAY + DAYS * DAY_MS) } as const;
