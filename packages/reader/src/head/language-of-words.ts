import { ENGLISH_FUNCTION_WORDS, ENGLISH_WORDS, NAME_PARTICLES, NEUTRAL_WORDS } from './language-words-english.ts';
import { EUROPEAN_WORDS } from './language-words-europe.ts';
import { WORLD_WORDS } from './language-words-world.ts';
import { LATIN_LETTERS } from './language-letters.ts';
import type { Language } from './languages.ts';

/** What words in Latin letters are: English, another language for certain, or not to be told. */
export type WordsLanguage = Language | undefined;

/** A text of fewer words, such as a headline, is English as soon as it has one English function word. */
const ENOUGH_WORDS = 20;
/** Function words make up a third of English prose and more; so much is asked for. */
const LEAST_ENGLISH = 1 / 7;
/** Below so many words two words of another language are asked for, else three. */
const FEW_WORDS = 12;
/** The share that another language's words must have: low, as Finnish or Turkish prose has few function words. */
const LEAST_SHARE = 0.1;
const LEAST_SHARE_OF_FEW = 0.2;
/** For one English word that is no word of the other language so many of that language are asked for. */
const PER_ENGLISH_WORD = 2;

const BY_WORD = byEntry(
  [...Object.entries(EUROPEAN_WORDS), ...Object.entries(WORLD_WORDS)].map(([language, words]) => [
    language as Language,
    words.split(/\s+/),
  ]),
);
const BY_LETTER = byEntry(
  Object.entries(LATIN_LETTERS).map(([language, letters]) => [language as Language, [...letters]]),
);

/** The words of a text in Latin letters, as they stand. O(length). */
export function latinWords(text: string): readonly string[] {
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}ʻ]*/gu) ?? [];
}

/**
 * The language of words by the commonest words of each, and by letters that English has not. English is the answer wherever it might be:
 * another language needs several different words of its own, and twice as many as there are English ones. Undefined where neither is
 * shown. Method: own lists after the idea of Ingle (1976), short words as evidence of a language. O(words).
 */
export function languageOfWords(words: readonly string[]): WordsLanguage {
  const tokens = tokensOf(words);
  const other = otherLanguage(tokens, words);
  if (other !== undefined) return other;
  const asked = tokens.length < ENOUGH_WORDS ? 1 : tokens.length * LEAST_ENGLISH;
  const list = tokens.length < ENOUGH_WORDS ? ENGLISH_FUNCTION_WORDS : ENGLISH_WORDS;
  return tokens.filter(({ word }) => list.has(word)).length >= asked ? 'en' : undefined;
}

/** A word in lower case. A weak one may come from a name, and is half of the evidence that another is. */
interface Token {
  readonly word: string;
  readonly isWeak: boolean;
}

/** Initials and short abbreviations ("J.", "SA") are left out, unless all is in capitals. */
function tokensOf(words: readonly string[]): readonly Token[] {
  const isShouting = words.every((word) => word === word.toUpperCase());
  return words.flatMap((written, i) => {
    const isCapitals = written === written.toUpperCase();
    if (isShouting ? written.length < 2 : isCapitals && written.length <= 3) return [];
    const word = written.toLowerCase().replace('\u0307', '');
    const isInName = isShouting ? word.length < 3 : i > 0 && word !== written;
    return [{ word, isWeak: isInName || word.length === 1 || NAME_PARTICLES.has(word) }];
  });
}

function otherLanguage(tokens: readonly Token[], words: readonly string[]): Language | undefined {
  const foreignLetters = words.filter((word) => /[^a-z]/i.test(word) && word === word.toLowerCase());
  const best = likeliest(tokens, foreignLetters);
  if (best === undefined) return undefined;
  const own = tokens.filter(({ word }) => isOwn(word, best));
  const ownWords = new Set(own.map(({ word }) => word));
  const letters = foreignLetters.filter((word) => !ownWords.has(word) && hasLetterOf(word, best));
  const telling = new Set([...own.filter(({ isWeak }) => !isWeak).map(({ word }) => word), ...letters]);
  const evidence = own.reduce((all, { isWeak }) => all + (isWeak ? 0.5 : 1), letters.length / 2);
  const english = tokens.filter(({ word }) => ENGLISH_WORDS.has(word) && !BY_WORD.get(word)?.includes(best)).length;
  const isFew = tokens.length < FEW_WORDS;
  return telling.size >= (isFew ? 2 : 3) &&
    evidence >= tokens.length * (isFew ? LEAST_SHARE_OF_FEW : LEAST_SHARE) &&
    evidence >= english * PER_ENGLISH_WORD
    ? best
    : undefined;
}

/** The language whose words and letters the text has most; those of several languages count less for each, and English ones half. */
function likeliest(tokens: readonly Token[], foreignLetters: readonly string[]): Language | undefined {
  const scores = new Map<Language, number>();
  const add = (languages: readonly Language[], worth: number): void => {
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + worth / languages.length);
  };
  for (const { word } of tokens) add(BY_WORD.get(word) ?? [], ENGLISH_WORDS.has(word) ? 0.5 : 1);
  for (const word of foreignLetters) for (const letter of word) add(BY_LETTER.get(letter) ?? [], 1);
  let best: Language | undefined;
  for (const [language, score] of scores) if (best === undefined || score > (scores.get(best) ?? 0)) best = language;
  return best;
}

function isOwn(word: string, language: Language): boolean {
  return !ENGLISH_WORDS.has(word) && !NEUTRAL_WORDS.has(word) && BY_WORD.get(word)?.includes(language) === true;
}

function hasLetterOf(word: string, language: Language): boolean {
  for (const letter of word) if (BY_LETTER.get(letter)?.includes(language)) return true;
  return false;
}

function byEntry(rows: readonly (readonly [Language, readonly string[]])[]): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const [language, entries] of rows)
    for (const entry of new Set(entries)) {
      const known = found.get(entry);
      if (known) known.push(language);
      else found.set(entry, [language]);
    }
  return found;
}
