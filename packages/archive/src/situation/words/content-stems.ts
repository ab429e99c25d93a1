import { STOP_WORDS } from './stop-words.ts';

/** At most so many words of a phrase are looked at. */
const MAX_WORDS = 200;

/** A word as written and the stem by which it is compared. */
export interface ContentWord {
  readonly stem: string;
  /** Written with a capital after the first word: mostly a name. */
  readonly isName: boolean;
}

/**
 * The words of a phrase that carry what it is about, in order, reduced so that "convoys" and "convoy", "released" and "release" are
 * one. A plain cut of English endings: it only has to treat two phrases alike, not to find real stems.
 */
export function contentWords(phrase: string): readonly ContentWord[] {
  const tokens = phrase.normalize('NFKC').match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const words: ContentWord[] = [];
  for (const [index, token] of tokens.slice(0, MAX_WORDS).entries()) {
    const { stem, isCapital } = reduced(token);
    if (stem !== undefined) words.push({ stem, isName: index > 0 && isCapital });
  }
  return words;
}

/** What a word comes to by itself; no stem: it carries nothing. */
interface Reduced {
  readonly stem: string | undefined;
  readonly isCapital: boolean;
}

/** Words come again and again: what they come to is kept, of so many, and forgotten all at once. */
const REDUCED = new Map<string, Reduced>();
const MOST_REDUCED = 20_000;

function reduced(token: string): Reduced {
  const known = REDUCED.get(token);
  if (known) return known;
  const plain = token.replace(/['’]s$|['’]$/u, '').toLowerCase();
  const isEmpty = plain.length < 2 || STOP_WORDS.has(plain) || STOP_WORDS.has(plain.replace(/s$/u, ''));
  const word = { stem: isEmpty ? undefined : stemOf(plain), isCapital: /^\p{Lu}/u.test(token) };
  if (REDUCED.size >= MOST_REDUCED) REDUCED.clear();
  REDUCED.set(token, word);
  return word;
}

export function contentStems(phrase: string): readonly string[] {
  return contentWords(phrase).map(({ stem }) => stem);
}

/** The stems of phrases that many lines are compared with, of so many, forgotten all at once. */
const STEMS = new Map<string, ReadonlySet<string>>();
const MOST_STEMS = 2000;

/** The same without order: kept, as the words around one event are looked at for each of many lines. */
export function stemsIn(phrase: string): ReadonlySet<string> {
  const known = STEMS.get(phrase);
  if (known) return known;
  const stems = new Set(contentStems(phrase));
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  STEMS.set(phrase, stems);
  return stems;
}

const ENDINGS = ['ations', 'ation', 'ing', 'ied', 'ies', 'ed', 'es', 's'] as const;
const SHORTEST_STEM = 3;

/** Lower-case word without its ending and silent e: "carries", "carried", "carry" and "carrying" give "carr". */
export function stemOf(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  const cut = ending === undefined ? word : word.slice(0, -ending.length);
  return cut.length > SHORTEST_STEM ? cut.replace(/[ey]$/u, '') : cut;
}
