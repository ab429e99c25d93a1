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
  return tokens.slice(0, MAX_WORDS).flatMap((token, index) => {
    const plain = token.replace(/['’]s$|['’]$/u, '').toLowerCase();
    if (plain.length < 2 || STOP_WORDS.has(plain) || STOP_WORDS.has(plain.replace(/s$/u, ''))) return [];
    return [{ stem: stemOf(plain), isName: index > 0 && /^\p{Lu}/u.test(token) }];
  });
}

export function contentStems(phrase: string): readonly string[] {
  return contentWords(phrase).map(({ stem }) => stem);
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
