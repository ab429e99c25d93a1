import { CLASS_BIT } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { LONGEST_PHRASE } from '../gazetteer/phrase-key.ts';
import { FLAGS, type Lexicon } from '../lexicon/lexicon.ts';
import { hashString } from '../perceptron/hash.ts';

/** What the name finder reads of a sentence, word by word. */
export interface NameSentence {
  readonly forms: readonly string[];
  readonly lexicon: Lexicon;
  /** Numbers of the lexicon. */
  readonly ids: Int32Array;
  /** Hashes of the Penn tags. */
  readonly tags: Int32Array;
  /** Classes of the gazetteer for the word alone, plus 1 where it was looked up. */
  readonly alone: Int32Array;
  /** Classes of the longest phrase of several words that covers the word, with its place in it (1 first, 2 inside, 3 last) in the high bits. */
  readonly phrase: Int32Array;
}

const PLACE_SHIFT = 16;
const PROPER =
  CLASS_BIT.country |
  CLASS_BIT.demonym |
  CLASS_BIT.capital |
  CLASS_BIT.city |
  CLASS_BIT.town |
  CLASS_BIT.region |
  CLASS_BIT.organization |
  CLASS_BIT.title;

const tagHashes = new Map<string, number>();

function tagHash(xpos: string): number {
  const known = tagHashes.get(xpos);
  if (known !== undefined) return known;
  const hash = hashString(xpos);
  if (tagHashes.size < 256) tagHashes.set(xpos, hash);
  return hash;
}

/** Looks the words of a sentence up. O(words). */
export function readSentence(
  forms: readonly string[],
  xpos: readonly string[],
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): NameSentence {
  const ids = Int32Array.from(forms, (form) => lexicon.id(form));
  const { flags } = lexicon.columns;
  const isCapital = (at: number): boolean => ((flags[ids[at] ?? -1] ?? 0) & FLAGS.capital) !== 0;
  const alone = Int32Array.from(forms, (form, at) =>
    /\p{L}/u.test(form) && (isCapital(at) || form.length > 2) ? gazetteer.mask(form) + 1 : 0,
  );
  return {
    forms,
    lexicon,
    ids,
    tags: Int32Array.from(forms, (_, at) => tagHash(xpos[at] ?? '')),
    alone,
    phrase: phrasesOf(forms, isCapital, gazetteer),
  };
}

function phrasesOf(forms: readonly string[], isCapital: (at: number) => boolean, gazetteer: Gazetteer): Int32Array {
  const phrase = new Int32Array(forms.length);
  for (let first = 0; first < forms.length; first++) {
    if (!isCapital(first) && !/^(?:al|el)$/.test(forms[first] ?? '')) continue;
    const found = longestPhrase(forms, first, isCapital, gazetteer);
    for (let at = first; at < found.end; at++) {
      const place = at === first ? 1 : at === found.end - 1 ? 3 : 2;
      phrase[at] = found.mask | (place << PLACE_SHIFT);
    }
    if (found.end > first) first = found.end - 1;
  }
  return phrase;
}

/** The longest phrase of at least two words, hyphens not counted, that the gazetteer knows from `first` on. */
function longestPhrase(
  forms: readonly string[],
  first: number,
  isCapital: (at: number) => boolean,
  gazetteer: Gazetteer,
): { readonly end: number; readonly mask: number } {
  let best = { end: first, mask: 0 };
  let words = 1;
  let text = forms[first] ?? '';
  for (let at = first + 1; at < forms.length && words < LONGEST_PHRASE; at++) {
    const form = forms[at] ?? '';
    if (form !== '-') {
      words++;
      text += ` ${form}`;
    }
    if (form === '-' || !isCapital(at)) continue;
    const mask = gazetteer.mask(text) & PROPER;
    if (mask !== 0) best = { end: at + 1, mask };
  }
  return best;
}
