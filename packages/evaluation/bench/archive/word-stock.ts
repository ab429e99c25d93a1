import type { Anchor, Reading } from '@onrecord/model';

/** Words of the base readings, from which others are varied. */
export interface WordStock {
  /** Ordinary words, by their length: what others of that length are replaced by. */
  readonly plain: ReadonlyMap<number, readonly string[]>;
}

/** What of one base reading is to be varied, and what not. */
export interface BaseWords {
  /** Words of proper names, small letters: they are replaced by made-up names. */
  readonly names: ReadonlySet<string>;
  /** Words that records are recognised by (what is counted, what happened): they stay, as a vocabulary is never that large. */
  readonly kept: ReadonlySet<string>;
}

const WORD = /\p{L}+/gu;
/** Shorter ones are mostly grammar, of which texts share most. */
const SHORTEST = 4;

export function wordStock(bases: readonly Reading[]): WordStock {
  const plain = new Map<number, Set<string>>();
  for (const { report } of bases) {
    for (const [word] of report.text.matchAll(WORD)) {
      if (!isPlain(word)) continue;
      const words = plain.get(word.length) ?? new Set();
      plain.set(word.length, words.add(word));
    }
  }
  return { plain: new Map([...plain].map(([length, words]) => [length, [...words].sort()])) };
}

/** Whether it is an ordinary word of a length that is varied. */
export function isPlain(word: string): boolean {
  return word.length >= SHORTEST && /^[a-z]+$/.test(word);
}

/**
 * Names of countries stay, as some names are in a large part of any archive; so do words of a name that are ordinary words elsewhere
 * ("Ministry", "Bridge"), as bodies are compared by them.
 */
export function baseWords({ actors, places, records }: Reading, { plain }: WordStock): BaseWords {
  const ordinary = (word: string): boolean => plain.get(word.length)?.includes(word) === true;
  const namesOf = (mentions: readonly (Anchor & { readonly form: string })[]): readonly string[] =>
    mentions.filter(({ form }) => form === 'name').flatMap(({ quote }) => wordsOf(quote));
  const countries = new Set(
    places
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ name, mentions }) => [...wordsOf(name), ...namesOf(mentions)]),
  );
  const names = [...actors, ...places]
    .flatMap(({ mentions }) => namesOf(mentions))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());
  const kept = records.flatMap((record) => {
    if (record.kind === 'event') return record.triggers.flatMap(({ quote }) => wordsOf(quote));
    if (record.kind === 'figure' && record.counted.status === 'stated') return wordsOf(record.counted.value);
    return [];
  });
  return {
    names: new Set(names.filter((word) => !ordinary(word) && !countries.has(word) && word.length > 2)),
    kept: new Set(kept),
  };
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].flatMap(([word]) => [word, word.toLowerCase()]);
}
