import { paragraphSpans } from '../blocks/paragraphs.ts';
import { languageOfWords, latinWords } from './language-of-words.ts';
import { languagesByScript } from './language-scripts.ts';
import type { Language } from './languages.ts';

/** The beginning of a text, in UTF-16 units, tells its language. */
const SAMPLE = 10_000;
/** A line that has lost its breaks is looked at in parts of so many words. */
const MOST_WORDS = 100;
/** What is less than this share of the words, decided or not, does not decide for the text. */
const LEAST_SHARE = 0.4;
/** Another script tells nothing by a sign or two ("µ", "Ω"). */
const LEAST_WORDS = 0.9;
/** From this share on, a second language is worth a note. */
export const LARGE_PART = 0.3;

/** In which language a text is. */
export interface TextLanguage {
  /** 'und' where it cannot be told. */
  readonly language: Language | 'und';
  /** The share of the words that stand in parts of that language, 0 to 1. */
  readonly share: number;
  /** The next language of the text, where it has more than `LARGE_PART` of the words. */
  readonly other?: { readonly language: Language; readonly share: number };
}

/**
 * Tells the language of a text: scripts other than Latin by their letters, Latin ones by the commonest words of each language, part by
 * part, and the largest share decides. A text that might be English is 'en' or 'und', never another language. White space at
 * the edges changes nothing. O(1): the first 10,000 UTF-16 units; any string.
 */
export function languageOf(text: string): TextLanguage {
  const sample = text.trimStart().slice(0, SAMPLE).normalize('NFC');
  const parts = paragraphSpans(sample).flatMap(({ start, end }) => inParts(latinWords(sample.slice(start, end))));
  const totals = new Map<Language, number>(languagesByScript(sample));
  let all = [...totals.values()].reduce((sum, words) => sum + words, 0);
  for (const words of parts) {
    const language = languageOfWords(words);
    all += words.length;
    if (language !== undefined) totals.set(language, (totals.get(language) ?? 0) + words.length);
  }
  return decided(totals, all) ?? pooled(parts, all) ?? { language: 'und', share: 0 };
}

/** The largest language; English where it has as much as any other, or half of what is decided. */
function decided(totals: ReadonlyMap<Language, number>, all: number): TextLanguage | undefined {
  const [first, second] = [...totals]
    .map(([language, words]) => ({ language, words }))
    .sort((a, b) => b.words - a.words || (a.language === 'en' ? -1 : b.language === 'en' ? 1 : 0));
  if (!first || first.words < LEAST_WORDS || (first.language !== 'en' && first.words < all * LEAST_SHARE)) {
    return undefined;
  }
  const share = first.words / all;
  const next = second && second.words / all > LARGE_PART ? second : undefined;
  return {
    language: first.language,
    share,
    ...(next && { other: { language: next.language, share: next.words / all } }),
  };
}

/** Lines too short to tell alone, looked at together. */
function pooled(parts: readonly (readonly string[])[], all: number): TextLanguage | undefined {
  const words = parts.flat();
  const language = words.length < all * LEAST_SHARE ? undefined : languageOfWords(words);
  return language && { language, share: words.length / all };
}

function inParts(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= MOST_WORDS) return words.length === 0 ? [] : [words];
  const parts: (readonly string[])[] = [];
  const count = Math.ceil(words.length / MOST_WORDS);
  const size = Math.ceil(words.length / count);
  for (let at = 0; at < words.length; at += size) parts.push(words.slice(at, at + size));
  return parts;
}
